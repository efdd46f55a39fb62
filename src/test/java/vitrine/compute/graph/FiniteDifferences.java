package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds the way back against central differences of the way forward. */
final class FiniteDifferences {
  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-7;
  private static final int ROWS = 3;

  private FiniteDifferences() {}

  /** A weighted sum of {@code x} that is learned. */
  static Node dense(Graph.Builder graph, String name, Node x, int width) {
    var weight = graph.source(name + ".weight", Role.PARAMETER, Shape.of(width, x.shape().size()));
    var bias = graph.source(name + ".bias", Role.PARAMETER, Shape.of(width));
    return graph.compute(name, Role.VALUE, new Affine(), x, weight, bias);
  }

  /**
   * Compares the gradients of every parameter behind {@code output}, by its distance to targets.
   */
  static void check(Graph.Builder graph, Node output) {
    var target = graph.source("target", Role.GIVEN, output.shape());
    var loss = graph.compute("loss.example", Role.METRIC, new SquaredError(), output, target);
    Gradients.of(graph, loss);
    compare(graph.build(), loss);
  }

  /** Compares the gradients of every parameter with differences of a loss. */
  static void compare(Graph graph, Node loss) {
    var numbers = new Numeric(graph, ROWS);
    int compared = 0;
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      var gradient = numbers.compute(graph.node(Gradients.nameOf(parameter)));
      assertEquals(parameter.shape().size(), gradient.length);
      for (int i = 0; i < gradient.length; i++) {
        double expected = difference(numbers, loss, parameter, i);
        double tolerance = TOLERANCE * Math.max(1, Math.abs(expected));
        assertEquals(expected, gradient[i], tolerance, parameter + " " + i);
        compared++;
      }
    }
    assertTrue(compared > 0);
  }

  private static double difference(Numeric numbers, Node loss, Node parameter, int place) {
    var values = numbers.values(parameter);
    double kept = values[place];
    values[place] = kept + STEP;
    numbers.put(parameter, values);
    double above = numbers.total(loss);
    values[place] = kept - STEP;
    numbers.put(parameter, values);
    double below = numbers.total(loss);
    values[place] = kept;
    numbers.put(parameter, values);
    return (above - below) / (2 * STEP);
  }
}
