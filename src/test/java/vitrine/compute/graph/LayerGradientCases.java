package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vitrine.compute.graph.FiniteDifferences.check;
import static vitrine.compute.graph.FiniteDifferences.dense;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.loss.CrossEntropyLoss;

/** The way back through what layers are made of, against central differences. */
public final class LayerGradientCases {
  private static final List<Pairwise> PAIRWISE =
      List.of(new Add(), new Subtract(), new Multiply(), new Divide());

  private final Graph.Builder graph = Graph.builder();
  private final Node x = graph.source("x", Role.GIVEN, Shape.rows(2));

  @Test
  void twoBlocksOfOneShape() {
    for (var operation : PAIRWISE) {
      var fresh = Graph.builder();
      var given = fresh.source("x", Role.GIVEN, Shape.rows(2));
      var a = dense(fresh, "a", given, 3);
      check(fresh, fresh.compute("both", Role.VALUE, operation, a, positive(fresh, "b", given, 3)));
    }
  }

  @Test
  void oneNumberForEachColumn() {
    for (var arithmetic : Arithmetic.values()) {
      var fresh = Graph.builder();
      var a = dense(fresh, "a", fresh.source("x", Role.GIVEN, Shape.rows(2)), 3);
      var b = power(fresh, fresh.source("b", Role.PARAMETER, Shape.of(3)));
      check(fresh, fresh.compute("all", Role.VALUE, new Broadcast(arithmetic), a, b));
    }
  }

  @Test
  void oneNumberForEachRow() {
    for (var arithmetic : Arithmetic.values()) {
      var fresh = Graph.builder();
      var given = fresh.source("x", Role.GIVEN, Shape.rows(2));
      var b = positive(fresh, "b", given, 1);
      var a = dense(fresh, "a", given, 3);
      check(fresh, fresh.compute("all", Role.VALUE, new Broadcast(arithmetic), a, b));
    }
  }

  @Test
  void oneNumberForAll() {
    for (var arithmetic : Arithmetic.values()) {
      var fresh = Graph.builder();
      var a = dense(fresh, "a", fresh.source("x", Role.GIVEN, Shape.rows(2)), 3);
      var b = power(fresh, fresh.source("b", Role.PARAMETER, Shape.of()));
      check(fresh, fresh.compute("all", Role.VALUE, new Broadcast(arithmetic), a, b));
    }
  }

