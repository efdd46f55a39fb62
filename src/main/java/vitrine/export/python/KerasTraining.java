package vitrine.export.python;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;
import vitrine.export.Lesson;

/**
 * A training as source for Keras 3 that repeats it: the same first weights, batches and rates. The
 * way back is the library's; the step is written out, as its own rules differ from ours.
 */
public final class KerasTraining {
  private static final String INDENT = "        ";

  private final Lesson lesson;
  private final Identifiers names = new Identifiers();
  private final Definitions definitions = new Definitions();
  private final LibraryTraining parts;
  private final StepRule rule;

  private KerasTraining(Lesson lesson) {
    this.lesson = lesson;
    names.of(lesson.input());
    names.of(lesson.label());
    parts = new LibraryTraining(lesson, Library.KERAS, new Words(lesson, names, definitions));
    rule = StepRule.of(lesson);
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the training holds a step that cannot be
   *     written
   */
  public static String of(Lesson lesson) {
    return new KerasTraining(lesson).text();
  }

  private String text() {
    var functions = network() + loss() + new KerasStep(rule).text() + training();
    var shared = new TrainingText(lesson);
    var text = new StringBuilder(shared.opening("Keras 3"));
    text.append("import os\n\n");
    text.append("os.environ.setdefault(\"JAX_ENABLE_X64\", \"1\")  # only JAX has to be told\n\n");
    text.append("import keras\nimport numpy as np\n\n");
    text.append("keras.config.set_floatx(\"float64\")\n\n\n");
    text.append(definitions.text()).append(functions);
    parts.numbers(rule.learned(), "np.array(", ")", text);
    if (!rule.paying().isEmpty()) {
      var paying = new ArrayList<String>();
      rule.paying().forEach(node -> paying.add(node.name().replace('.', '_')));
      LibraryTraining.names("WEIGHTS", paying, text);
    }
    return shared.closing("np.array(", text).toString();
  }

  private String network() {
    var input = names.of(lesson.input());
    var text = new StringBuilder("class Network(keras.Model):\n");
    text.append("    \"\"\"The numbers of the network and the way through them.\"\"\"\n\n");
    text.append("    def __init__(self):\n        super().__init__(dtype=\"float64\")\n");
    for (var node : rule.learned()) {
      text.append(INDENT).append("self.").append(names.of(node.name()));
      text.append(" = self.number(\"").append(node.name()).append("\")\n");
    }
    for (var node : parts.keeping()) {
      var kept = LibraryTraining.written(node);
      text.append(INDENT).append("self.").append(names.of(kept.name()));
      text.append(" = self.number(\"").append(kept.name()).append("\", trainable=False)\n");
    }
    text.append("\n    def number(self, name, trainable=True):\n");
    text.append("        \"\"\"A block that starts from the numbers of that name.\"\"\"\n");
    text.append("        block = self.add_weight(\n");
    text.append("            shape=NUMBERS[name].shape,\n");
    text.append("            initializer=\"zeros\",\n");
    text.append("            trainable=trainable,\n");
    text.append("            name=name.replace(\".\", \"_\"),\n        )\n");
    text.append("        block.assign(NUMBERS[name])\n        return block\n\n");
    text.append("    def call(self, ").append(input).append(", training=False):\n");
    text.append("        \"\"\"From rows of inputs to what the loss looks at.\"\"\"\n");
    if (parts.learnsOtherwise()) {
      text.append("        if training:\n            return self.learning(").append(input);
      text.append(")\n");
    }
    text.append(parts.used(INDENT)).append("        return ").append(parts.judgedName());
    text.append('\n');
    if (parts.learnsOtherwise()) {
      text.append("\n    def learning(self, ").append(input).append("):\n");
      text.append("        \"\"\"The same for a batch to learn from, of which something is kept.");
      text.append("\"\"\"\n").append(parts.learning(INDENT));
      for (var node : parts.keeping()) {
        var kept = "self." + names.of(LibraryTraining.written(node).name());
        var line = kept + ".assign(" + parts.expression(node) + ")";
        text.append(WrappedLine.of(INDENT, line)).append('\n');
      }
      text.append("        return ").append(parts.learningName()).append('\n');
    }
    return text.append("\n\n").toString();
  }

  private String loss() {
    return ("def losses(" + names.of(lesson.label()) + ", " + parts.judgedName() + "):\n")
        + "    \"\"\"The loss of each example.\"\"\"\n"
        + parts.loss("    ")
        + ("    return " + parts.lossName() + "\n\n\n");
  }

  private static String training() {
    return "def train():\n"
        + "    \"\"\"Both losses before the first epoch and after each.\"\"\"\n"
        + "    network = Network()\n"
        + "    network.compile(optimizer=Rule(), loss=losses, jit_compile=False)\n"
        + "    curve = [both(network)]\n"
        + "    for epoch in range(len(BATCHES)):\n"
        + "        for step in range(len(BATCHES[epoch])):\n"
        + "            network.optimizer.learning_rate = RATES[epoch][step]\n"
        + "            batch = BATCHES[epoch][step]\n"
        + "            network.train_on_batch(TRAIN_INPUTS[batch], TRAIN_LABELS[batch])\n"
        + "        curve.append(both(network))\n"
        + "    return curve\n\n\n"
        + "def both(network):\n"
        + "    \"\"\"The loss over the training examples and over the test examples.\"\"\"\n"
        + "    train_loss = measure(network, TRAIN_INPUTS, TRAIN_LABELS)\n"
        + "    return [train_loss, measure(network, TEST_INPUTS, TEST_LABELS)]\n\n\n"
        + "def measure(network, inputs, labels):\n"
        + "    \"\"\"The mean loss over some examples.\"\"\"\n"
        + "    answers = network(keras.ops.convert_to_tensor(inputs))\n"
        + "    all_losses = losses(keras.ops.convert_to_tensor(labels), answers)\n"
        + "    return float(keras.ops.mean(all_losses))\n\n\n";
  }

  /** What Keras calls things. */
  private static final class Words extends LibraryWords {
    Words(Lesson lesson, Identifiers names, Definitions definitions) {
      super(Library.KERAS, lesson, names, definitions);
    }

    @Override
    String kept(Node node) {
      return "self." + names.of(node.name());
    }

    @Override
    String turned(String table) {
      return call("transpose", table);
    }

    @Override
    @Nullable String exact(Curve curve, String x) {
      return switch (curve) {
        // On PyTorch softplus takes x itself above 20, which is 2e-9 off.
        case SOFTPLUS -> "-" + call("log_sigmoid", "-" + x);
        // TensorFlow keeps the slope in 32 bits.
        case LEAKY_RELU -> call("where", x + " > 0, " + x + ", " + x + " / 100");
        default -> null;
      };
    }

    @Override
    String surprise(String x, String label) {
      return "keras.losses.sparse_categorical_crossentropy("
          + (label + ", " + x + ", from_logits=True)");
    }
  }
}
