package vitrine.export.python;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Penalty;

/**
 * The step of a training as an optimiser of Keras, written out: the library's own put their epsilon
 * elsewhere, multiply the learning rate into the velocity, and pay L2 otherwise.
 */
final class KerasStep {
  private final StepRule rule;

  KerasStep(StepRule rule) {
    this.rule = rule;
  }

  /** The class. */
  String text() {
    var text = new StringBuilder("class Rule(keras.optimizers.Optimizer):\n");
    text.append("    \"\"\"").append(about()).append("\"\"\"\n\n");
    text.append("    def __init__(self):\n        super().__init__(learning_rate=1.0");
    if (!rule.limit().isEmpty()) {
      text.append(", global_clipnorm=").append(rule.limit());
    }
    text.append(")\n\n");
    var remembered = remembered();
    if (!remembered.isEmpty() || rule.penalty() != Penalty.NONE) {
      build(remembered, text);
    }
    text.append("    def update_step(self, gradient, variable, learning_rate):\n");
    text.append("        \"\"\"Moves a block against its mean gradient.\"\"\"\n");
    if (!remembered.isEmpty() || rule.penalty() != Penalty.NONE) {
      text.append("        place = self._get_variable_index(variable)\n");
    }
    text.append("        rate = keras.ops.cast(learning_rate, \"float64\")\n");
    text.append(direction()).append("        moved = variable - rate * direction\n");
    text.append(payment()).append("        self.assign(variable, moved)\n\n\n");
    return text.toString();
  }

  private String about() {
    var name =
        switch (rule.kind()) {
          case SGD -> "Gradient descent";
          case MOMENTUM -> "Momentum";
          case NESTEROV -> "Nesterov's momentum";
          case RMSPROP -> "RMSProp";
          case ADAM -> "Adam";
        };
    return switch (rule.penalty()) {
      case NONE -> name + ".";
      case L2 -> name + "; weights also lose a share of themselves, apart from the gradient.";
      case L1 -> name + "; weights are also pulled towards 0, and stay there once across.";
    };
  }

  /** What is remembered of each block. */
  private List<String> remembered() {
    var names = new ArrayList<String>();
    switch (rule.kind()) {
      case SGD -> {}
      case MOMENTUM, NESTEROV -> names.add("velocity");
      case RMSPROP -> names.add("square");
      case ADAM -> {
        names.add("first");
        names.add("second");
      }
    }
    if (rule.penalty() == Penalty.L1) {
      names.add("silent");
    }
    return names;
  }

  private void build(List<String> remembered, StringBuilder text) {
    text.append("    def build(self, variables):\n");
    text.append("        \"\"\"Makes what is remembered of each block, 0 at first.\"\"\"\n");
    text.append("        if self.built:\n            return\n");
    text.append("        super().build(variables)\n");
    for (var name : remembered) {
      text.append("        self.").append(name).append(" = [\n");
      text.append("            self.add_variable_from_reference(each, name=\"").append(name);
      text.append("\")\n            for each in variables\n        ]\n");
    }
    if (rule.penalty() != Penalty.NONE) {
      text.append("        self.pays = [each.name in WEIGHTS for each in variables]\n");
    }
    text.append('\n');
  }

  private String direction() {
    return switch (rule.kind()) {
      case SGD -> "        direction = gradient\n";
      case MOMENTUM -> velocity() + "        direction = velocity\n";
      case NESTEROV ->
          velocity() + ("        direction = gradient + " + rule.first() + " * velocity\n");
      case RMSPROP ->
          running("square", "keras.ops.square(gradient)", rule.first())
              + "        direction = gradient / (keras.ops.sqrt(square) + 1e-8)\n";
      case ADAM ->
          "        step = keras.ops.cast(self.iterations + 1, \"float64\")\n"
              + running("first", "gradient", rule.first())
              + running("second", "keras.ops.square(gradient)", rule.second())
              + corrected("mean", "first", rule.firstKept())
              + corrected("square", "second", rule.secondKept())
              + "        direction = mean / (keras.ops.sqrt(square) + 1e-8)\n";
    };
  }

  private String velocity() {
    return ("        velocity = " + rule.first() + " * self.velocity[place] + gradient\n")
        + "        self.assign(self.velocity[place], velocity)\n";
  }

  private static String running(String name, String fresh, String rate) {
    var kept = "self." + name + "[place]";
    return ("        " + name + " = " + kept + " + " + rate + " * (" + fresh + " - " + kept + ")\n")
        + ("        self.assign(" + kept + ", " + name + ")\n");
  }

  private static String corrected(String name, String running, String kept) {
    return "        " + name + " = " + running + " / (1 - keras.ops.power(" + kept + ", step))\n";
  }

  private String payment() {
    var rate = "rate * " + rule.penaltyRate() + " * ";
    return switch (rule.penalty()) {
      case NONE -> "";
      case L2 ->
          "        if self.pays[place]:\n" + ("            moved = moved - " + rate + "variable\n");
      case L1 ->
          "        if self.pays[place]:\n"
              + ("            pulled = moved - " + rate + "keras.ops.sign(variable)\n")
              + "            across = keras.ops.cast(moved * pulled < 0, \"float64\")\n"
              + "            silent = keras.ops.maximum(self.silent[place], across)\n"
              + "            self.assign(self.silent[place], silent)\n"
              + "            moved = pulled * (1 - silent)\n";
    };
  }
}
