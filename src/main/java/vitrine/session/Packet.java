package vitrine.session;

import java.util.List;

/**
 * What actually crosses between page and worker: a kind, a few texts, and a run of numbers that is
 * handed over, not copied.
 *
 * @param kind which message this is
 * @param texts its texts, in the order that the kind fixes
 * @param numbers its numbers, in the order that the kind fixes
 */
public record Packet(String kind, List<String> texts, double[] numbers) {
  public Packet {
    texts = List.copyOf(texts);
  }
}
