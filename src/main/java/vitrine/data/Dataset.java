package vitrine.data;

/**
 * The examples of one run: a part to learn from and a part kept apart, to see whether what was
 * learnt holds for examples the network was never shown.
 *
 * @param key the catalogue key, such as {@code circle}
 * @param train the examples to learn from, in the order they are taken
 * @param test the examples kept apart
 */
public record Dataset(String key, Examples train, Examples test) {
  /** Deals shuffled examples out: the first go to the train part. */
  static Dataset split(String key, Examples examples, int[] order, int trainRows) {
    return new Dataset(
        key, examples.at(order, 0, trainRows), examples.at(order, trainRows, order.length));
  }

  public DataShape shape() {
    return new DataShape(train.rows(), test.rows(), train.columns(), 1);
  }
}
