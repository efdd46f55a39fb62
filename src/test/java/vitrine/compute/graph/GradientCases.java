package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.loss.SquaredLoss;

/** The way back against central differences of the way forward. */
public final class GradientCases {
  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-7;
  private static final int ROWS = 3;

  @Test
  void affine() {
    var graph = Graph.builder();
    var x = dense(graph, "first", graph.source("x", Role.GIVEN, Shape.rows(3)), 2);
    check(graph, dense(graph, "second", x, 2));
  }

  @Test
  void everyCurve() {
    for (var curve : Curve.values()) {
      var graph = Graph.builder();
      var x = dense(graph, "first", graph.source("x", Role.GIVEN, Shape.rows(2)), 3);
      var power = graph.compute("power", Role.VALUE, new Bend(Curve.EXP), x);
      var at = Numeric.POSITIVE.contains(curve) ? power : x;
      check(graph, graph.compute("bent", Role.VALUE, new Bend(curve), at));
    }
  }

  @Test
  void productOfTwo() {
    var graph = Graph.builder();
    var x = graph.source("x", Role.GIVEN, Shape.rows(2));
    var product =
        graph.compute(
            "product",
            Role.VALUE,
            new Multiply(),
            dense(graph, "a", x, 3),
            dense(graph, "b", x, 3));
    check(graph, product);
  }

  @Test
  void productOfANodeWithItself() {
    var graph = Graph.builder();
    var a = dense(graph, "a", graph.source("x", Role.GIVEN, Shape.rows(2)), 3);
    check(graph, graph.compute("square", Role.VALUE, new Multiply(), a, a));
  }

  @Test
  void sumOfANodeThatIsUsedMoreThanOnce() {
    var graph = Graph.builder();
    var a = dense(graph, "a", graph.source("x", Role.GIVEN, Shape.rows(2)), 2);
    var bent = graph.compute("bent", Role.VALUE, new Bend(Curve.TANH), a);
    var once = graph.compute("once", Role.VALUE, new Add(), a, bent);
    var twice = graph.compute("twice", Role.VALUE, new Add(), once, a);
    check(graph, graph.compute("thrice", Role.VALUE, new Add(), twice, twice));
  }

  @Test
  void oneColumnAndColumnsSideBySide() {
    var graph = Graph.builder();
    var a = dense(graph, "a", graph.source("x", Role.GIVEN, Shape.rows(2)), 3);
    var last = graph.compute("last", Role.VALUE, new Column(2), a);
    var first = graph.compute("first", Role.VALUE, new Column(0), a);
    var both = graph.compute("both", Role.VALUE, new Concatenate(), last, first, last);
    check(graph, graph.compute("bent", Role.VALUE, new Bend(Curve.SINE), both));
  }

  @Test
  void wholeNetworksOfEveryActivation() {
    for (var activation : Activation.values()) {
      for (var hidden : List.of(List.<Integer>of(), List.of(3), List.of(4, 2), List.of(1, 5, 2))) {
        for (var output : List.of(Activation.TANH, Activation.LINEAR)) {
          var graph = Graph.builder();
          var network = new Network(List.of(Feature.values()), hidden, activation, output);
          var loss = SquaredLoss.append(graph, network.append(graph));
          Gradients.of(graph, loss);
          compare(graph.build(), loss);
        }
      }
    }
  }

  @Test
  void whatNothingIsLearntThroughHasNoGradient() {
    var graph = Graph.builder();
    var network =
        new Network(
            List.of(Feature.X, Feature.X_SQUARED), List.of(2), Activation.TANH, Activation.TANH);
    var loss = SquaredLoss.append(graph, network.append(graph));
    Gradients.of(graph, loss);
    var built = graph.build();
    assertNull(built.find("gradient.input"));
    assertNull(built.find("gradient.target"));
    assertNull(built.find("gradient.x"));
    assertNull(built.find("gradient.loss"));
    assertNotNull(built.find("gradient.layer1.weight"));
  }

  @Test
  void aSumOverRowsSharesNoBlame() {
    var graph = Graph.builder();
    var a = dense(graph, "a", graph.source("x", Role.GIVEN, Shape.rows(2)), 1);
    var mean = graph.compute("mean", Role.METRIC, new RowMean(), a);
    assertThrows(IllegalStateException.class, () -> Gradients.of(graph, mean));
  }

  private static Node dense(Graph.Builder graph, String name, Node x, int width) {
    var weight = graph.source(name + ".weight", Role.PARAMETER, Shape.of(width, x.shape().size()));
    var bias = graph.source(name + ".bias", Role.PARAMETER, Shape.of(width));
    return graph.compute(name, Role.VALUE, new Affine(), x, weight, bias);
  }

  private static void check(Graph.Builder graph, Node output) {
    var target = graph.source("target", Role.GIVEN, output.shape());
    var loss = graph.compute("loss.example", Role.METRIC, new SquaredError(), output, target);
    Gradients.of(graph, loss);
    compare(graph.build(), loss);
  }

  private static void compare(Graph graph, Node loss) {
    var numbers = new Numeric(graph, ROWS);
    int compared = 0;
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      var gradient = numbers.compute(graph.node(Gradients.nameOf(parameter)));
      assertEquals(parameter.shape().size(), gradient.length);
      for (int i = 0; i < gradient.length; i++) {
        var values = numbers.values(parameter);
        double kept = values[i];
        values[i] = kept + STEP;
        numbers.put(parameter, values);
        double above = numbers.total(loss);
        values[i] = kept - STEP;
        numbers.put(parameter, values);
        double below = numbers.total(loss);
        values[i] = kept;
        numbers.put(parameter, values);
        double expected = (above - below) / (2 * STEP);
        assertEquals(
            expected,
            gradient[i],
            TOLERANCE * Math.max(1, Math.abs(expected)),
            parameter + " " + i);
        compared++;
      }
    }
    assertTrue(compared > 0);
  }
}
