package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.CrossEntropyLoss;
import vitrine.training.optimizer.Optimizer;
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

  @Test
  void everyNumberOfClassifiersAndTheirOptimisersIsWorthItsFormula() {
    var operations = new HashSet<String>();
    for (var optimizer : Optimizer.values()) {
      for (var normalization : Normalization.values()) {
        var network = Network.classifier(2, List.of(3, 2), 3, Activation.TANH, normalization, true);
        var clipped = normalization == Normalization.BATCH;
        check(TrainingGraph.of(network, optimizer, Penalty.NONE, clipped), operations);
      }
    }
    for (var text :
        List.of(
            "crossEntropy",
            "isTopClass",
            "dropoutMask",
            "normaliseGradient COLUMNS",
            "normaliseGradient ROWS",
            "adam",
            "nesterov",
            "rmsProp",
            "clipFactor",
            "countSteps",
            "follow")) {
      assertTrue(operations.contains(text), text);
    }
  }

  @Test
  void everyNumberOfWhatLayersAreMadeOfIsWorthItsFormula() {
    var graph = Graph.builder();
    var given = graph.source("x", Role.GIVEN, Shape.rows(2, 3));
    var other = graph.source("other", Role.GIVEN, Shape.rows(2, 3));
    var gain = graph.source("gain", Role.PARAMETER, Shape.of(2, 3));
    var one = graph.source("one", Role.PARAMETER, Shape.of());
    var x = graph.compute("gained", Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), given, gain);
    Node sum = x;
    for (var arithmetic : Arithmetic.values()) {
      var spread = new Broadcast(arithmetic);
      sum = graph.compute("columns" + arithmetic, Role.VALUE, spread, sum, gain);
      sum = graph.compute("all" + arithmetic, Role.VALUE, spread, sum, one);
      var row = graph.compute("mean" + arithmetic, Role.VALUE, new Reduce(Reduction.MEAN), sum);
      sum = graph.compute("rows" + arithmetic, Role.VALUE, spread, sum, row);
    }
    for (var pair : List.of(new Add(), new Subtract(), new Multiply(), new Divide())) {
      sum = graph.compute("pair " + pair.text(), Role.VALUE, pair, sum, other);
    }
    for (boolean left : new boolean[] {false, true}) {
      var product = new MatrixProduct(left, !left);
      graph.compute("product" + left, Role.VALUE, product, sum, x);
    }
    for (var reduction : Reduction.values()) {
      graph.compute("row" + reduction, Role.VALUE, new Reduce(reduction), sum);
      graph.compute("block" + reduction, Role.VALUE, new Reduce(reduction), gain);
    }
    var table = graph.source("table", Role.MEMORY, Shape.of(4, 2));
    var label = graph.source(CrossEntropyLoss.LABEL, Role.GIVEN, Shape.rows(1));
    graph.compute("picked", Role.VALUE, new Gather(), table, label);
    graph.compute("softBlock", Role.VALUE, new Softmax(), gain);
    var soft = graph.compute("soft", Role.VALUE, new Softmax(), x);
    var top = graph.compute("top", Role.VALUE, new Reduce(Reduction.MAXIMUM), soft);
    var target = graph.source("target", Role.GIVEN, Shape.rows(1));
    Gradients.of(graph, graph.compute("error", Role.METRIC, new SquaredError(), top, target));
    check(graph.build(), new HashSet<>());
  }

  private static void check(Graph graph, HashSet<String> operations) {
    for (var node : graph.nodes()) {
      var values = new HashMap<Node, double[]>();
      for (var input : node.inputs()) {
        values.put(input, numbers(graph, node, input));
      }
      var computed = numbers(graph, node, node);
      values.put(node, computed);
      int size = node.shape().size();
      for (int i = 0; i < computed.length; i++) {
        if (node.operation() instanceof Descend && computed[i] == 0) {
          // L1 has set it to 0 and its mask with it: the formula tells of the step, not the rule.
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

  /** The numbers of {@code wanted}, as they are just before {@code node} is computed, or after. */
  private static double[] numbers(Graph graph, Node node, Node wanted) {
    var numbers = new Numeric(graph, ROWS);
    // Sums start from 0, masks let everything through: formulas speak of one batch and of what
    // learns.
    boolean isSum = node.operation() instanceof Accumulate || node.operation() instanceof CountRows;
    for (var kept : graph.nodes(Role.MEMORY)) {
      boolean isMask = kept.name().startsWith("alive.") || kept.name().startsWith("free.");
      if (isMask) {
        numbers.state().fill(kept, 1);
      } else if (kept.name().equals("gradientSum.count")) {
        numbers.state().fill(kept, isSum ? 0 : 2);
      } else if (isSum && kept == node.writes()) {
        numbers.state().fill(kept, 0);
      }
    }
    boolean isSource = wanted.role() == Role.GIVEN || wanted.role().isKept();
    return isSource ? numbers.values(wanted) : numbers.compute(wanted);
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
