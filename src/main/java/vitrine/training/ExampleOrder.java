package vitrine.training;

import vitrine.compute.random.XoshiroStream;

/** In which order an epoch takes its examples. */
@FunctionalInterface
public interface ExampleOrder {
  /** The order in which the examples lie. */
  ExampleOrder AS_THEY_LIE =
      (epoch, places) -> {
        for (int i = 0; i < places.length; i++) {
          places[i] = i;
        }
      };

  /**
   * An order drawn anew for each epoch, a stream of its own for each: any epoch's order is known
   * without living through those before.
   */
  static ExampleOrder shuffled(String seed) {
    return (epoch, places) -> {
      AS_THEY_LIE.fill(epoch, places);
      XoshiroStream.of(seed, "order" + epoch).shuffle(places);
    };
  }

  /**
   * Writes the order of one epoch; the same epoch always gets the same order.
   *
   * @param epoch the epoch's number, 0 first
   * @param places filled with every example's place once
   */
  void fill(int epoch, int[] places);
}
