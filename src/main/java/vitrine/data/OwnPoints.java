package vitrine.data;

import java.util.Arrays;

/**
 * Points made by hand, as one short text: each a place of the plane with the number of its class,
 * or with a real value. Immutable.
 *
 * <p>The canonical text is {@code none} or {@code c} followed by 5 characters for each point with a
 * class, or {@code v} followed by 7 for each with a value: digits of base 64, the highest first, of
 * the whole number ((x + 6000) · 12001 + (y + 6000)) · n + label, where x and y count thousandths,
 * n is 5 and label the class, or n is 20001 and label counts thousandths from −10. So all
 * characters are ones that a link holds as they are.
 */
public final class OwnPoints {
  /** The text of no points. */
  public static final String NONE = "none";

  /** The most points there can be. */
  public static final int MOST = 2000;

  /** How far the plane reaches to each side. */
  public static final double EDGE = 6;

  /** The most classes there can be. */
  public static final int CLASSES = 5;

  /** The greatest value, and minus the least. */
  public static final double GREATEST_VALUE = 10;

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final double BASE = 64;
  private static final double PLACES = 12_001;
  private static final double VALUE_PLACES = 20_001;
  private static final double THOUSAND = 1000;

  private final boolean areClasses;
  private final double[] numbers;

  private OwnPoints(boolean areClasses, double[] numbers) {
    this.areClasses = areClasses;
    this.numbers = numbers;
  }

  /** No points yet: with classes, or with values. */
  public static OwnPoints empty(boolean areClasses) {
    return new OwnPoints(areClasses, new double[0]);
  }

  /**
   * Points of numbers x, y, label, x, y, label, …, rounded to thousandths.
   *
   * @throws UnreadablePoints if there are too many, or one lies outside the plane, or its label is
   *     none
   */
  public static OwnPoints of(boolean areClasses, double[] numbers) {
    var points = new OwnPoints(areClasses, empty(areClasses).roomFor(numbers.length / 3));
    for (int i = 0; i < points.size(); i++) {
      points.put(i, numbers[3 * i], numbers[(3 * i) + 1], numbers[(3 * i) + 2]);
    }
    return points;
  }

  /**
   * Reads a text.
   *
   * @throws UnreadablePoints if it writes no points so
   */
  public static OwnPoints parse(String text) {
    if (text.equals(NONE)) {
      return empty(true);
    }
    char kind = text.isEmpty() ? ' ' : text.charAt(0);
    if (kind != 'c' && kind != 'v') {
      throw new UnreadablePoints("form", 1, text);
    }
    boolean areClasses = kind == 'c';
    int width = areClasses ? 5 : 7;
    double labels = areClasses ? CLASSES : VALUE_PLACES;
    // A last point that is cut off counts, so that it is named.
    int size = (text.length() - 2 + width) / width;
    var points = empty(areClasses).roomFor(size);
    for (int i = 0; i < size; i++) {
      int from = (i * width) + 1;
      int to = Math.min(text.length(), from + width);
      double code = 0;
      boolean isPoint = to == from + width;
      for (int at = from; at < to; at++) {
        int digit = DIGITS.indexOf(text.charAt(at));
        isPoint &= digit >= 0;
        code = (code * BASE) + digit;
      }
      double label = code - (Math.floor(code / labels) * labels);
      double place = Math.floor(code / labels);
      double y = place - (Math.floor(place / PLACES) * PLACES);
      double x = Math.floor(place / PLACES);
      if (!isPoint || x >= PLACES) {
        throw new UnreadablePoints("form", i + 1, text.substring(from, to));
      }
      points[3 * i] = (x - 6000) / THOUSAND;
      points[(3 * i) + 1] = (y - 6000) / THOUSAND;
      points[(3 * i) + 2] = areClasses ? label : (label - 10_000) / THOUSAND;
    }
    return new OwnPoints(areClasses, points);
  }

  private double[] roomFor(int more) {
    if (size() + more > MOST) {
      throw new UnreadablePoints("many", size() + more, "");
    }
    return Arrays.copyOf(numbers, numbers.length + (3 * more));
  }

  /** The canonical text. */
  public String text() {
    if (size() == 0) {
      return NONE;
    }
    int width = areClasses ? 5 : 7;
    double labels = areClasses ? CLASSES : VALUE_PLACES;
    var text = new StringBuilder(areClasses ? "c" : "v");
    for (int i = 0; i < size(); i++) {
      double label = areClasses ? label(i) : thousandths(label(i)) + 10_000;
      double place = ((thousandths(x(i)) + 6000) * PLACES) + (thousandths(y(i)) + 6000);
      double code = (place * labels) + label;
      double unit = 1;
      for (int digit = 1; digit < width; digit++) {
        unit *= BASE;
      }
      for (int digit = 0; digit < width; digit++) {
        double value = Math.floor(code / unit);
        text.append(DIGITS.charAt((int) value));
        code -= value * unit;
        unit /= BASE;
      }
    }
    return text.toString();
  }

