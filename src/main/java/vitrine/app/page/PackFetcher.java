package vitrine.app.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.browser.Address;
import vitrine.browser.Fetch;
import vitrine.browser.Scripts;
import vitrine.browser.TypedNumbers;
import vitrine.session.Numerals;
import vitrine.session.PackSource;
import vitrine.session.Sentence;

/**
 * Fetches the packs that the build laid beside the page: {@code data-pack-digits-train-1} of {@link
 * PageData} says where {@code digits/train-1} lies, {@code data-bytes-digits-train-1} how many
 * bytes it has packed and unpacked. Where a page may not fetch, the script beside the pack hands
 * over the same bytes.
 *
 * <p>A pack is gzipped. Some servers unpack it on the way, so what comes is looked at: gzip begins
 * with the bytes 1f 8b, a pack with the highest byte of a count, which is 0.
 */
public final class PackFetcher implements PackSource {
  private static final int FIRST_OF_GZIP = 0x1f;
  private static final int SECOND_OF_GZIP = 0x8b;

  /** What the service worker answers where there is no network and it has not kept a pack. */
  private static final String NOT_KEPT = "204";

  private final Progress progress;
  private final Map<String, Arriving> arriving = new LinkedHashMap<>();

  /** Hears how far all packs have come that are under way together. */
  @FunctionalInterface
  public interface Progress {
    /** So many bytes of so many have come; the same number when all are here, or none will come. */
    void at(double bytes, double of);
  }

  /** Fetches for a page that shows the progress. */
  public PackFetcher(Progress progress) {
    this.progress = progress;
  }

  /** A pack on its way. */
  private static final class Arriving {
    double come;
    double whole;
    boolean isOver;
  }

  @Override
  public void fetch(String name, Consumer<byte[]> taker, Consumer<Sentence> failed) {
    var file = name.replace('/', '-');
    var address = PageData.find("pack-" + file);
    var bytesOfBoth = PageData.find("bytes-" + file);
    if (address == null || bytesOfBoth == null) {
      failed.accept(Sentence.of("refused.supply", name));
      return;
    }
    var both = Numerals.split(bytesOfBoth, ' ');
    double packed = Numerals.parse(both.get(0));
    double unpacked = Numerals.parse(both.get(1));
    var pack = new Arriving();
    pack.whole = packed;
    arriving.put(name, pack);
    tell();
    Consumer<Sentence> lost =
        sentence -> {
          end(pack);
          failed.accept(sentence);
        };
    var folded = Scripts.folded(address);
    if (folded != null) {
      arrived(Scripts.bytesOf(folded), pack, taker, lost);
      return;
    }
    var place = Address.resolve(address);
    if (!Fetch.isAllowed()) {
      load(place, pack, taker, lost, Sentence.of("error.pack.barred"));
      return;
    }
    Fetch.bytes(
        place,
        (bytes, first) -> {
          pack.come = bytes;
          pack.whole = first == FIRST_OF_GZIP ? packed : unpacked;
          tell();
        },
        bytes -> arrived(bytes, pack, taker, lost),
        reason -> {
          var sentence = Sentence.of("error.pack.lost", reason);
          if (!Fetch.isInNetwork() || reason.equals(NOT_KEPT)) {
            lost.accept(Sentence.of("error.pack.offline"));
          } else if (Fetch.isWithoutAnswer(reason)) {
            load(place, pack, taker, lost, sentence);
          } else {
            lost.accept(sentence);
          }
        });
  }

  /** Loads a pack as the script that lies beside it, which needs no leave to fetch. */
  private void load(
      String place,
      Arriving pack,
      Consumer<byte[]> taker,
      Consumer<Sentence> lost,
      Sentence without) {
    var script = place.substring(0, place.lastIndexOf('.')) + ".js";
    Scripts.bytes(script, bytes -> arrived(bytes, pack, taker, lost), () -> lost.accept(without));
  }

  private void arrived(
      Int8Array bytes, Arriving pack, Consumer<byte[]> taker, Consumer<Sentence> lost) {
    boolean isPacked =
        bytes.getLength() > 1
            && (bytes.get(0) & 0xff) == FIRST_OF_GZIP
            && (bytes.get(1) & 0xff) == SECOND_OF_GZIP;
    if (isPacked) {
      Fetch.unpack(
          bytes,
          unpacked -> give(unpacked, pack, taker),
          reason -> lost.accept(Sentence.of("error.pack.packed", reason)));
    } else {
      give(bytes, pack, taker);
    }
  }

  private void give(Int8Array bytes, Arriving pack, Consumer<byte[]> taker) {
    end(pack);
    taker.accept(TypedNumbers.toJava(bytes));
  }

  private void end(Arriving pack) {
    pack.come = pack.whole;
    pack.isOver = true;
    tell();
  }

  /** Packs that have come stay in the sum until all have, so that it never goes back. */
  private void tell() {
    double come = 0;
    double whole = 0;
    boolean areOver = true;
    for (var pack : arriving.values()) {
      come += Math.min(pack.come, pack.whole);
      whole += pack.whole;
      areOver &= pack.isOver;
    }
    if (areOver) {
      arriving.clear();
    }
    progress.at(areOver ? whole : Math.min(come, whole - 1), whole);
  }
}
