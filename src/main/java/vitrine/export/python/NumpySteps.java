package vitrine.export.python;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Accumulate;
import vitrine.compute.graph.AdamDirection;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.AffineInputGradient;
import vitrine.compute.graph.AffineWeightGradient;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.BendGradient;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Clear;
import vitrine.compute.graph.ClipFactor;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.CountRows;
import vitrine.compute.graph.CrossEntropy;
import vitrine.compute.graph.CrossEntropyGradient;
import vitrine.compute.graph.Descend;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Follow;
import vitrine.compute.graph.MomentumDirection;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.NormaliseGradient;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Pairwise;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.RmsPropDirection;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.RowSum;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Softmax;
import vitrine.compute.graph.SquareSum;
import vitrine.compute.graph.SquaredError;
import vitrine.compute.graph.SquaredErrorGradient;
import vitrine.compute.graph.Variance;
import vitrine.compute.numeric.DecimalText;

/** Every node of a training as a line of NumPy: forward, loss, backward, update. */
final class NumpySteps {
  private static final String EPSILON = "1e-8";

  private final Identifiers names;
  private final NumpyCurves curves;

  NumpySteps(Identifiers names, NumpyCurves curves) {
    this.names = names;
    this.curves = curves;
  }

  /** A node in an expression. */
  String operand(Node node) {
    return node.role().isKept() ? "NUMBERS[\"" + node.name() + "\"]" : names.of(node.name());
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
    var a = node.inputs().isEmpty() ? "" : input(node, 0);
    if (operation instanceof Column column) {
      return a + "[:, " + column.column() + ":" + (column.column() + 1) + "]";
    } else if (operation instanceof Concatenate) {
      return concatenation(node);
    } else if (operation instanceof Affine) {
      return a + " @ " + input(node, 1) + ".T + " + input(node, 2);
    } else if (operation instanceof Bend bend) {
      return bend.curve() == Curve.IDENTITY ? a : curves.of(bend.curve()) + "(" + a + ")";
    } else if (operation instanceof BendGradient bend) {
      return curves.back(bend.curve(), a, input(node, 1), input(node, 2));
    } else if (operation instanceof Pairwise pairwise) {
      return a + sign(pairwise.arithmetic()) + input(node, 1);
    } else if (operation instanceof Broadcast broadcast) {
      return a + sign(broadcast.arithmetic()) + input(node, 1);
    } else if (operation instanceof Scale scale) {
      return a + " * " + DecimalText.of(scale.above()) + " / " + DecimalText.of(scale.below());
    } else if (operation instanceof Fill fill) {
      int size = node.shape().size();
      return node.shape().perRow()
          ? "np.full((len(" + rows + "), " + size + "), " + fill.value() + ".0)"
          : "np.full(" + size + ", " + fill.value() + ".0)";
    } else if (operation instanceof RowMean) {
      return "np.mean(" + a + ", axis=0)";
    } else if (operation instanceof Reduce reduce && node.shape().perRow()) {
      return reduction(reduce.reduction()) + "(" + a + ", axis=1, keepdims=True)";
    } else if (operation instanceof Softmax) {
      return curves.softmax() + "(" + a + ")";
    } else {
      return rare(node, operation, a);
    }
  }

  private String rare(Node node, Operation operation, String a) {
    if (operation instanceof SquaredError) {
      return "np.sum(np.square(" + a + " - " + input(node, 1) + "), axis=1, keepdims=True) / 2";
    } else if (operation instanceof SquaredErrorGradient) {
      return a + " * (" + input(node, 1) + " - " + input(node, 2) + ")";
    } else if (operation instanceof CrossEntropy) {
      return curves.surprise() + "(" + a + ", " + input(node, 1) + ")";
    } else if (operation instanceof CrossEntropyGradient) {
      var chosen = curves.chosen() + "(" + input(node, 1) + ", " + input(node, 2) + ")";
      return a + " * (" + curves.softmax() + "(" + input(node, 1) + ") - " + chosen + ")";
    } else if (operation instanceof Variance variance) {
      var distance = "np.square(" + a + " - " + input(node, 1) + ")";
      return "np.mean(" + distance + along(variance.along()) + ")";
    } else if (operation instanceof Normalise) {
      var spread = "np.sqrt(" + input(node, 2) + " + " + DecimalText.of(Normalise.EPSILON) + ")";
      return "(" + a + " - " + input(node, 1) + ") / " + spread;
    } else if (operation instanceof NormaliseGradient normalise) {
      return curves.normaliseBack(normalise.along())
          + ("(" + a + ", " + input(node, 1) + ", ")
          + (input(node, 2) + ", " + input(node, 3) + ")");
    } else if (operation instanceof Follow) {
      return a + " + " + input(node, 2) + " * (" + input(node, 1) + " - " + a + ")";
    } else if (operation instanceof SquareSum) {
      var more = node.inputs().size() < 2 ? "" : input(node, 1) + " + ";
      return more + "np.sum(np.square(" + a + "))";
    } else if (operation instanceof ClipFactor) {
      var norm = "np.sqrt(" + a + ") / " + input(node, 1);
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
    throw new IllegalArgumentException(
        "“" + node.name() + "” (" + operation.text() + ") cannot be written as a line of NumPy.");
  }

  private String concatenation(Node node) {
    var list = new StringBuilder();
    for (var each : node.inputs()) {
      list.append(list.length() == 0 ? "" : ", ").append(operand(each));
    }
    var axis = node.shape().perRow() ? "], axis=1)" : "], axis=0)";
    return "np.concatenate([" + list + axis;
  }

  private static String sign(Arithmetic arithmetic) {
    return switch (arithmetic) {
      case ADD -> " + ";
      case SUBTRACT -> " - ";
      case MULTIPLY -> " * ";
      case DIVIDE -> " / ";
    };
  }

  private static String reduction(Reduction reduction) {
    return switch (reduction) {
      case SUM -> "np.sum";
      case MEAN -> "np.mean";
      case MAXIMUM -> "np.amax";
    };
  }

  private static String along(Along along) {
    return along == Along.ROWS ? ", axis=0" : ", axis=1, keepdims=True";
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
