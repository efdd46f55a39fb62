package vitrine.data;

import org.jspecify.annotations.Nullable;
import vitrine.compute.numeric.Trigonometric;

/** What a network may be shown of a point (x, y): seven numbers, in the order they are drawn. */
public enum Feature {
  X("x", "X₁", "x"),
  Y("y", "X₂", "y"),
  X_SQUARED("xSquared", "X₁²", "x²"),
  Y_SQUARED("ySquared", "X₂²", "y²"),
  X_TIMES_Y("xTimesY", "X₁X₂", "x·y"),
  SIN_X("sinX", "sin(X₁)", "sin(x)"),
  SIN_Y("sinY", "sin(X₂)", "sin(y)");

  private final String key;
  private final String label;
  private final String formula;

  Feature(String key, String label, String formula) {
    this.key = key;
    this.label = label;
    this.formula = formula;
  }

  /** Its name in links and in the names of nodes. */
  public String key() {
    return key;
  }

  /** Its name on the page. */
  public String label() {
    return label;
  }

  /** How it comes from x and y. */
  public String formula() {
    return formula;
  }

  /** Its value at a point. Nothing is scaled; angles are in radians. */
  public double of(double x, double y) {
    return switch (this) {
      case X -> x;
      case Y -> y;
      case X_SQUARED -> x * x;
      case Y_SQUARED -> y * y;
      case X_TIMES_Y -> x * y;
      case SIN_X -> Trigonometric.sin(x);
      case SIN_Y -> Trigonometric.sin(y);
    };
  }

  /** The feature with that key, or null. */
  public static @Nullable Feature find(String key) {
    for (Feature feature : values()) {
      if (feature.key.equals(key)) {
        return feature;
      }
    }
    return null;
  }
}
