package vitrine.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Along;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Gather;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Pairwise;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Softmax;
import vitrine.compute.graph.Source;
import vitrine.compute.graph.Variance;

/** What a network computes from one given node to one answer, as a part of its graph. */
public final class Way {
  private final Node input;
  private final Node output;
  private final List<Node> kept = new ArrayList<>();
  private final List<Node> computed = new ArrayList<>();
  private final Set<Node> needed = new HashSet<>();
  private final Map<Node, Integer> uses = new HashMap<>();

  private Way(Node input, Node output) {
    this.input = input;
    this.output = output;
  }

  /**
   * The way from the node named {@code input} to the one named {@code output}.
   *
   * @throws IllegalArgumentException with one sentence if the output needs something else that is
   *     given
   */
  public static Way of(Graph graph, String input, String output) {
    var way = new Way(graph.node(input), graph.node(output));
    var behind = new HashSet<Node>();
    reach(way.output, way.input, behind, null);
    reach(way.output, way.input, way.needed, way.uses);
    for (var node : graph.nodes()) {
      if (node == way.input || !behind.contains(node)) {
        continue;
      } else if (node.role().isKept()) {
        way.kept.add(node);
      } else if (node.operation() instanceof Source) {
        throw new IllegalArgumentException(
            "“" + output + "” needs “" + node.name() + "” besides “" + input + "”.");
      } else {
        way.computed.add(node);
      }
    }
    return way;
  }

  /** Collects what is needed, taking whole layers at once where their uses are asked for. */
  private static void reach(
      Node node, Node input, Set<Node> found, @Nullable Map<Node, Integer> uses) {
    if (found.add(node) && node != input) {
      for (var each : uses == null ? node.inputs() : needs(node)) {
        reach(each, input, found, uses);
        if (uses != null) {
          uses.merge(each, 1, Integer::sum);
        }
      }
    }
  }

  private static List<Node> needs(Node node) {
    var layer = Normalisation.endingIn(node);
    if (layer == null) {
      return node.inputs();
    }
    return layer.along() == Along.COLUMNS
        ? List.of(layer.x(), layer.scale(), layer.shift())
        : List.of(layer.x(), layer.scale(), layer.shift(), layer.mean(), layer.variance());
  }

  /** What the network is given. */
  public Node input() {
    return input;
  }

  /** What it answers. */
  public Node output() {
    return output;
  }

  /** The nodes on the way whose numbers are kept, in the graph's order. */
  public List<Node> kept() {
    return List.copyOf(kept);
  }

  /** The nodes on the way that are computed, in the graph's order. */
  public List<Node> computed() {
    return List.copyOf(computed);
  }

  /** By how many of the steps that {@link #tell} tells a node is used. */
  public int uses(Node node) {
    return uses.getOrDefault(node, 0);
  }

  /**
   * Tells every step in the order of computing; a normalising layer is one.
   *
   * @throws IllegalArgumentException with one sentence that names the operation, if a step is of a
   *     kind that no dialect knows
   */
  public void tell(Dialect dialect) {
    for (var node : computed) {
      if (needed.contains(node)) {
        tell(node, dialect);
      }
    }
  }

  private static void tell(Node node, Dialect dialect) {
    if (!node.shape().perRow() || node.shape().size() == 0) {
      throw unknown(node);
    }
    var layer = Normalisation.endingIn(node);
    if (layer != null) {
      dialect.normalised(node, layer);
    } else if (node.operation() instanceof Concatenate) {
      dialect.concatenate(node);
    } else {
      tell(node, node.inputs(), dialect);
    }
  }

  private static void tell(Node node, List<Node> inputs, Dialect dialect) {
    var operation = node.operation();
    var x = inputs.get(0);
    if (operation instanceof Affine
        && inputs.get(1).role().isKept()
        && inputs.get(2).role().isKept()) {
      dialect.dense(node, x, inputs.get(1), inputs.get(2));
    } else if (operation instanceof Bend bend) {
      dialect.curve(node, x, bend.curve());
    } else if (operation instanceof Softmax) {
      dialect.softmax(node, x);
    } else if (operation instanceof Column column) {
      dialect.column(node, x, column.column());
    } else if (operation instanceof Gather && x.role().isKept()) {
      dialect.row(node, x, inputs.get(1));
    } else if (operation instanceof Pairwise pairwise) {
      dialect.combine(node, pairwise.arithmetic(), x, inputs.get(1));
    } else if (operation instanceof Broadcast broadcast) {
      dialect.combine(node, broadcast.arithmetic(), x, inputs.get(1));
    } else if (operation instanceof Scale scale) {
      dialect.scale(node, x, (double) scale.above() / scale.below());
    } else if (operation instanceof Reduce reduce) {
      dialect.reduce(node, x, reduce.reduction());
    } else if (operation instanceof Variance) {
      dialect.variance(node, x, inputs.get(1));
    } else if (operation instanceof Normalise) {
      dialect.standard(node, x, inputs.get(1), inputs.get(2));
    } else {
      throw unknown(node);
    }
  }

  private static IllegalArgumentException unknown(Node node) {
    return new IllegalArgumentException(
        "“"
            + node.name()
            + "” ("
            + node.operation().text()
            + ", "
            + node.shape().text()
            + ") cannot be written to a file of this kind.");
  }
}
