package vitrine.export.python;

import vitrine.compute.backend.Curve;

/** What PyTorch and Keras call the curves, and what they have to be told besides. */
final class LibraryCurves {
  private final Library library;
  private final Definitions definitions;

  LibraryCurves(Library library, Definitions definitions) {
    this.library = library;
    this.definitions = definitions;
  }

  /** The name of the function of a curve other than the identity. */
  String function(Curve curve) {
    var prefix = library.prefix();
    return switch (curve) {
      case SINE -> prefix + "sin";
      case SQUARE -> prefix + "square";
      case EXP -> prefix + "exp";
      case LOG -> prefix + "log";
      case SQRT -> prefix + "sqrt";
      case RECIPROCAL -> prefix + "reciprocal";
      case ABSOLUTE -> prefix + "abs";
      case HUBER -> {
        var size = prefix + "abs(x)";
        var where = prefix + "where(" + size + " <= 1, x * x / 2, " + size + " - 0.5)";
        yield definitions.define("huber", "x", "return " + where);
      }
      case LEAKY_RELU -> library.special() + "leaky_relu";
      case GELU -> library.special() + "gelu";
      case ELU, SILU, SOFTPLUS -> library.special() + activation(curve);
      default -> prefix + activation(curve);
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

  /** What the curve's function takes besides. */
  String options(Curve curve) {
    boolean isTorch = library == Library.TORCH;
    return switch (curve) {
      case LEAKY_RELU -> ", negative_slope=0.01";
      case GELU -> isTorch ? ", approximate=\"tanh\"" : ", approximate=True";
      default -> "";
    };
  }

  /** The softmax of each row. */
  String softmax(String x) {
    return library.prefix() + "softmax(" + x + ", " + library.axis() + "=1)";
  }
}
