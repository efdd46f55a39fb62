package vitrine.session;

import java.util.List;

/**
 * What actually crosses between page and worker: a kind, a few texts, a run of numbers that is
 * handed over, and bytes that are copied.
 *
 * @param kind which message this is
 * @param texts its texts, in the order that the kind fixes
 * @param numbers its numbers, in the order that the kind fixes
 * @param bytes a file's contents; empty for nearly every kind
 */
public record Packet(String kind, List<String> texts, double[] numbers, byte[] bytes) {
  private static final byte[] NO_BYTES = new byte[0];

  public Packet {
    texts = List.copyOf(texts);
  }

  /** A packet without bytes. */
  public Packet(String kind, List<String> texts, double[] numbers) {
    this(kind, texts, numbers, NO_BYTES);
  }
}
