package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vitrine.compute.graph.FiniteDifferences.check;
import static vitrine.compute.graph.FiniteDifferences.dense;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.loss.SquaredLoss;

/** The way back against central differences of the way forward. */
public final class GradientCases {
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
          var loss = SquaredLoss.append(graph, network.append(graph).output());
          Gradients.of(graph, loss);
          FiniteDifferences.compare(graph.build(), loss);
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
    var loss = SquaredLoss.append(graph, network.append(graph).output());
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
}
