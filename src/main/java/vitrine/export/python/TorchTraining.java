package vitrine.export.python;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Node;
import vitrine.export.Lesson;

/**
 * A training as source for PyTorch that repeats it: the same first weights, batches and rates. The
 * way back and the step are the library's, whose rules are ours; what weights pay and how a long
 * gradient is shortened is written out, as there they differ.
 */
public final class TorchTraining {
  private static final String INDENT = "    ";

  private final Lesson lesson;
  private final Identifiers names = new Identifiers();
  private final Definitions definitions = new Definitions();
  private final LibraryTraining parts;
  private final StepRule rule;

  private TorchTraining(Lesson lesson) {
    this.lesson = lesson;
    names.of(lesson.input());
    names.of(lesson.label());
    parts = new LibraryTraining(lesson, Library.TORCH, new Words(lesson, names, definitions));
    rule = StepRule.of(lesson);
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the training holds a step that cannot be
   *     written
   */
  public static String of(Lesson lesson) {
    return new TorchTraining(lesson).text();
  }

  private String text() {
    var functions = answer() + loss() + learn() + clip() + pay() + training();
    var shared = new TrainingText(lesson);
    var text = new StringBuilder(shared.opening("PyTorch"));
    boolean usesMore = (definitions.text() + functions).contains(" nn.");
    text.append("import torch\n").append(usesMore ? "from torch import nn\n\n" : "\n");
    text.append("torch.set_default_dtype(torch.float64)\n\n\n");
    text.append(definitions.text()).append(functions);
    parts.numbers(rule.learned(), "torch.tensor(", ", requires_grad=True)", text);
    var paying = new ArrayList<String>();
    rule.paying().forEach(node -> paying.add(node.name()));
    var learned = new ArrayList<String>();
    rule.learned().forEach(node -> learned.add(node.name()));
    LibraryTraining.names("LEARNED", learned, text);
    if (rule.penalty() != Penalty.NONE) {
      LibraryTraining.names("WEIGHTS", paying, text);
    }
    if (rule.penalty() == Penalty.L1) {
      text.append("# 1 for each weight, or 0 once L1 has silenced it.\n");
      text.append("ALIVE = {name: torch.ones_like(NUMBERS[name]) for name in WEIGHTS}\n");
    }
    return shared.closing("torch.tensor(", text).toString();
  }

  private String answer() {
    var given = "(" + names.of(lesson.input()) + "):\n";
    var text = new StringBuilder("def answer").append(given);
    text.append("    \"\"\"From rows of inputs to what the loss looks at.\"\"\"\n");
    text.append(parts.used(INDENT)).append("    return ").append(parts.judgedName());
    text.append("\n\n\n");
    if (parts.learnsOtherwise()) {
      text.append("def answer_in_training").append(given);
      text.append(
          "    \"\"\"The same for a batch to learn from, of which something is kept.\"\"\"\n");
      text.append(parts.learning(INDENT)).append("    with torch.no_grad():\n");
      for (var node : parts.keeping()) {
        var kept = "NUMBERS[\"" + LibraryTraining.written(node).name() + "\"]";
        text.append(WrappedLine.of("        ", kept + " = " + parts.expression(node)));
        text.append('\n');
      }
      text.append("    return ").append(parts.learningName()).append("\n\n\n");
    }
    return text.toString();
  }

  private String loss() {
    return ("def losses(" + parts.judgedName() + ", " + names.of(lesson.label()) + "):\n")
        + "    \"\"\"The loss of each example.\"\"\"\n"
        + parts.loss(INDENT)
        + ("    return " + parts.lossName() + "\n\n\n");
  }

  private String learn() {
    var input = names.of(lesson.input());
    var label = names.of(lesson.label());
    var way = parts.learnsOtherwise() ? "answer_in_training(" : "answer(";
    var step =
        switch (rule.penalty()) {
          case NONE -> "    optimizer.step()\n";
          case L2 -> "    shrink(optimizer.param_groups[0][\"lr\"])\n    optimizer.step()\n";
          case L1 ->
              "    before = {name: NUMBERS[name].detach().clone() for name in WEIGHTS}\n"
                  + "    optimizer.step()\n"
                  + "    pull(optimizer.param_groups[0][\"lr\"], before)\n";
        };
    return ("def learn(optimizer, " + input + ", " + label + "):\n")
        + "    \"\"\"One batch: forward, backward, and a step.\"\"\"\n"
        + "    optimizer.zero_grad()\n"
        + ("    torch.mean(losses(" + way + input + "), " + label + ")).backward()\n")
        + (rule.limit().isEmpty() ? "" : "    clip()\n")
        + step
        + "\n\n";
  }

  private String clip() {
    return rule.limit().isEmpty()
        ? ""
        : "def clip():\n"
            + "    \"\"\"Shortens the whole gradient to the longest that is allowed.\"\"\"\n"
            + "    gradients = [NUMBERS[name].grad for name in LEARNED]\n"
            + "    norm = torch.sqrt(sum(torch.sum(torch.square(g)) for g in gradients))\n"
            + "    for gradient in gradients:\n"
            + ("        gradient *= min(1, " + rule.limit() + " / max(norm.item(), 1e-300))\n\n\n");
  }

  private String pay() {
    var pull = "rate * " + rule.penaltyRate() + " * ";
    return switch (rule.penalty()) {
      case NONE -> "";
      case L2 ->
          "def shrink(rate):\n"
              + "    \"\"\"L2: every weight loses a share of itself, apart from its gradient.\n\n"
              + "    The library's weight_decay would go through momentum and scaling first.\n"
              + "    \"\"\"\n"
              + "    with torch.no_grad():\n"
              + "        for name in WEIGHTS:\n"
              + ("            NUMBERS[name] -= " + pull + "NUMBERS[name]\n\n\n");
      case L1 ->
          "def pull(rate, before):\n"
              + "    \"\"\"L1: every weight is pulled towards 0, and stays there once"
              + " across.\"\"\"\n"
              + "    with torch.no_grad():\n"
              + "        for name in WEIGHTS:\n"
              + "            moved = NUMBERS[name].clone()\n"
              + ("            pulled = moved - " + pull + "torch.sign(before[name])\n")
              + "            ALIVE[name][moved * pulled < 0] = 0\n"
              + "            NUMBERS[name].copy_(pulled * ALIVE[name])\n\n\n";
    };
  }

  private String optimizer() {
    var learned = "([NUMBERS[name] for name in LEARNED], lr=1.0";
    return "torch.optim."
        + switch (rule.kind()) {
          case SGD -> "SGD" + learned;
          case MOMENTUM -> "SGD" + learned + ", momentum=" + rule.first();
          case NESTEROV -> "SGD" + learned + ", momentum=" + rule.first() + ", nesterov=True";
          case RMSPROP -> "RMSprop" + learned + ", alpha=" + rule.firstKept() + ", eps=1e-8";
          case ADAM -> {
            var betas = ", betas=(" + rule.firstKept() + ", " + rule.secondKept() + ")";
            yield "Adam" + learned + betas + ", eps=1e-8";
          }
        }
        + ")";
  }

  private String training() {
    return "def train():\n"
        + "    \"\"\"Both losses before the first epoch and after each.\"\"\"\n"
        + (WrappedLine.of(INDENT, "optimizer = " + optimizer()) + "\n")
        + "    curve = [both()]\n"
        + "    for epoch in range(len(BATCHES)):\n"
        + "        for step in range(len(BATCHES[epoch])):\n"
        + "            optimizer.param_groups[0][\"lr\"] = RATES[epoch][step]\n"
        + "            batch = BATCHES[epoch][step]\n"
        + "            learn(optimizer, TRAIN_INPUTS[batch], TRAIN_LABELS[batch])\n"
        + "        curve.append(both())\n"
        + "    return curve\n\n\n"
        + "def both():\n"
        + "    \"\"\"The loss over the training examples and over the test examples.\"\"\"\n"
        + "    with torch.no_grad():\n"
        + "        train_losses = losses(answer(TRAIN_INPUTS), TRAIN_LABELS)\n"
        + "        test_losses = losses(answer(TEST_INPUTS), TEST_LABELS)\n"
        + "    return [torch.mean(train_losses).item(), torch.mean(test_losses).item()]\n\n\n";
  }

  /** What PyTorch calls things. */
  private static final class Words extends LibraryWords {
    Words(Lesson lesson, Identifiers names, Definitions definitions) {
      super(Library.TORCH, lesson, names, definitions);
    }

    @Override
    String kept(Node node) {
      return "NUMBERS[\"" + node.name() + "\"]";
    }

    @Override
    String turned(String table) {
      return table + ".T";
    }

    @Override
    String concatenation() {
      return "cat";
    }

    @Override
    @Nullable String exact(Curve curve, String x) {
      // Left alone, it takes x itself above 20, which is 2e-9 off.
      return curve == Curve.SOFTPLUS ? "nn.functional.softplus(" + x + ", threshold=40)" : null;
    }

    @Override
    String surprise(String x, String label) {
      var classes = label + "[:, 0].long()";
      return "nn.functional.cross_entropy(" + x + ", " + classes + ", reduction=\"none\")";
    }
  }
}
