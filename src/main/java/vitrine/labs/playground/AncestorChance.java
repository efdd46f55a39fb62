package vitrine.labs.playground;

import vitrine.compute.random.RandomStream;
import vitrine.compute.random.Rc4Stream;
import vitrine.data.Dataset;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;

/**
 * TensorFlow Playground's rules: one stream, seeded anew with each drawing of data; weights go on
 * where the data stopped, and further with every restart.
 */
final class AncestorChance implements Chance {
  private Rc4Stream stream = Rc4Stream.of("");

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    stream = Rc4Stream.of(settings.text("seed"));
    return ChosenData.draw(settings, stream, supplies);
  }

  @Override
  public RandomStream weights(Settings settings) {
    return stream;
  }

  @Override
  public String nextSeed(Settings settings) {
    return stream.nextSeed();
  }

  @Override
  public boolean reseedsWithData() {
    return true;
  }

  @Override
  public boolean restartsWithNewData() {
    return false;
  }

  @Override
  public BatchRule batches() {
    return BatchRule.ANCESTOR;
  }

  @Override
  public ExampleOrder order(Settings settings) {
    return ExampleOrder.AS_THEY_LIE;
  }

  @Override
  public int[] state() {
    return stream.state();
  }

  @Override
  public void restore(int[] state) {
    stream.restore(state);
  }
}
