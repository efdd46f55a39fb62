package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.TrainingGraph;
import vitrine.view.formula.ExpressionValue;

/**
 * The formula that a visitor opens is worth the number that the kernel computed: for each node, row
 * and place.
 */
public final class ExpressionCases {
  private static final double TOLERANCE = 1e-12;
  private static final int ROWS = 3;

  @Test
  void everyNumberOfWholeNetworksIsWorthItsFormula() {
    var operations = new HashSet<String>();
    for (var activation : Activation.values()) {
      for (var penalty : Penalty.values()) {
        var network =
            new Network(List.of(Feature.values()), List.of(3, 2), activation, Activation.TANH);
        check(TrainingGraph.of(network, penalty, true), operations);
      }
    }
    assertTrue(operations.contains("accumulate affineWeightGradient"));
    assertTrue(operations.contains("sameSign"));
    assertTrue(operations.contains("rowMean"));
  }

  @Test
  void everyNumberOfSmallOperationsIsWorthItsFormula() {
    var graph = Graph.builder();
    var given = graph.source("x", Role.GIVEN, Shape.rows(3));
    var weight = graph.source("weight", Role.PARAMETER, Shape.of(2, 3));
    var bias = graph.source("bias", Role.PARAMETER, Shape.of(2));
    var sum = graph.compute("sum", Role.VALUE, new Affine(), given, weight, bias);
    var power = graph.compute("power", Role.VALUE, new Bend(Curve.EXP), sum);
    var values = sum;
    for (var curve : Curve.values()) {
      var x = Numeric.POSITIVE.contains(curve) ? power : sum;
      var bent = graph.compute("bent" + curve, Role.VALUE, new Bend(curve), x);
      values = graph.compute("plus" + curve, Role.VALUE, new Add(), values, bent);
    }
    var column = graph.compute("column", Role.VALUE, new Column(1), values);
    var both = graph.compute("both", Role.VALUE, new Concatenate(), column, column);
    var target = graph.source("target", Role.GIVEN, Shape.rows(2));
    Gradients.of(graph, graph.compute("error", Role.METRIC, new SquaredError(), both, target));
    check(graph.build(), new HashSet<>());
  }

  private static void check(Graph graph, HashSet<String> operations) {
    for (var node : graph.nodes()) {
      boolean isMaskedUpdate = node.operation() instanceof Descend;
      var numbers = new Numeric(graph, ROWS);
      for (var kept : graph.nodes(Role.MEMORY)) {
        // Sums start from 0, masks let everything through: formulas speak of one batch and of what
        // learns.
        boolean isMask = kept.name().startsWith("alive.") || kept.name().startsWith("free.");
        numbers
            .state()
            .fill(kept, isMask || kept.name().endsWith("count") && isMaskedUpdate ? 1 : 0);
      }
      var values = new HashMap<Node, double[]>();
      for (var input : node.inputs()) {
        values.put(
            input,
            input.role() == Role.GIVEN || input.role().isKept()
                ? numbers.values(input)
                : numbers.compute(input));
      }
      boolean isSource = node.role() == Role.GIVEN || node.role().isKept();
      var computed = isSource ? numbers.values(node) : numbers.compute(node);
      values.put(node, computed);
      int size = node.shape().size();
      for (int i = 0; i < computed.length; i++) {
        if (node.operation() instanceof Descend && isDead(numbers, node, i)) {
          continue;
        }
        var expression = node.operation().explain(node, i / size, i % size);
        double worth = new ExpressionValue(at -> number(values, at), ROWS).of(expression);
        assertEquals(
            computed[i],
            worth,
            TOLERANCE * Math.max(1, Math.abs(computed[i])),
            node + " " + node.operation().text() + " " + i);
      }
      operations.add(node.operation().text());
    }
  }

  /**
   * Whether L1 has set the number to 0 and its mask with it: the formula tells of the step, not of
   * the rule.
   */
  private static boolean isDead(Numeric numbers, Node node, int place) {
    return numbers.state().read(node.inputs().get(5))[place] == 0;
  }

  private static double number(Map<Node, double[]> values, Expression.Reference reference) {
    var node = reference.node();
    var numbers = values.get(node);
    if (numbers == null) {
      throw new IllegalStateException(node + " is not an input of what it explains.");
    }
    return numbers[(reference.row() * node.shape().size()) + reference.place()];
  }
}
