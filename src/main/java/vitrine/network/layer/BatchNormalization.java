package vitrine.network.layer;

import vitrine.compute.backend.Along;
import vitrine.compute.graph.Follow;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Variance;

/**
 * Gives each column mean 0 and variance 1 over the batch, then a learned scale and shift (Ioffe and
 * Szegedy, 2015). While learning, mean and variance are those of the batch at hand; in use they are
 * running means of those, so that an example's answer does not depend on the others.
 *
 * <p>Both variances are divided by the number of rows, not one fewer.
 */
public final class BatchNormalization {
  /**
   * The name of the share by which running mean and variance move towards each batch's: 0.1 at
   * first, as in PyTorch.
   */
  public static final String RATE = "runningRate";

  private BatchNormalization() {}

  /**
   * Appends, under {@code name}: {@code runningMean} (at first 0), {@code runningVariance} (at
   * first 1), {@code standard}, {@code scale}, {@code shift}, {@code scaled} and {@code output};
   * while learning also {@code mean} and {@code variance}.
   */
  public static Signal append(Graph.Builder graph, String name, Signal x) {
    var width = Shape.of(x.used().shape().size());
    var runningMean = graph.source(name + ".runningMean", Role.MEMORY, width);
    var runningVariance = graph.source(name + ".runningVariance", Role.MEMORY, width, 1);
    var known = graph.find(RATE);
    var rate = known != null ? known : graph.source(RATE, Role.HYPERPARAMETER, Shape.of(), 0.1);
    var learning = Signal.LEARNING + name;
    var mean = graph.compute(learning + ".mean", Role.VALUE, new RowMean(), x.learning());
    var variance =
        graph.compute(
            learning + ".variance", Role.VALUE, new Variance(Along.ROWS), x.learning(), mean);
    keep(graph, runningMean, mean, rate);
    keep(graph, runningVariance, variance, rate);
    var standard =
        Signal.compute(
            graph,
            name + ".standard",
            new Normalise(Along.ROWS),
            x,
            new Signal(runningMean, mean),
            new Signal(runningVariance, variance));
    return Rescale.append(graph, name, standard);
  }

  private static void keep(Graph.Builder graph, Node running, Node fresh, Node rate) {
    graph.update(Signal.KEEP + running.name(), running, new Follow(), running, fresh, rate);
  }
}
