package vitrine.session;

import java.util.HashMap;
import java.util.Map;

/** The files that have reached an engine, for its models to read. */
public final class Supplies {
  private final Map<String, byte[]> files = new HashMap<>();

  /** Keeps what a file holds; the bytes must not be changed afterwards. */
  public void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /** Whether a file has arrived. */
  public boolean has(String name) {
    return files.containsKey(name);
  }

  /**
   * What a file holds.
   *
   * @throws Refusal if it has not arrived
   */
  public byte[] file(String name) {
    var bytes = files.get(name);
    if (bytes == null) {
      throw new Refusal("refused.supply", name);
    }
    return bytes;
  }
}
