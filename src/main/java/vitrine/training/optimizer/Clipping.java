package vitrine.training.optimizer;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.ClipFactor;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquareSum;

/**
 * Holds the length of the whole gradient, over all parameters, below a limit, so that one wild
 * batch cannot throw the network off (Pascanu, Mikolov and Bengio, 2013).
 */
final class Clipping {
  /** The name of the limit: 1 at first. */
  static final String LIMIT = "clipNorm";

  /** The name of the factor of the last step: 1 where the gradient was short enough. */
  static final String FACTOR = "clipFactor";

  private Clipping() {}

  /**
   * Appends the factor and, for each sum, its product with the factor, written into the same place.
   *
   * @return the shortened sums, in the same order
   */
  static List<Node> append(Graph.Builder graph, List<Slot> slots, Node count) {
    var limit = graph.source(LIMIT, Role.HYPERPARAMETER, Shape.of(), 1);
    var squares = graph.source("clipSquares", Role.MEMORY, Shape.of());
    var kept = graph.source(FACTOR, Role.MEMORY, Shape.of(), 1);
    var total = squares;
    for (var slot : slots) {
      var from = total == squares ? List.of(slot.sum()) : List.of(slot.sum(), total);
      var name = "squares." + slot.parameter().name();
      total = graph.update(name, squares, new SquareSum(), from.toArray(new Node[0]));
    }
    var update = GradientDescent.UPDATE + FACTOR;
    var factor = graph.update(update, kept, new ClipFactor(), total, count, limit);
    var clipped = new ArrayList<Node>();
    for (var slot : slots) {
      var name = "clipped." + slot.parameter().name();
      var times = new Broadcast(Arithmetic.MULTIPLY);
      clipped.add(graph.update(name, slot.sum(), times, slot.sum(), factor));
    }
    return clipped;
  }
}
