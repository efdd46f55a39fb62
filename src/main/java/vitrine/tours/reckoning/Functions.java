package vitrine.tours.reckoning;

import java.util.List;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Logarithm;
import vitrine.compute.numeric.Logistic;

/** The functions of {@link Reckoning}s by name. */
final class Functions {
  private static final List<String> OF_BLOCK = List.of("count", "sum", "mean", "max", "min");
  private static final List<String> OF_NUMBER =
      List.of("abs", "sqrt", "exp", "log", "tanh", "sigmoid", "relu", "not");

  private Functions() {}

  /** Whether there is a function of that name. */
  static boolean has(String name) {
    return isOfBlock(name) || OF_NUMBER.indexOf(name) >= 0;
  }

  /** Whether it takes as many numbers as there are. */
  static boolean isOfBlock(String name) {
    return OF_BLOCK.indexOf(name) >= 0;
  }

  /** All names, for a fault. */
  static String all() {
    return String.join(", ", OF_BLOCK) + ", " + String.join(", ", OF_NUMBER);
  }

  static double ofBlock(String name, double[] block) {
    double sum = 0;
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    for (double number : block) {
      sum += number;
      most = Math.max(most, number);
      least = Math.min(least, number);
    }
    return switch (name) {
      case "count" -> block.length;
      case "sum" -> sum;
      case "mean" -> block.length == 0 ? Double.NaN : sum / block.length;
      case "max" -> most;
      default -> least;
    };
  }

  static double ofNumber(String name, double x) {
    return switch (name) {
      case "abs" -> Math.abs(x);
      case "sqrt" -> Math.sqrt(x);
      case "exp" -> Exponential.exp(x);
      case "log" -> Logarithm.log(x);
      case "tanh" -> Hyperbolic.tanh(x);
      case "sigmoid" -> Logistic.sigmoid(x);
      case "relu" -> x > 0 ? x : 0;
      default -> x == 0 ? 1 : 0;
    };
  }
}
