package vitrine.export.python;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Normalise;
import vitrine.compute.numeric.DecimalText;

/** The functions that a source for NumPy needs, each defined where it is first asked for. */
final class NumpyCurves {
  private final Definitions definitions;

  NumpyCurves(Definitions definitions) {
    this.definitions = definitions;
  }

  private String define(String name, String parameters, String... lines) {
    return definitions.define(name, parameters, lines);
  }

  /** The name of the function of a curve other than the identity. */
  String of(Curve curve) {
    return switch (curve) {
      case TANH -> "np.tanh";
      case SINE -> "np.sin";
      case SQUARE -> "np.square";
      case EXP -> "np.exp";
      case LOG -> "np.log";
      case SQRT -> "np.sqrt";
      case RECIPROCAL -> "np.reciprocal";
      case ABSOLUTE -> "np.abs";
      case RELU -> define("relu", "x", "return np.maximum(x, 0)");
      case SIGMOID -> sigmoid();
      case LEAKY_RELU -> define("leaky_relu", "x", "return np.where(x > 0, x, x / 100)");
      case ELU -> define("elu", "x", "return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))");
      case GELU ->
          define(
              "gelu",
              "x",
              "bend = np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x * x * x))",
              "return x / 2 * (1 + bend)");
      case SILU -> define("silu", "x", "return x * " + sigmoid() + "(x)");
      case SOFTPLUS -> define("softplus", "x", "return np.logaddexp(0, x)");
      default ->
          define("huber", "x", "return np.where(np.abs(x) <= 1, x * x / 2, np.abs(x) - 0.5)");
    };
  }

  private String sigmoid() {
    return define("sigmoid", "x", "return (1 + np.tanh(x / 2)) / 2");
  }

  /** The way back through a curve: the blame g times the slope at x, where the curve is y. */
  String back(Curve curve, String g, String x, String y) {
    return switch (curve) {
      case IDENTITY -> g;
      case TANH -> g + " * (1 - " + y + " * " + y + ")";
      case RELU -> g + " * (" + x + " > 0)";
      case SIGMOID -> g + " * " + y + " * (1 - " + y + ")";
      case SINE -> g + " * np.cos(" + x + ")";
      case SQUARE -> g + " * 2 * " + x;
      case EXP -> g + " * " + y;
      case LOG -> g + " / " + x;
      case SQRT -> g + " / (2 * " + y + ")";
      case RECIPROCAL -> g + " * (0 - " + y + " * " + y + ")";
      case ABSOLUTE -> g + " * np.sign(" + x + ")";
      case HUBER -> g + " * np.minimum(1, np.maximum(-1, " + x + "))";
      case LEAKY_RELU -> g + " * np.where(" + x + " > 0, 1, 0.01)";
      case ELU -> g + " * np.where(" + x + " > 0, 1, " + y + " + 1)";
      case SOFTPLUS -> g + " * " + sigmoid() + "(" + x + ")";
      case SILU -> {
        var name =
            define(
                "silu_slope",
                "x",
                "share = " + sigmoid() + "(x)",
                "return share * (1 + x * (1 - share))");
        yield g + " * " + name + "(" + x + ")";
      }
      case GELU -> {
        var name =
            define(
                "gelu_slope",
                "x",
                "bend = np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x * x * x))",
                "slope = np.sqrt(2 / np.pi) * (1 + 0.134145 * x * x)",
                "return (1 + bend) / 2 + x / 2 * (1 - bend * bend) * slope");
        yield g + " * " + name + "(" + x + ")";
      }
    };
  }

  /** The softmax of each row. */
  String softmax() {
    return define(
        "softmax",
        "x",
        "powers = np.exp(x - np.amax(x, axis=1, keepdims=True))",
        "return powers / np.sum(powers, axis=1, keepdims=True)");
  }

  /** 1 in the column of each row's class, else 0. */
  String chosen() {
    return define("chosen", "x, label", "return (np.arange(x.shape[1]) == label) * 1.0");
  }

  /** How surprised the softmax of each row is by its class. */
  String surprise() {
    return define(
        "surprise",
        "x, label",
        "most = np.amax(x, axis=1, keepdims=True)",
        "whole = np.log(np.sum(np.exp(x - most), axis=1, keepdims=True)) + most",
        "return whole - np.sum(x * " + chosen() + "(x, label), axis=1, keepdims=True)");
  }

  /** The way back through normalising. */
  String normaliseBack(Along along) {
    var axis = along == Along.ROWS ? "axis=0" : "axis=1, keepdims=True";
    return define(
        along == Along.ROWS ? "batch_norm_back" : "layer_norm_back",
        "g, x, mean, variance",
        "spread = np.sqrt(variance + " + DecimalText.of(Normalise.EPSILON) + ")",
        "normal = (x - mean) / spread",
        "rest = g - np.mean(g, " + axis + ") - normal * np.mean(g * normal, " + axis + ")",
        "return rest / spread");
  }
}
