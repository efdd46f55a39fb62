package vitrine.session;

import vitrine.data.OwnPoints;
import vitrine.data.UnreadablePoints;

/**
 * Points made by hand as people and links write them: the compact text of {@link OwnPoints}, or
 * {@code x,y,label;x,y,label}, with {@code values:} before it where whole labels mean values.
 */
public final class PointsText {
  /** As long as a text may be: 2,000 points written out. */
  static final int LONGEST = 60_000;

  private static final String VALUES = "values:";

  private PointsText() {}

  /**
   * The points that a text writes.
   *
   * @throws Refusal that names the point which cannot be read, if it writes none
   */
  public static OwnPoints parse(String text) {
    try {
      char first = text.isEmpty() ? ' ' : text.charAt(0);
      boolean isCompact =
          first == 'c' || text.equals(OwnPoints.NONE) || (first == 'v' && !text.startsWith(VALUES));
      return isCompact ? OwnPoints.parse(text) : written(text);
    } catch (UnreadablePoints wrong) {
      throw refusal(wrong);
    }
  }

  /** The sentence that says what is wrong with a point. */
  public static Refusal refusal(UnreadablePoints wrong) {
    return new Refusal(
        "refused.points." + wrong.kind(),
        Integer.toString(wrong.point()),
        Sentence.excerpt(wrong.found()));
  }

  private static OwnPoints written(String text) {
    boolean namesValues = text.startsWith(VALUES);
    var entries = Numerals.split(namesValues ? text.substring(VALUES.length()) : text, ';');
    int size = entries.size();
    var numbers = new double[3 * size];
    boolean areClasses = !namesValues;
    for (int i = 0; i < size; i++) {
      var parts = Numerals.split(entries.get(i), ',');
      for (int j = 0; j < 3; j++) {
        double number = parts.size() == 3 ? Numerals.parse(parts.get(j).trim()) : Double.NaN;
        if (Double.isNaN(number)) {
          throw new Refusal(
              "refused.points.form", Integer.toString(i + 1), Sentence.excerpt(entries.get(i)));
        }
        numbers[(3 * i) + j] = number;
      }
      double label = numbers[(3 * i) + 2];
      areClasses &= label >= 0 && label < OwnPoints.CLASSES && label == Math.floor(label);
    }
    return OwnPoints.of(areClasses, numbers);
  }
}
