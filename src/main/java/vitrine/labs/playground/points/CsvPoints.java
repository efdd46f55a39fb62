package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.OwnPoints;
import vitrine.data.Stretch;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * Points from three columns of a table: two inputs, and a class or a value.
 *
 * @param points the points
 * @param x how the first column was laid into the plane, or null if it was kept as it is
 * @param y how the second was
 * @param value how values were stretched; null if they were kept, or if there are classes
 * @param classes the words of classes, in the order of their numbers; empty for values
 */
record CsvPoints(
    OwnPoints points,
    @Nullable Stretch x,
    @Nullable Stretch y,
    @Nullable Stretch value,
    List<String> classes) {
  /** No column: all points are of one class. */
  static final int NONE = -1;

  CsvPoints {
    classes = List.copyOf(classes);
  }

  /**
   * Which columns to take.
   *
   * @param x the first input, from 0
   * @param y the second
   * @param label the class or value, or {@link #NONE}
   */
  record Columns(int x, int y, int label) {
    /** A first choice: columns of these names, else the first two of numbers and the last other. */
    static Columns guess(CsvTable table) {
      int x = named(table, "x");
      int y = named(table, "y");
      int label = named(table, "label");
      if (x < 0 || y < 0) {
        x = next(table, 0);
        y = next(table, x + 1);
        label = NONE;
      }
      for (int i = table.names().size() - 1; label == NONE && i >= 0; i--) {
        label = i != x && i != y ? i : NONE;
      }
      return new Columns(x, y, label);
    }

    private static int named(CsvTable table, String name) {
      for (int i = 0; i < table.names().size(); i++) {
        if (table.names().get(i).equalsIgnoreCase(name)) {
          return i;
        }
      }
      return NONE;
    }

    private static int next(CsvTable table, int from) {
      for (int i = from; i < table.names().size(); i++) {
        if (table.isOfNumbers(i)) {
          return i;
        }
      }
      return Math.min(from, table.names().size() - 1);
    }
  }

  /**
   * Takes the points out of a table.
   *
   * @param asValues whether labels are values; otherwise they are classes
   * @throws Refusal if a cell is not what it must be, with its line
   */
  static CsvPoints of(CsvTable table, Columns columns, boolean asValues) {
    int size = table.lines().size();
    if (size < 1 || size > OwnPoints.MOST) {
      throw new Refusal(size < 1 ? "study.csv.empty" : "study.csv.many", Integer.toString(size));
    }
    var x = numbers(table, columns.x);
    var y = numbers(table, columns.y);
    var stretchX = stretch(x, OwnPoints.EDGE, Stretch.PLANE);
    var stretchY = stretch(y, OwnPoints.EDGE, Stretch.PLANE);
    var words = new ArrayList<String>();
    double[] labels;
    Stretch stretchValue = null;
    if (columns.label == NONE) {
      labels = new double[size];
    } else if (asValues) {
      labels = numbers(table, columns.label);
      stretchValue = stretch(labels, Stretch.VALUE, Stretch.VALUE);
    } else {
      labels = classes(table, columns.label, words);
    }
    var numbers = new double[3 * size];
    for (int i = 0; i < size; i++) {
      numbers[3 * i] = stretchX == null ? x[i] : stretchX.scaled(x[i]);
      numbers[(3 * i) + 1] = stretchY == null ? y[i] : stretchY.scaled(y[i]);
      numbers[(3 * i) + 2] = stretchValue == null ? labels[i] : stretchValue.scaled(labels[i]);
    }
    return new CsvPoints(OwnPoints.of(!asValues, numbers), stretchX, stretchY, stretchValue, words);
  }

  /** How numbers are stretched; null if all lie within reach as they are. */
  private static @Nullable Stretch stretch(double[] numbers, double reach, double end) {
    var stretch = Stretch.of(numbers, end);
    return stretch.least() >= -reach && stretch.greatest() <= reach ? null : stretch;
  }

  private static double[] numbers(CsvTable table, int column) {
    var numbers = new double[table.lines().size()];
    for (int i = 0; i < numbers.length; i++) {
      var line = table.lines().get(i);
      numbers[i] = table.number(line, column);
      // Numbers that large have no difference any more.
      if (!(Math.abs(numbers[i]) < 1e100)) {
        var cell = line.cells().get(column);
        throw new Refusal(
            cell.isEmpty() ? "study.csv.blank" : "study.csv.number",
            Integer.toString(line.number()),
            Sentence.excerpt(cell),
            table.names().get(column));
      }
    }
    return numbers;
  }

  /**
   * The numbers of classes: words in the order of their first appearance; but −1 and 1 are the
   * first and the second, and whole numbers from 0 to 4 are what they say.
   */
  private static double[] classes(CsvTable table, int column, List<String> words) {
    int size = table.lines().size();
    var labels = new double[size];
    boolean areSigns = true;
    boolean areNumbers = true;
    for (int i = 0; i < size; i++) {
      double number = table.number(table.lines().get(i), column);
      labels[i] = number;
      areSigns &= number == -1 || number == 1;
      areNumbers &= number >= 0 && number < OwnPoints.CLASSES && number == Math.floor(number);
    }
    for (int i = 0; i < size; i++) {
      var line = table.lines().get(i);
      var word = line.cells().get(column);
      if (areSigns || areNumbers) {
        labels[i] = areSigns ? (1 + labels[i]) / 2 : labels[i];
        continue;
      }
      if (word.isEmpty()) {
        throw new Refusal(
            "study.csv.blank", Integer.toString(line.number()), "", table.names().get(column));
      }
      int known = words.indexOf(word);
      if (known < 0) {
        known = words.size();
        words.add(word);
      }
      if (known >= OwnPoints.CLASSES) {
        throw new Refusal(
            "study.csv.classes", Integer.toString(line.number()), Sentence.excerpt(word));
      }
      labels[i] = known;
    }
    return labels;
  }
}
