package vitrine.training;

import java.util.Objects;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.Plan;
import vitrine.data.LabelledRows;
import vitrine.training.loss.CrossEntropyLoss;
import vitrine.training.loss.SquaredLoss;

/** Puts examples where a plan expects them: collects their rows, then writes all at once. */
final class Feed {
  private final Node input;
  private final Node label;
  private LabelledRows examples;
  private final int width;
  private final double[] inputs;
  private final double[] labels;

  /**
   * A feed of {@code examples}.
   *
   * @param input where their inputs go, of as many numbers
   * @param label where their labels go, one number
   * @param capacity how many rows it can collect
   * @throws IllegalArgumentException if the examples have other inputs
   */
  Feed(Node input, Node label, LabelledRows examples, int capacity) {
    if (input.shape().size() != examples.columns()) {
      throw new IllegalArgumentException("The examples do not fit " + input.name() + ".");
    }
    this.input = input;
    this.label = label;
    this.examples = examples;
    width = examples.columns();
    inputs = new double[capacity * width];
    labels = new double[capacity];
  }

  /** Takes examples from other rows of as many columns from now on. */
  void from(LabelledRows others) {
    examples = others;
  }

  /** The node that is given the labels: targets or classes. */
  static Node label(Graph graph) {
    var target = graph.find(SquaredLoss.TARGET);
    return target != null ? target : graph.node(CrossEntropyLoss.LABEL);
  }

  /** The same while the graph is being built. */
  static Node label(Graph.Builder graph) {
    var target = graph.find(SquaredLoss.TARGET);
    return target != null ? target : Objects.requireNonNull(graph.find(CrossEntropyLoss.LABEL));
  }

  /** Takes an example as row {@code at}. */
  void take(int at, int example) {
    examples.unpack(example, inputs, at * width);
    labels[at] = examples.label(example);
  }

  /** Writes the first {@code rows} rows where {@code plan} has use for them. */
  void write(Plan plan, int rows) {
    write(plan, input, inputs, rows * width);
    write(plan, label, labels, rows);
  }

  private static void write(Plan plan, Node node, double[] values, int count) {
    var buffer = plan.find(node);
    if (buffer != null && count > 0) {
      buffer.write(0, values, 0, count);
    }
  }
}
