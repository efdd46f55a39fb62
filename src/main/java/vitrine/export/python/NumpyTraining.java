package vitrine.export.python;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.export.Lesson;

/**
 * A training as source for NumPy that repeats it: the same first weights, the same examples in the
 * same batches, and every line of the way forward, of the way back and of the step.
 */
public final class NumpyTraining {
  private static final String LOSS = "loss";
  private static final List<String> WRITING = List.of("accumulate.", "keep.", "update.");

  private final Lesson lesson;
  private final TrainingText shared;
  private final Identifiers names = new Identifiers();
  private final Definitions definitions = new Definitions();
  private final NumpyCurves curves = new NumpyCurves(definitions);
  private final NumpySteps steps = new NumpySteps(names, curves);
  private final Set<Node> kept = new HashSet<>();

  private NumpyTraining(Lesson lesson) {
    this.lesson = lesson;
    shared = new TrainingText(lesson);
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the training holds a step that cannot be
   *     written
   */
  public static String of(Lesson lesson) {
    return new NumpyTraining(lesson).text();
  }

  private String text() {
    var graph = lesson.graph();
    var input = names.of(lesson.input());
    var label = names.of(lesson.label());
    var measured = new HashSet<Node>();
    reach(graph.node(LOSS), measured);
    var learned = new HashSet<Node>();
    for (var node : graph.nodes(Role.UPDATE)) {
      for (var prefix : WRITING) {
        if (node.name().startsWith(prefix)) {
          reach(node, learned);
        }
      }
    }
    var given = "(" + input + ", " + label + "):\n";
    var measure =
        "def measure"
            + given
            + "    \"\"\"The mean loss over some examples.\"\"\"\n"
            + body(measured, input)
            + ("    return float(np.sum(" + names.of(LOSS) + "))\n\n\n");
    var learn =
        "def learn"
            + given
            + "    \"\"\"One batch: forward, backward, and a step.\"\"\"\n"
            + body(learned, input)
            + "\n\n";
    var text = new StringBuilder(shared.opening("NumPy")).append("import numpy as np\n\n\n");
    text.append(definitions.text()).append(measure).append(learn).append(training());
    numbers(text);
    return shared.closing("np.array(", text).toString();
  }

  private void reach(Node node, Set<Node> found) {
    if (node.role().isKept()) {
      kept.add(node);
    }
    var writes = node.writes();
    if (writes != null) {
      kept.add(writes);
    }
    if (found.add(node)) {
      for (var each : node.inputs()) {
        reach(each, found);
      }
    }
  }

  /** The lines of those nodes, in the graph's order. */
  private String body(Set<Node> wanted, String rows) {
    var text = new StringBuilder();
    for (var node : lesson.graph().nodes()) {
      boolean isGiven = node.name().equals(lesson.input()) || node.name().equals(lesson.label());
      if (wanted.contains(node) && !node.role().isKept() && !isGiven) {
        var lines = steps.lines(node, rows);
        int from = 0;
        for (int to = lines.indexOf('\n'); from >= 0; to = lines.indexOf('\n', from)) {
          var line = to < 0 ? lines.substring(from) : lines.substring(from, to);
          text.append(WrappedLine.of("    ", line)).append('\n');
          from = to < 0 ? -1 : to + 1;
        }
      }
    }
    return text.toString();
  }

  private static String training() {
    return "def train():\n"
        + "    \"\"\"Both losses before the first epoch and after each.\"\"\"\n"
        + "    losses = [both()]\n"
        + "    for epoch in range(len(BATCHES)):\n"
        + "        for step in range(len(BATCHES[epoch])):\n"
        + "            NUMBERS[\"learningRate\"] = RATES[epoch][step]\n"
        + "            batch = BATCHES[epoch][step]\n"
        + "            learn(TRAIN_INPUTS[batch], TRAIN_LABELS[batch])\n"
        + "        losses.append(both())\n"
        + "    return losses\n\n\n"
        + "def both():\n"
        + "    \"\"\"The loss over the training examples and over the test examples.\"\"\"\n"
        + "    train_loss = measure(TRAIN_INPUTS, TRAIN_LABELS)\n"
        + "    return [train_loss, measure(TEST_INPUTS, TEST_LABELS)]\n\n\n";
  }

  private void numbers(StringBuilder text) {
    text.append("# Every number that is kept from step to step, as it is before the first.\n");
    text.append("NUMBERS = {\n");
    for (var node : lesson.graph().nodes()) {
      if (kept.contains(node)) {
        var start = "    \"" + node.name() + "\": np.array(";
        text.append(start);
        var sizes = node.shape().sizes();
        var shape = sizes.isEmpty() ? Shape.of(1).sizes() : sizes;
        NumberList.append(lesson.start().of(node), shape, "    ", start.length() + 1, text);
        text.append("),\n");
      }
    }
    text.append("}\n");
  }
}
