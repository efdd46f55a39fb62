package vitrine.network.layer;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * The learned end of a normalisation: each column times a scale, plus a shift, so that normalising
 * takes nothing away that the network needs.
 */
final class Rescale {
  private Rescale() {}

  /**
   * Appends {@code name.scale} (at first 1), {@code name.shift} (at first 0), {@code name.scaled}
   * and {@code name.output}.
   */
  static Signal append(Graph.Builder graph, String name, Signal standard) {
    var width = Shape.of(standard.used().shape().size());
    var scale = graph.source(name + ".scale", Role.PARAMETER, width, 1);
    var shift = graph.source(name + ".shift", Role.PARAMETER, width);
    var times = new Broadcast(Arithmetic.MULTIPLY);
    var scaled = Signal.compute(graph, name + ".scaled", times, standard, Signal.of(scale));
    var plus = new Broadcast(Arithmetic.ADD);
    return Signal.compute(graph, name + ".output", plus, scaled, Signal.of(shift));
  }
}
