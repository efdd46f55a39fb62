package vitrine.tours.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of a curve that can be chosen by their description. */
public enum Shape {
  /** Most of the way down at once, then flatter and flatter. */
  FALLS("falls", 0.4, 0.2, 0.1, 0.06, 0.05),
  /** The same way down in every part. */
  STEADY("steady", 0.8, 0.6, 0.4, 0.2, 0.05),
  /** Hardly any change, then down. */
  LATE("late", 0.95, 0.9, 0.8, 0.35, 0.1),
  /** No change. */
  FLAT("flat", 1, 1, 1, 1, 1),
  /** Down, then up again. */
  TURNS("turns", 0.5, 0.3, 0.35, 0.5, 0.7),
  /** Up. */
  RISES("rises", 1.2, 1.4, 1.6, 1.8, 2),
  /** Up and down without end. */
  JUMPS("jumps", 0.5, 1.3, 0.6, 1.4, 0.7);

  /** How many numbers a curve is drawn by. */
  public static final int POINTS = 5;

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // nobody else sees it
  private final double[] shares;

  Shape(String key, double... shares) {
    this.key = key;
    this.shares = shares;
  }

  /** Its name in the source; its description is the text {@code tour.shape.<key>}. */
  public String key() {
    return key;
  }

  /** The shape of that name, or null. */
  public static @Nullable Shape find(String key) {
    for (var shape : values()) {
      if (shape.key.equals(key)) {
        return shape;
      }
    }
    return null;
  }

  /** The names of all. */
  public static String all() {
    var keys = new ArrayList<String>();
    for (var shape : values()) {
      keys.add(shape.key);
    }
    return String.join(", ", keys);
  }

  /** The numbers of a curve of this shape that begins at {@code start}, none above {@code top}. */
  public List<Double> points(double start, double top) {
    var points = new ArrayList<Double>();
    for (double share : shares) {
      points.add(Math.min(top, share * start));
    }
    return points;
  }
}
