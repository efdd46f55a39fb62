package vitrine.session;

import java.util.function.Consumer;

/** Fetches, on the page, files that the engine needs. */
@FunctionalInterface
public interface PackSource {
  /**
   * Fetches one file; sooner or later one of the two is told, once.
   *
   * @param name the file's name, such as {@code digits/train-1}
   * @param taker takes what it holds, unpacked
   * @param failed hears why it cannot be had, in one sentence for the visitor
   */
  void fetch(String name, Consumer<byte[]> taker, Consumer<Sentence> failed);
}
