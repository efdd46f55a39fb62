package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Makes the data of a Playground run: the points of one data set, shuffled once, then dealt out to
 * the train and the test part.
 */
public final class PlaygroundData {
  private static final int CLASSIFICATION_POINTS = 500;
  private static final int REGRESSION_POINTS = 1200;

  private PlaygroundData() {}

  /**
   * Draws a data set. Under the ancestor's rules the first weights are drawn from the same stream
   * next, so the stream is left right behind the last draw of the shuffle.
   *
   * @param noisePercent from 0 to 50
   * @param trainPercent how many of a hundred points go to the train part, rounded down over all
   */
  public static Dataset generate(
      DatasetCatalog.Entry entry, RandomStream random, double noisePercent, double trainPercent) {
    int points =
        entry.problem() == Problem.CLASSIFICATION ? CLASSIFICATION_POINTS : REGRESSION_POINTS;
    Examples examples = entry.generator().generate(points, noisePercent / 100, random);
    var order = new int[points];
    for (int i = 0; i < points; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    return Dataset.split(entry.key(), examples, order, (int) ((points * trainPercent) / 100));
  }
}
