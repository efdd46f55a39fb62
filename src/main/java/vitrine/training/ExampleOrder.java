package vitrine.training;

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
   * Writes the order of one epoch; the same epoch always gets the same order.
   *
   * @param epoch the epoch's number, 0 first
   * @param places filled with every example's place once
   */
  void fill(int epoch, int[] places);
}
