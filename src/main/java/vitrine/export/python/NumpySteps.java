package vitrine.export.python;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Accumulate;
import vitrine.compute.graph.AdamDirection;
import vitrine.compute.graph.AffineInputGradient;
import vitrine.compute.graph.AffineWeightGradient;
import vitrine.compute.graph.BendGradient;
import vitrine.compute.graph.Clear;
import vitrine.compute.graph.ClipFactor;
import vitrine.compute.graph.CountRows;
import vitrine.compute.graph.CrossEntropyGradient;
import vitrine.compute.graph.Descend;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.MomentumDirection;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.NormaliseGradient;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.RmsPropDirection;
import vitrine.compute.graph.RowSum;
import vitrine.compute.graph.SquareSum;
import vitrine.compute.graph.SquaredErrorGradient;

/** Every node of a training as a line of NumPy: forward, loss, backward, update. */
final class NumpySteps {
  private static final String EPSILON = "1e-8";

  private final NumpyWords words;
  private final NumpyCurves curves;
  private final ForwardSteps ways;

  NumpySteps(Identifiers names, NumpyCurves curves) {
    words = new NumpyWords(names, curves);
    this.curves = curves;
    ways = new ForwardSteps(words);
  }

  private String operand(Node node) {
    return words.operand(node);
  }

  /**
   * The lines of a node, one below the other.
   *
   * @param rows the name of the array that tells how many rows there are
   * @throws IllegalArgumentException with one sentence if no line can be written for it
   */
  String lines(Node node, String rows) {
    var operation = node.operation();
    if (operation instanceof Descend descend) {
      return descend(node, descend.penalty());
    }
    if (operation instanceof AdamDirection
        || operation instanceof RmsPropDirection
        || operation instanceof MomentumDirection) {
      return direction(node, operation);
    }
    var kept = node.writes();
    if (operation instanceof Accumulate accumulate) {
      var sum = operand(kept == null ? node : kept);
      return sum + " = " + sum + " + " + gradient(accumulate.of(), node);
    }
    if (operation instanceof CountRows) {
      var sum = operand(kept == null ? node : kept);
      return sum + " = " + sum + " + len(" + rows + ")";
    }
    if (operation instanceof Clear) {
      var sum = operand(node.inputs().get(0));
      return sum + " = " + sum + " * 0";
    }
    var line = operand(node) + " = " + expression(node, operation, rows);
    return kept == null ? line : line + "\n" + operand(kept) + " = " + operand(node);
  }

  private String input(Node node, int place) {
    return operand(node.inputs().get(place));
  }

  private String expression(Node node, Operation operation, String rows) {
    var forward = ways.expression(node);
    if (forward != null) {
      return forward;
    } else if (operation instanceof BendGradient bend) {
      return curves.back(bend.curve(), input(node, 0), input(node, 1), input(node, 2));
    } else if (operation instanceof Fill fill) {
      int size = node.shape().size();
      return node.shape().perRow()
          ? "np.full((len(" + rows + "), " + size + "), " + fill.value() + ".0)"
          : "np.full(" + size + ", " + fill.value() + ".0)";
    } else if (operation instanceof SquaredErrorGradient) {
      return input(node, 0) + " * (" + input(node, 1) + " - " + input(node, 2) + ")";
    } else if (operation instanceof CrossEntropyGradient) {
      var chosen = curves.chosen() + "(" + input(node, 1) + ", " + input(node, 2) + ")";
      var share = curves.softmax() + "(" + input(node, 1) + ")";
      return input(node, 0) + " * (" + share + " - " + chosen + ")";
    } else if (operation instanceof NormaliseGradient normalise) {
      return curves.normaliseBack(normalise.along())
          + ("(" + input(node, 0) + ", " + input(node, 1) + ", ")
          + (input(node, 2) + ", " + input(node, 3) + ")");
    } else if (operation instanceof SquareSum) {
      var more = node.inputs().size() < 2 ? "" : input(node, 1) + " + ";
      return more + "np.sum(np.square(" + input(node, 0) + "))";
    } else if (operation instanceof ClipFactor) {
      var norm = "np.sqrt(" + input(node, 0) + ") / " + input(node, 1);
      return "np.minimum(1, " + input(node, 2) + " / np.maximum(" + norm + ", 1e-300))";
    } else {
      return gradient(operation, node);
    }
  }

  private String gradient(Operation operation, Node node) {
    if (operation instanceof AffineWeightGradient) {
      return input(node, 0) + ".T @ " + input(node, 1);
    } else if (operation instanceof AffineInputGradient) {
      return input(node, 0) + " @ " + input(node, 1);
    } else if (operation instanceof RowSum) {
      return "np.sum(" + input(node, 0) + ", axis=0)";
    }
    throw TrainingText.unwritten(node, "NumPy");
  }

  /** The step itself; whoever has been spent starts again from 0. */
  private String descend(Node node, Penalty penalty) {
    var weight = input(node, 0);
    var sum = input(node, 1);
    var rate = input(node, 3);
    var pull = rate + " * " + input(node, 4);
    var moved = weight + " - " + rate + " / " + input(node, 2) + " * " + sum;
    var text = new StringBuilder();
    switch (penalty) {
      case NONE -> text.append(weight).append(" = ").append(moved);
      case L2 ->
          text.append(weight)
              .append(" = ")
              .append(moved)
              .append(" - ")
              .append(pull)
              .append(" * ")
              .append(weight);
      case L1 -> {
        var alive = input(node, 5);
        text.append("moved = ").append(moved).append('\n');
        text.append("pulled = moved - " + pull + " * np.sign(" + weight + ")\n");
        text.append("stays = np.where(moved * pulled < 0, 0, 1) * " + alive + "\n");
        text.append(weight + " = np.where(" + alive + " > 0, pulled * stays, " + weight + ")\n");
        text.append(alive + " = stays");
      }
    }
    var spent = node.inputs().get(1);
    var kept = spent.role().isKept() ? spent : spent.writes();
    if (kept != null) {
      text.append('\n').append(operand(kept)).append(" = ").append(operand(kept)).append(" * 0");
    }
    return text.toString();
  }

  private String direction(Node node, Operation operation) {
    var mean = input(node, 0) + " / " + input(node, 1);
    var first = input(node, 2);
    var out = operand(node);
    var text = new StringBuilder("mean = " + mean + "\n");
    if (operation instanceof MomentumDirection momentum) {
      var decay = input(node, 3);
      text.append(first + " = " + decay + " * " + first + " + mean\n");
      text.append(out + " = " + (momentum.nesterov() ? "mean + " + decay + " * " : "") + first);
    } else if (operation instanceof RmsPropDirection) {
      var rate = input(node, 3);
      text.append(first + " = " + towards(first, "np.square(mean)", rate) + "\n");
      text.append(out + " = mean / (np.sqrt(" + first + ") + " + EPSILON + ")");
    } else {
      var second = input(node, 3);
      var rates = input(node, 4);
      var corrections = input(node, 5);
      text.append(first + " = " + towards(first, "mean", rates + "[0]") + "\n");
      text.append(second + " = " + towards(second, "np.square(mean)", rates + "[1]") + "\n");
      text.append(out + " = (" + first + " / " + corrections + "[0]) / (np.sqrt(");
      text.append(second + " / " + corrections + "[1]) + " + EPSILON + ")");
    }
    return text.toString();
  }

  private static String towards(String kept, String fresh, String rate) {
    return kept + " + " + rate + " * (" + fresh + " - " + kept + ")";
  }
}