  @Test
  void aWeightMadeOfOtherNumbers() {
    var raw = graph.source("raw", Role.PARAMETER, Shape.of(3, 2));
    var bent = graph.compute("bent", Role.VALUE, new Bend(Curve.TANH), raw);
    var gain = graph.source("gain", Role.PARAMETER, Shape.of());
    var weight =
        graph.compute("weight", Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), bent, gain);
    var bias =
        graph.compute(
            "bias",
            Role.VALUE,
            new Scale(1, 3),
            graph.source("raw.bias", Role.PARAMETER, Shape.of(3)));
    check(graph, graph.compute("sum", Role.VALUE, new Affine(), x, weight, bias));
  }

  @Test
  void aBlockThatAllRowsShareAsInput() {
    var start = graph.source("start", Role.PARAMETER, Shape.of(2));
    var first = dense(graph, "first", start, 3);
    var second = dense(graph, "second", x, 3);
    var sum = graph.compute("sum", Role.VALUE, new Broadcast(Arithmetic.ADD), second, first);
    check(graph, sum);
  }

  @Test
  void matrixProductsOfEachRow() {
    for (boolean left : new boolean[] {false, true}) {
      for (boolean right : new boolean[] {false, true}) {
        var fresh = Graph.builder();
        var a = matrix(fresh, "a", true, left ? Shape.rows(4, 2) : Shape.rows(2, 4));
        var b = matrix(fresh, "b", true, right ? Shape.rows(3, 4) : Shape.rows(4, 3));
        var product = fresh.compute("c", Role.VALUE, new MatrixProduct(left, right), a, b);
        assertEquals(Shape.rows(2, 3), product.shape());
        check(fresh, product);
      }
    }
  }

  @Test
  void matrixProductsOfParameters() {
    for (boolean left : new boolean[] {false, true}) {
      for (boolean right : new boolean[] {false, true}) {
        var fresh = Graph.builder();
        var a = matrix(fresh, "a", false, left ? Shape.of(4, 3) : Shape.of(3, 4));
        var b = matrix(fresh, "b", false, right ? Shape.of(2, 4) : Shape.of(4, 2));
        var weight = fresh.compute("w", Role.VALUE, new MatrixProduct(left, right), a, b);
        var bias = fresh.source("bias", Role.PARAMETER, Shape.of(3));
        var given = fresh.source("x", Role.GIVEN, Shape.rows(2));
        check(fresh, fresh.compute("sum", Role.VALUE, new Affine(), given, weight, bias));
      }
    }
  }

  @Test
  void rowsReducedToOneNumber() {
    for (var reduction : Reduction.values()) {
      var fresh = Graph.builder();
      var a = dense(fresh, "a", fresh.source("x", Role.GIVEN, Shape.rows(2)), 4);
      check(fresh, fresh.compute("one", Role.VALUE, new Reduce(reduction), a));
    }
  }

  @Test
  void aBlockReducedToOneNumber() {
    for (var reduction : Reduction.values()) {
      var fresh = Graph.builder();
      var a = dense(fresh, "a", fresh.source("x", Role.GIVEN, Shape.rows(2)), 3);
      var block = fresh.source("block", Role.PARAMETER, Shape.of(2, 2));
      var one = fresh.compute("one", Role.VALUE, new Reduce(reduction), block);
      check(fresh, fresh.compute("all", Role.VALUE, new Broadcast(Arithmetic.ADD), a, one));
    }
  }

  @Test
  void softmax() {
    check(graph, graph.compute("soft", Role.VALUE, new Softmax(), dense(graph, "a", x, 4)));
  }

  @Test
  void softmaxOfABlock() {
    var share = graph.source("share", Role.PARAMETER, Shape.of(3));
    var soft = graph.compute("soft", Role.VALUE, new Softmax(), share);
    var a = dense(graph, "a", x, 3);
    check(graph, graph.compute("all", Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), a, soft));
  }

  @Test
  void crossEntropyOfLabels() {
    var label = graph.source(CrossEntropyLoss.LABEL, Role.GIVEN, Shape.rows(1));
    var logits = dense(graph, "a", x, 3);
    var loss = graph.compute("loss.example", Role.METRIC, new CrossEntropy(), logits, label);
    Gradients.of(graph, loss);
    FiniteDifferences.compare(graph.build(), loss);
  }

  @Test
  void normalisedByTheirOwnMeanAndVariance() {
    for (var along : Along.values()) {
      var fresh = Graph.builder();
      var a = dense(fresh, "a", fresh.source("x", Role.GIVEN, Shape.rows(2)), 4);
      var mean = fresh.compute("mean", Role.VALUE, mean(along), a);
      var variance = fresh.compute("variance", Role.VALUE, new Variance(along), a, mean);
      var normal = fresh.compute("normal", Role.VALUE, new Normalise(along), a, mean, variance);
      check(fresh, fresh.compute("bent", Role.VALUE, new Bend(Curve.SINE), normal));
    }
  }

  @Test
  void normalisedByKeptMeanAndVariance() {
    var a = dense(graph, "a", x, 3);
    var mean = graph.source("mean", Role.MEMORY, Shape.of(3));
    var variance = graph.source("variance", Role.MEMORY, Shape.of(3));
    var normalise = new Normalise(Along.ROWS);
    check(graph, graph.compute("normal", Role.VALUE, normalise, a, mean, variance));
  }

  @Test
  void whatIsLeftOutByChanceIsNotBlamed() {
    var rate = graph.source("rate", Role.HYPERPARAMETER, Shape.of());
    var draw = graph.source("draw", Role.MEMORY, Shape.of(2));
    var a = dense(graph, "a", x, 4);
    var mask = graph.compute("mask", Role.VALUE, new DropoutMask(a.shape()), rate, draw);
    check(graph, graph.compute("kept", Role.VALUE, new Multiply(), a, mask));
  }

  @Test
  void wholeClassifiersWithEveryLayer() {
    for (var activation : List.of(Activation.TANH, Activation.SIGMOID)) {
      for (var normalization : Normalization.values()) {
        for (boolean dropout : new boolean[] {false, true}) {
          var fresh = Graph.builder();
          var network = Network.classifier(2, List.of(4, 3), 3, activation, normalization, dropout);
          var loss = CrossEntropyLoss.append(fresh, network.append(fresh).sums());
          Gradients.of(fresh, loss);
          var built = fresh.build();
          assertNotNull(built.find("gradient.layer1.weight"));
          FiniteDifferences.compare(built, loss);
        }
      }
    }
  }

  @Test
  void aTableOfPickedRowsCannotBeLearned() {
    var table = graph.source("table", Role.PARAMETER, Shape.of(5, 3));
    var index = graph.source("index", Role.GIVEN, Shape.rows(1));
    var picked = graph.compute("picked", Role.VALUE, new Gather(), table, index);
    assertThrows(IllegalStateException.class, () -> check(graph, picked));
  }

  @Test
  void aForeignMeanThatIsLearnedIsRefused() {
    var a = dense(graph, "a", x, 3);
    var mean = graph.source("mean", Role.PARAMETER, Shape.of(3));
    var variance = graph.source("variance", Role.MEMORY, Shape.of(3));
    var normal = graph.compute("normal", Role.VALUE, new Normalise(Along.ROWS), a, mean, variance);
    assertThrows(IllegalStateException.class, () -> check(graph, normal));
  }

  private static Operation mean(Along along) {
    return along == Along.ROWS ? new RowMean() : new Reduce(Reduction.MEAN);
  }

  /** Numbers above 0, so that dividing by them is far from 0. */
  private static Node positive(Graph.Builder graph, String name, Node x, int width) {
    return power(graph, dense(graph, name, x, width));
  }

  private static Node power(Graph.Builder graph, Node node) {
    return graph.compute(node.name() + ".power", Role.VALUE, new Bend(Curve.EXP), node);
  }

  /** A matrix that is learned, or made from what is given and what is learned. */
  private static Node matrix(Graph.Builder graph, String name, boolean perRow, Shape shape) {
    var learned = graph.source(name, Role.PARAMETER, new Shape(false, shape.sizes()));
    if (!perRow) {
      return learned;
    }
    var given = graph.source(name + ".given", Role.GIVEN, shape);
    var times = new Broadcast(Arithmetic.MULTIPLY);
    return graph.compute(name + ".both", Role.VALUE, times, given, learned);
  }
}
