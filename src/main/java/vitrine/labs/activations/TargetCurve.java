package vitrine.labs.activations;

import vitrine.compute.numeric.Trigonometric;
import vitrine.data.Examples;

/** The curves that the small network is to learn. */
final class TargetCurve {
  private TargetCurve() {}

  /**
   * So many places evenly spread from {@code low} to {@code high}, with the curve's number at each.
   */
  static Examples of(String name, int count, double low, double high) {
    var places = new double[count];
    var numbers = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = (((high - low) * (i + 0.5)) / count) + low;
      numbers[i] = at(name, places[i]);
    }
    return Examples.of(1, places, numbers);
  }

  /** The curve's number at a place. */
  static double at(String name, double x) {
    return switch (name) {
      case "wave" -> Trigonometric.sin(x);
      case "hat" -> 1 - Math.min(2, Math.abs(x) * 0.6);
      case "steps" -> x < -1.5 ? -1 : x < 1.5 ? 0 : 1;
      default -> x * 0.25;
    };
  }
}
