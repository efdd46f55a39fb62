package vitrine.export.python;

import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.CrossEntropy;
import vitrine.compute.graph.Follow;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Pairwise;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Softmax;
import vitrine.compute.graph.SquaredError;
import vitrine.compute.graph.Variance;
import vitrine.compute.numeric.DecimalText;

/** Every node on the way forward as an expression of Python, in the words of a library. */
final class ForwardSteps {
  private final ForwardWords words;

  ForwardSteps(ForwardWords words) {
    this.words = words;
  }

  /** What the node is, or null if it does not stand on a way forward. */
  @Nullable String expression(Node node) {
    var operation = node.operation();
    var a = node.inputs().isEmpty() ? "" : input(node, 0);
    if (operation instanceof Column column) {
      return a + "[:, " + column.column() + ":" + (column.column() + 1) + "]";
    } else if (operation instanceof Concatenate) {
      return concatenation(node);
    } else if (operation instanceof Affine) {
      return a + " @ " + words.turned(input(node, 1)) + " + " + input(node, 2);
    } else if (operation instanceof Bend bend) {
      return bend.curve() == Curve.IDENTITY ? a : words.bent(bend.curve(), a);
    } else if (operation instanceof Pairwise pairwise) {
      return a + sign(pairwise.arithmetic()) + input(node, 1);
    } else if (operation instanceof Broadcast broadcast) {
      return a + sign(broadcast.arithmetic()) + input(node, 1);
    } else if (operation instanceof Scale scale) {
      var below = scale.below() == 1 ? "" : " / " + DecimalText.of(scale.below());
      return a + " * " + DecimalText.of(scale.above()) + below;
    } else if (operation instanceof RowMean) {
      return words.down("mean", a);
    } else if (operation instanceof Reduce reduce && node.shape().perRow()) {
      return words.across(reduction(reduce.reduction()), a);
    } else if (operation instanceof Softmax) {
      return words.softmax(a);
    } else {
      return rare(node, a);
    }
  }

  private @Nullable String rare(Node node, String a) {
    var operation = node.operation();
    if (operation instanceof SquaredError) {
      var distance = words.call("square", a + " - " + input(node, 1));
      return words.across("sum", distance) + " / 2";
    } else if (operation instanceof CrossEntropy) {
      return words.surprise(a, input(node, 1));
    } else if (operation instanceof Variance variance) {
      var distance = words.call("square", a + " - " + input(node, 1));
      boolean isDown = variance.along() == Along.ROWS;
      return isDown ? words.down("mean", distance) : words.across("mean", distance);
    } else if (operation instanceof Normalise) {
      var spread = input(node, 2) + " + " + DecimalText.of(Normalise.EPSILON);
      return "(" + a + " - " + input(node, 1) + ") / " + words.call("sqrt", spread);
    } else if (operation instanceof Follow) {
      return a + " + " + input(node, 2) + " * (" + input(node, 1) + " - " + a + ")";
    }
    return null;
  }

  private String input(Node node, int place) {
    return words.operand(node.inputs().get(place));
  }

  private String concatenation(Node node) {
    var list = new StringBuilder();
    for (var each : node.inputs()) {
      list.append(list.length() == 0 ? "" : ", ").append(words.operand(each));
    }
    return words.joined(list.toString(), node.shape().perRow() ? 1 : 0);
  }

  /** The sign of an arithmetic, with room around it. */
  static String sign(Arithmetic arithmetic) {
    return switch (arithmetic) {
      case ADD -> " + ";
      case SUBTRACT -> " - ";
      case MULTIPLY -> " * ";
      case DIVIDE -> " / ";
    };
  }

  /** What all libraries call a reduction. */
  static String reduction(Reduction reduction) {
    return switch (reduction) {
      case SUM -> "sum";
      case MEAN -> "mean";
      case MAXIMUM -> "amax";
    };
  }
}
