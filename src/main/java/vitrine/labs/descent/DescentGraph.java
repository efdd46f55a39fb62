package vitrine.labs.descent;

import java.util.LinkedHashMap;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquaredError;
import vitrine.network.layer.Features;
import vitrine.training.BatchTrainer;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * The graph of the descent lab: one tiny network, once for the walker and once for each racer, all
 * on the same examples. Each has its own two weights, and its own way to learn them; the walker's
 * are moved by hand.
 */
final class DescentGraph {
  /** What the mean slope along a weight, over all training examples, is called. */
  static final String SLOPE = "slope";

  private DescentGraph() {}

  /** The graph over a surface. */
  static Graph of(Terrain terrain) {
    var graph = Graph.builder();
    graph.source(Features.INPUT, Role.GIVEN, Shape.rows(terrain.inputs()));
    graph.source(SquaredLoss.TARGET, Role.GIVEN, Shape.rows(1));
    var ways = new LinkedHashMap<Node, Optimizer>();
    var sum = append(graph, terrain, Racer.WALKER);
    for (var racer : Racer.ALL) {
      var error = append(graph, terrain, racer.key());
      sum = graph.compute("errors." + racer.key(), Role.METRIC, new Add(), sum, error);
      for (int which = 1; which <= 2; which++) {
        ways.put(known(graph, Racer.weight(racer.key(), which)), racer.optimizer());
      }
    }
    graph.source(BatchTrainer.WAITING, Role.MEMORY, Shape.of());
    // Nobody's loss depends on anybody else's weights: the sum's slopes are everybody's own.
    Gradients.of(graph, sum);
    for (int which = 1; which <= 2; which++) {
      var total = known(graph, Gradients.NAME + Racer.weight(Racer.WALKER, which));
      var mean = new Scale(1, TerrainData.ROWS);
      graph.compute(slope(which), Role.GRADIENT, mean, total);
    }
    Optimizer.appendEach(graph, ways);
    return graph.build();
  }

  /** The name of the walker's mean slope along the first or second weight. */
  static String slope(int which) {
    return Racer.WALKER + "." + SLOPE + which;
  }

  private static Node append(Graph.Builder graph, Terrain terrain, String who) {
    var weight1 = graph.source(Racer.weight(who, 1), Role.PARAMETER, Shape.of());
    var weight2 = graph.source(Racer.weight(who, 2), Role.PARAMETER, Shape.of());
    var input = known(graph, Features.INPUT);
    var target = known(graph, SquaredLoss.TARGET);
    var output = terrain.append(graph, who, input, weight1, weight2);
    var name = Racer.node(who, SquaredLoss.EXAMPLE);
    var error = graph.compute(name, Role.METRIC, new SquaredError(), output, target);
    graph.compute(Racer.node(who, SquaredLoss.LOSS), Role.METRIC, new RowMean(), error);
    return error;
  }

  private static Node known(Graph.Builder graph, String name) {
    var node = graph.find(name);
    if (node == null) {
      throw new IllegalArgumentException("This network has no “" + name + "”.");
    }
    return node;
  }
}
