package vitrine.labs.descent;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Role;
import vitrine.session.Settings;

/**
 * The surfaces to choose from, each the loss of a tiny network over two of its weights: what the
 * network is, and which part of the plane is shown.
 */
enum Terrain {
  /** One linear neuron with two inputs of like size. */
  BOWL("bowl", 2, -3, 3, -2.4, 2.1),
  /** The same neuron, its second input measured in a five times smaller unit. */
  RAVINE("ravine", 2, -3, 3, -2.4, 1.5),
  /** Two linear neurons, one after the other. */
  SADDLE("saddle", 1, -2.5, 2.5, -1.7, 1.5),
  /** A tanh neuron and a linear one after it, which may both change their signs. */
  VALLEYS("valleys", 1, -3, 3, -1.2, 2.6),
  /** A network of 13 numbers, cut along two of its weights. */
  NETWORK("network", 2, -4, 4, -3, 2.5),
  /** The same, cut along two random directions. */
  DIRECTIONS("network", 2, -1.5, 1.5, -1.2, 0.9);

  private final String key;
  private final int inputs;
  private final double low;
  private final double high;
  private final double startX;
  private final double startY;

  Terrain(String key, int inputs, double low, double high, double startX, double startY) {
    this.key = key;
    this.inputs = inputs;
    this.low = low;
    this.high = high;
    this.startX = startX;
    this.startY = startY;
  }

  /** Its name in settings and links. */
  String key() {
    return key;
  }

  /** How many inputs its network has. */
  int inputs() {
    return inputs;
  }

  /** The least value of either weight that is shown. */
  double low() {
    return low;
  }

  /** The greatest value of either weight that is shown. */
  double high() {
    return high;
  }

  /** Where everybody starts unless told otherwise. */
  double startX() {
    return startX;
  }

  /** Where everybody starts unless told otherwise. */
  double startY() {
    return startY;
  }

  /** Whether it is a cut through the space of a larger network. */
  boolean isCut() {
    return this == NETWORK || this == DIRECTIONS;
  }

  /** The surface of some settings. */
  static Terrain of(Settings settings) {
    var key = settings.text(DescentLab.SURFACE);
    boolean isRandom = settings.text(DescentLab.CUT).equals("random");
    for (var terrain : values()) {
      if (terrain.key.equals(key) && !(terrain == NETWORK && isRandom)) {
        return terrain;
      }
    }
    throw new IllegalArgumentException("There is no surface “" + key + "”.");
  }

  /**
   * Appends the network of somebody who has its own two weights.
   *
   * @param who whose it is
   * @return the answer, rows × 1
   */
  Node append(Graph.Builder graph, String who, Node input, Node weight1, Node weight2) {
    var made = new Maker(graph, who);
    var output = Racer.node(who, "output");
    return switch (this) {
      case BOWL, RAVINE -> {
        var first = made.times("product1", column(graph, input, 0), weight1);
        var second = made.times("product2", column(graph, input, 1), weight2);
        yield graph.compute(output, Role.VALUE, new Add(), first, second);
      }
      case SADDLE -> {
        var hidden = made.times("hidden", input, weight1);
        yield graph.compute(
            output, Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), hidden, weight2);
      }
      case VALLEYS -> {
        var hidden = made.bent("hidden", made.times("product", input, weight1));
        yield graph.compute(
            output, Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), hidden, weight2);
      }
      case NETWORK, DIRECTIONS -> {
        var sums1 = made.affine("sums1", input, 1, weight1, weight2);
        var hidden = made.bent("hidden", sums1);
        var sums2 = made.affine("sums2", hidden, 2, weight1, weight2);
        yield graph.compute(output, Role.VALUE, new Bend(Curve.TANH), sums2);
      }
    };
  }

  /** One of the inputs, which all share. */
  private static Node column(Graph.Builder graph, Node input, int column) {
    var name = "input" + (column + 1);
    var known = graph.find(name);
    return known != null ? known : graph.compute(name, Role.VALUE, new Column(column), input);
  }

  /** Makes the nodes of one network. */
  private record Maker(Graph.Builder graph, String who) {
    private Node value(String what, Operation operation, Node... inputs) {
      return graph.compute(Racer.node(who, what), Role.VALUE, operation, inputs);
    }

    Node times(String what, Node many, Node one) {
      return value(what, new Broadcast(Arithmetic.MULTIPLY), many, one);
    }

    Node bent(String what, Node x) {
      return value(what, new Bend(Curve.TANH), x);
    }

    /** A layer whose weights are those of the cut, moved along both directions. */
    Node affine(String what, Node x, int layer, Node weight1, Node weight2) {
      var weight = moved("layer" + layer + ".weight", weight1, weight2);
      var bias = moved("layer" + layer + ".bias", weight1, weight2);
      return value(what, new Affine(), x, weight, bias);
    }

    private Node moved(String what, Node weight1, Node weight2) {
      var first = times(what + ".first", Cut.direction(graph, what, 1), weight1);
      var second = times(what + ".second", Cut.direction(graph, what, 2), weight2);
      var once = value(what + ".once", new Add(), Cut.middle(graph, what), first);
      return value(what, new Add(), once, second);
    }
  }
}
