package vitrine.app.packages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.browser.Address;
import vitrine.browser.Fetch;
import vitrine.browser.TypedNumbers;

/** Files of the site, fetched one after the other and kept until the package is made. */
final class FileCollector {
  private final String root;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Files below the address of the site's root. */
  FileCollector(String root) {
    this.root = root;
  }

  /** Hears how it goes. */
  interface Hearer {
    /** So many of so many files are here. */
    void at(int count, int of);

    /** All are here. */
    void done();

    /** A file did not arrive. */
    void lost(String file);
  }

  /** Fetches those that are not here yet. */
  void collect(List<String> wanted, Hearer hearer) {
    next(wanted, 0, hearer);
  }

  private void next(List<String> wanted, int place, Hearer hearer) {
    int at = place;
    while (at < wanted.size() && files.containsKey(wanted.get(at))) {
      at++;
    }
    hearer.at(at, wanted.size());
    if (at == wanted.size()) {
      hearer.done();
      return;
    }
    int here = at;
    var file = wanted.get(here);
    fetch(
        file,
        bytes -> {
          files.put(file, bytes);
          next(wanted, here + 1, hearer);
        },
        () -> hearer.lost(file));
  }

  private void fetch(String file, Consumer<byte[]> taker, Runnable lost) {
    Fetch.bytes(
        Address.resolve(root + file),
        (bytes, first) -> {},
        bytes -> taker.accept(TypedNumbers.toJava(bytes)),
        reason -> lost.run());
  }

  byte[] bytes(String file) {
    var bytes = files.get(file);
    return bytes == null ? new byte[0] : bytes;
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
