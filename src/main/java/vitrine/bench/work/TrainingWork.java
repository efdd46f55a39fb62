package vitrine.bench.work;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.graph.Role;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.DatasetCatalog;
import vitrine.data.Examples;
import vitrine.session.Settings;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;
import vitrine.training.Trainer;

/**
 * Epochs of the Playground's training on the points of its circle, shuffled anew for each; after
 * the last, all weights and biases are read back.
 */
final class TrainingWork implements Work {
  private static final String SEED = "1";

  private final Backend backend;
  private final Trainer trainer;
  private final int points;
  private final int batchSize;
  private final List<Buffer> parameters = new ArrayList<>();
  private final List<double[]> seen = new ArrayList<>();

  TrainingWork(Settings options, Backend backend) {
    this.backend = backend;
    points = options.whole("points");
    batchSize = options.whole("batchSize");
    var network = PlaygroundNetwork.of(options, backend);
    trainer =
        new Trainer(
            network.graph(),
            network.state(),
            backend,
            circle(),
            BatchRule.OURS,
            ExampleOrder.shuffled(SEED));
    for (var parameter : network.graph().nodes(Role.PARAMETER)) {
      parameters.add(network.state().of(parameter));
      seen.add(new double[parameter.shape().size()]);
    }
  }

  @Override
  public double amount() {
    return points;
  }

  @Override
  public void run() {
    trainer.advance(points, batchSize);
  }

  @Override
  public void finish() {
    backend.read(parameters, seen);
  }

  @Override
  public List<double[]> results() {
    return seen;
  }

  /** As many points as wanted, out of an even number of them. */
  private Examples circle() {
    var circle = DatasetCatalog.entries().get(0).generator();
    var random = XoshiroStream.of(SEED, "data");
    var all = circle.generate(points + (points % 2), 0, random);
    var order = new int[all.rows()];
    ExampleOrder.AS_THEY_LIE.fill(0, order);
    random.shuffle(order);
    var chosen = new int[points];
    System.arraycopy(order, 0, chosen, 0, points);
    return all.at(chosen);
  }
}
