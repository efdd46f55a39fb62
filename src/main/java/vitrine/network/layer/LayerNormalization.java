package vitrine.network.layer;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Variance;

/**
 * Gives each row mean 0 and variance 1 over its columns, then a learned scale and shift for each
 * column (Ba, Kiros and Hinton, 2016). The same in use as while learning.
 */
public final class LayerNormalization {
  private LayerNormalization() {}

  /**
   * Appends, under {@code name}: {@code mean}, {@code variance}, {@code standard}, {@code scale},
   * {@code shift}, {@code scaled} and {@code output}.
   */
  public static Signal append(Graph.Builder graph, String name, Signal x) {
    var mean = Signal.compute(graph, name + ".mean", new Reduce(Reduction.MEAN), x);
    var variance = Signal.compute(graph, name + ".variance", new Variance(Along.COLUMNS), x, mean);
    var standard =
        Signal.compute(graph, name + ".standard", new Normalise(Along.COLUMNS), x, mean, variance);
    return Rescale.append(graph, name, standard);
  }
}
