package vitrine.view.formula;

import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Logarithm;
import vitrine.compute.numeric.Logistic;
import vitrine.compute.numeric.Trigonometric;

/**
 * The functions that formulas name, one number at a time, as they are defined: slower than the
 * kernels, and written apart from them.
 */
final class CurveValue {
  /** √(2/π), and the two factors of x³ and x² in GELU. */
  private static final double ROOT = 0.7978845608028654;

  private static final double CUBE = 0.044715;
  private static final double SQUARE = 0.134145;

  private CurveValue() {}

  /** The function at {@code x}. */
  static double of(String function, double x) {
    return switch (function) {
      case "identity" -> x;
      case "tanh" -> Hyperbolic.tanh(x);
      case "ReLU" -> x > 0 ? x : 0;
      case "leaky ReLU" -> x > 0 ? x : x / 100;
      case "ELU" -> x > 0 ? x : Exponential.exp(x) - 1;
      case "GELU" -> (x / 2) * (1 + Hyperbolic.tanh(bent(x)));
      case "SiLU" -> x * Logistic.sigmoid(x);
      case "softplus" -> (x > 0 ? x : 0) + Logarithm.log(1 + Exponential.exp(-Math.abs(x)));
      case "sigmoid" -> Logistic.sigmoid(x);
      case "sin" -> Trigonometric.sin(x);
      case "square" -> x * x;
      case "exp" -> Exponential.exp(x);
      case "ln" -> Logarithm.log(x);
      case "√" -> Math.sqrt(x);
      case "1/" -> 1 / x;
      case "abs" -> Math.abs(x);
      case "Huber" -> Math.abs(x) <= 1 ? (x * x) / 2 : Math.abs(x) - 0.5;
      case "sign" -> x > 0 ? 1 : x < 0 ? -1 : x;
      case "step" -> x >= 0 ? 1 : 0;
      default -> throw unknown(function);
    };
  }

  /** How steeply the function rises at {@code x}. */
  static double slope(String function, double x) {
    return switch (function) {
      case "identity" -> 1;
      case "tanh" -> 1 - (Hyperbolic.tanh(x) * Hyperbolic.tanh(x));
      case "ReLU" -> x > 0 ? 1 : 0;
      case "leaky ReLU" -> x > 0 ? 1 : 0.01;
      case "ELU" -> x > 0 ? 1 : Exponential.exp(x);
      case "GELU" -> {
        double t = Hyperbolic.tanh(bent(x));
        double rise = ROOT * (((SQUARE * x) * x) + 1);
        yield ((1 + t) / 2) + (((x / 2) * (1 - (t * t))) * rise);
      }
      case "SiLU" -> Logistic.sigmoid(x) * (1 + ((1 - Logistic.sigmoid(x)) * x));
      case "softplus" -> Logistic.sigmoid(x);
      case "sigmoid" -> Logistic.sigmoid(x) * (1 - Logistic.sigmoid(x));
      case "sin" -> Trigonometric.cos(x);
      case "square" -> 2 * x;
      case "exp" -> Exponential.exp(x);
      case "ln" -> 1 / x;
      case "√" -> 0.5 / Math.sqrt(x);
      case "1/" -> -1 / (x * x);
      case "abs" -> x > 0 ? 1 : x < 0 ? -1 : 0;
      case "Huber" -> x > 1 ? 1 : x < -1 ? -1 : x;
      default -> throw unknown(function);
    };
  }

  private static double bent(double x) {
    return ROOT * ((((CUBE * x) * x) * x) + x);
  }

  private static IllegalArgumentException unknown(String function) {
    return new IllegalArgumentException("There is no function “" + function + "”.");
  }
}
