package vitrine.bench.work;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Node;
import vitrine.data.PlaneGrid;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.Evaluator;

/**
 * The map of every neuron over the plane, from the features to the output: resolution × resolution
 * points each, all read back.
 */
final class SweepWork implements Work {
  /** 32 MB of numbers. */
  private static final int MOST_NUMBERS = 4_000_000;

  private final Evaluator evaluator;
  private final List<Node> layers;
  private List<double[]> maps = List.of();

  SweepWork(Settings options, Backend backend) {
    int side = options.whole("resolution");
    int neurons = 0;
    var shape = options.sizes("shape");
    for (int layer = 1; layer < shape.size(); layer++) {
      neurons += shape.get(layer);
    }
    if (side * side > MOST_NUMBERS / neurons) {
      throw new Refusal(
          "refused.bench.sweep", Integer.toString(side), Integer.toString(neurons), "4,000,000");
    }
    var network = PlaygroundNetwork.of(options, backend);
    layers = network.layers();
    evaluator =
        Evaluator.inChunks(network.graph(), network.state(), backend, PlaneGrid.of(side, -6, 6));
  }

  @Override
  public double amount() {
    return 1;
  }

  @Override
  public void run() {
    maps = evaluator.glance(layers);
  }

  @Override
  public List<double[]> results() {
    return maps;
  }
}
