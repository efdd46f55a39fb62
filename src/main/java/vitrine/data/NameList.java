package vitrine.data;

import java.util.ArrayList;
import java.util.List;

/**
 * First names, each of the letters a to z, as examples of which letter comes next. Immutable.
 *
 * <p>Letters are numbered: 0 is the end of a name (and what stands before its beginning), 1 is a,
 * 26 is z.
 */
public final class NameList {
  /** How many letters there are, the end of a name among them. */
  public static final int LETTERS = 27;

  private final List<String> names;

  private NameList(List<String> names) {
    this.names = List.copyOf(names);
  }

  /**
   * Reads a pack: names in small letters, each followed by a line feed.
   *
   * @throws IllegalArgumentException if it holds anything else
   */
  public static NameList of(byte[] bytes) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    for (byte each : bytes) {
      char c = (char) each;
      if (c == '\n' && name.length() > 0) {
        names.add(name.toString());
        name.setLength(0);
      } else if (c >= 'a' && c <= 'z') {
        name.append(c);
      } else {
        throw new IllegalArgumentException("A pack of names holds small letters only.");
      }
    }
    if (names.isEmpty() || name.length() > 0) {
      throw new IllegalArgumentException("A pack of names ends with a whole name.");
    }
    return new NameList(names);
  }

  /** How many names there are. */
  public int size() {
    return names.size();
  }

  /** Whether a name stands among those from {@code from} up to but without {@code to}. */
  public boolean has(String name, int from, int to) {
    int at = names.indexOf(name);
    return at >= from && at < to;
  }

  /**
   * One example for each letter of the names from {@code from} up to but without {@code to}, and
   * one for the end of each: the letters before it, the last one last, and as label the letter.
   *
   * @param context how many letters before it are shown
   */
  public Examples examples(int context, int from, int to) {
    int rows = 0;
    for (var name : names.subList(from, to)) {
      rows += name.length() + 1;
    }
    var inputs = new double[rows * context];
    var labels = new double[rows];
    int row = 0;
    for (var name : names.subList(from, to)) {
      for (int at = 0; at <= name.length(); at++) {
        var before = before(name.substring(0, at), context);
        System.arraycopy(before, 0, inputs, row * context, context);
        labels[row++] = at < name.length() ? number(name.charAt(at)) : 0;
      }
    }
    return Examples.of(context, inputs, labels);
  }

  /** The numbers of the last {@code context} letters of {@code written}; 0 before its beginning. */
  public static double[] before(String written, int context) {
    var numbers = new double[context];
    for (int i = 0; i < context; i++) {
      int at = written.length() - context + i;
      numbers[i] = at < 0 ? 0 : number(written.charAt(at));
    }
    return numbers;
  }

  /** The letter of that number; a full stop for the end of a name. */
  public static char letter(int number) {
    return number == 0 ? '.' : (char) ('a' + number - 1);
  }

  private static int number(char letter) {
    return letter - 'a' + 1;
  }
}
