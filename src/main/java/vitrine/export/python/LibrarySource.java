package vitrine.export.python;

import vitrine.compute.backend.Curve;
import vitrine.export.TrainedNetwork;

/** What the sources for PyTorch and Keras have in common: both bring curves of their own. */
abstract class LibrarySource extends PythonSource {
  private final String special;

  /**
   * @param special what the names of the rarer curves begin with
   */
  LibrarySource(TrainedNetwork network, String prefix, String axis, String special) {
    super(network, prefix, axis);
    this.special = special;
  }

  @Override
  String function(Curve curve) {
    return switch (curve) {
      case SINE -> prefix() + "sin";
      case SQUARE -> prefix() + "square";
      case EXP -> prefix() + "exp";
      case LOG -> prefix() + "log";
      case SQRT -> prefix() + "sqrt";
      case RECIPROCAL -> prefix() + "reciprocal";
      case ABSOLUTE -> prefix() + "abs";
      case HUBER -> {
        var size = prefix() + "abs(x)";
        var where = prefix() + "where(" + size + " <= 1, x * x / 2, " + size + " - 0.5)";
        yield define("huber", "x", "return " + where);
      }
      case LEAKY_RELU -> special + "leaky_relu";
      case GELU -> special + "gelu";
      case ELU, SILU, SOFTPLUS -> special + activation(curve);
      default -> prefix() + activation(curve);
    };
  }

  /** What both libraries call a curve that is an activation without anything to choose. */
  static String activation(Curve curve) {
    return switch (curve) {
      case TANH -> "tanh";
      case RELU -> "relu";
      case SIGMOID -> "sigmoid";
      case ELU -> "elu";
      case SILU -> "silu";
      case SOFTPLUS -> "softplus";
      default -> "";
    };
  }

  @Override
  String softmax(String x) {
    return call(prefix() + "softmax", x, ", " + axis() + "=1");
  }
}
