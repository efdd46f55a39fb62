package vitrine.labs.playground;

import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Dataset;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;

/**
 * Our rules: a stream of its own for each use of chance, so that Reset gives the same weights
 * again.
 */
final class OurChance implements Chance {
  /** The seed of the weights that means: the same as everything else's. */
  static final String SAME_SEED = "same";

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    return ChosenData.draw(settings, stream(settings, "data"), supplies);
  }

  @Override
  public RandomStream weights(Settings settings) {
    var seed = settings.text("weightSeed");
    return XoshiroStream.of(seed.equals(SAME_SEED) ? settings.text("seed") : seed, "weights");
  }

  @Override
  public String nextSeed(Settings settings) {
    return Integer.toString(stream(settings, "seed").nextInt(1_000_000));
  }

  @Override
  public boolean reseedsWithData() {
    return false;
  }

  @Override
  public boolean restartsWithNewData() {
    return true;
  }

  @Override
  public BatchRule batches() {
    return BatchRule.OURS;
  }

  @Override
  public ExampleOrder order(Settings settings) {
    return ExampleOrder.shuffled(settings.text("seed"));
  }

  @Override
  public int[] state() {
    return new int[0];
  }

  @Override
  public void restore(int[] state) {
    // Every stream starts from the seed alone.
  }

  private static RandomStream stream(Settings settings, String use) {
    return XoshiroStream.of(settings.text("seed"), use);
  }
}
