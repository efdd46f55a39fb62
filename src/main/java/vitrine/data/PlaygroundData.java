package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Makes the data of a Playground run: the points of one data set, shuffled once, then dealt out to
 * the train and the test part.
 */
public final class PlaygroundData {
  /** Fewer points than this cannot be dealt out to two parts. */
  public static final int FEWEST = 2;

  private static final int CLASSIFICATION_POINTS = 500;
  private static final int REGRESSION_POINTS = 1200;

  private PlaygroundData() {}

  /**
   * Draws a data set. Under the ancestor's rules the first weights are drawn from the same stream
   * next, so the stream is left right behind the last draw of the shuffle.
   *
   * @param classes how many classes there are where that can be chosen
   * @param noisePercent from 0 to 50
   * @param trainPercent how many of a hundred points go to the train part, rounded down over all
   */
  public static Dataset generate(
      DatasetCatalog.Entry entry,
      int classes,
      RandomStream random,
      double noisePercent,
      double trainPercent) {
    int points = entry.problem() == Problem.REGRESSION ? REGRESSION_POINTS : CLASSIFICATION_POINTS;
    var generator = entry.generator(classes);
    var examples = generator.generate(points, noisePercent / 100, random);
    return deal(entry.key(), examples, random, trainPercent);
  }

  /** The same, of three classes where their number can be chosen. */
  public static Dataset generate(
      DatasetCatalog.Entry entry, RandomStream random, double noisePercent, double trainPercent) {
    return generate(entry, 3, random, noisePercent, trainPercent);
  }

  /**
   * Shuffles points and deals them out, at least one to each part. Of fewer than two points, which
   * is too few, both parts show all there are: one, or for none a point in the middle with label 0.
   */
  public static Dataset deal(
      String key, Examples examples, RandomStream random, double trainPercent) {
    int points = examples.rows();
    if (points < FEWEST) {
      var shown = points == 1 ? examples : Examples.of(2, new double[2], new double[1]);
      return new Dataset(key, shown, shown);
    }
    var order = new int[points];
    for (int i = 0; i < points; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    int train = (int) ((points * trainPercent) / 100);
    return Dataset.split(key, examples, order, Math.max(1, Math.min(points - 1, train)));
  }
}