  /** How many there are. */
  public int size() {
    return numbers.length / 3;
  }

  /** Whether labels are classes, from 0; otherwise they are values. */
  public boolean areClasses() {
    return areClasses;
  }

  /** How far to the right a point lies. */
  public double x(int point) {
    return numbers[3 * point];
  }

  /** How far up a point lies. */
  public double y(int point) {
    return numbers[(3 * point) + 1];
  }

  /** The class of a point, from 0, or its value. */
  public double label(int point) {
    return numbers[(3 * point) + 2];
  }

  /** The number of classes that a network needs for them: one more than the highest, at least 2. */
  public int classes() {
    double highest = 1;
    for (int i = 0; i < size(); i++) {
      highest = Math.max(highest, classOf(i));
    }
    return (int) highest + 1;
  }

  /**
   * These points and one more, its numbers rounded to thousandths.
   *
   * @throws UnreadablePoints if there are too many, or the point lies outside the plane, or its
   *     label is none
   */
  public OwnPoints with(double x, double y, double label) {
    var points = new OwnPoints(areClasses, roomFor(1));
    points.put(size(), x, y, label);
    return points;
  }

  /**
   * These points with other numbers for one of them, rounded to thousandths.
   *
   * @throws UnreadablePoints if it would lie outside the plane, or its label is none
   */
  public OwnPoints replaced(int point, double x, double y, double label) {
    var points = new OwnPoints(areClasses, numbers.clone());
    points.put(point, x, y, label);
    return points;
  }

  private void put(int at, double x, double y, double label) {
    int point = at + 1;
    numbers[3 * at] = within(rounded(x), EDGE, "place", point);
    numbers[(3 * at) + 1] = within(rounded(y), EDGE, "place", point);
    if (!areClasses) {
      numbers[(3 * at) + 2] = within(rounded(label), GREATEST_VALUE, "value", point);
    } else if (label >= 0 && label < CLASSES && label == Math.floor(label)) {
      numbers[(3 * at) + 2] = label;
    } else {
      throw new UnreadablePoints("class", point, "");
    }
  }

  /**
   * These points and others of the same kind behind them.
   *
   * @throws UnreadablePoints if there are too many
   */
  public OwnPoints with(OwnPoints others) {
    var all = roomFor(others.size());
    System.arraycopy(others.numbers, 0, all, numbers.length, others.numbers.length);
    return new OwnPoints(areClasses, all);
  }

  /**
   * These points with classes, or with values: the same if they are of that kind, else with the
   * labels that {@link #examples} gives them.
   */
  public OwnPoints labelled(boolean withClasses) {
    if (withClasses == areClasses) {
      return this;
    }
    var changed = numbers.clone();
    for (int i = 0; i < size(); i++) {
      changed[(3 * i) + 2] = labelFor(withClasses ? Problem.CLASSES : Problem.REGRESSION, i);
    }
    return new OwnPoints(withClasses, changed);
  }

  /** These points without some; {@code gone} says of each whether it goes. */
  public OwnPoints without(boolean[] gone) {
    var kept = new double[numbers.length];
    int length = 0;
    for (int i = 0; i < size(); i++) {
      if (!gone[i]) {
        System.arraycopy(numbers, 3 * i, kept, length, 3);
        length += 3;
      }
    }
    return new OwnPoints(areClasses, Arrays.copyOf(kept, length));
  }

  /**
   * The points as examples of a problem, in their order. Where the problem asks for other labels
   * than they have: class 0 is −1 and every other is 1, a value below 0 is class 0 and every other
   * is class 1, and as values the classes 0 to 4 are −1, 1, 0, −0.5 and 0.5. So a point keeps its
   * colour.
   */
  public Examples examples(Problem problem) {
    var list = new PointList(size());
    for (int i = 0; i < size(); i++) {
      list.add(x(i), y(i), labelFor(problem, i));
    }
    return list.examples();
  }

  private double labelFor(Problem problem, int point) {
    return switch (problem) {
      case CLASSIFICATION -> classOf(point) == 0 ? -1 : 1;
      case CLASSES -> classOf(point);
      case REGRESSION -> areClasses ? valueOf((int) label(point)) : label(point);
    };
  }

  private double classOf(int point) {
    return areClasses ? label(point) : label(point) < 0 ? 0 : 1;
  }

  private static double valueOf(int label) {
    return switch (label) {
      case 0 -> -1;
      case 1 -> 1;
      case 2 -> 0;
      case 3 -> -0.5;
      default -> 0.5;
    };
  }

  private static double within(double value, double edge, String kind, int point) {
    // Written so that NaN is refused.
    if (!(value >= -edge && value <= edge)) {
      throw new UnreadablePoints(kind, point, "");
    }
    return value;
  }

  private static double rounded(double value) {
    return thousandths(value) / THOUSAND;
  }

  private static double thousandths(double value) {
    return Math.floor((value * THOUSAND) + 0.5);
  }
}
