package vitrine.tours.own;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.markup.Fault;

/**
 * The text of a tour that may come from anybody: one kind of line end, no more than so many
 * characters, and none that do not show or that make others show where they do not stand.
 */
public final class OwnSource {
  /** The most characters of a tour; the longest of this site's own has a tenth of that. */
  public static final int LONGEST = 200_000;

  private static final int LONGEST_LINE = 10_000;
  private static final int MOST_FAULTS = 20;
  private static final String HEX = "0123456789ABCDEF";

  private OwnSource() {}

  /** The text with a new line at the end of each line, whatever ended it, and no mark before it. */
  public static String tidy(String text) {
    var tidy = new StringBuilder();
    for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        tidy.append(c);
      } else if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
        tidy.append('\n');
      }
    }
    return tidy.toString();
  }

  /** What may not stand in a tidy text, in the order of the lines; one fault for each line. */
  public static List<Fault> faults(String text) {
    var faults = new ArrayList<Fault>();
    if (text.length() > LONGEST) {
      faults.add(new Fault(0, "own.long", Integer.toString(LONGEST)));
      return faults;
    }
    int line = 1;
    int from = 0;
    int told = 0;
    for (int i = 0; i < text.length() && faults.size() < MOST_FAULTS; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        from = i + 1;
      } else if (told < line && (isHidden(text, i) || i - from >= LONGEST_LINE)) {
        told = line;
        faults.add(
            isHidden(text, i)
                ? new Fault(line, "own.sign", name(c))
                : new Fault(line, "own.line", Integer.toString(LONGEST_LINE)));
      }
    }
    return faults;
  }

  /** Signs for machines, line ends of other systems, turned directions, halves of a sign. */
  private static boolean isHidden(String text, int place) {
    char c = text.charAt(place);
    boolean isControl = (c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0);
    boolean isLineEnd = c == 0x2028 || c == 0x2029;
    boolean isDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean isNothing = c == 0xfeff || c >= 0xfffe;
    boolean isHalf = Character.isSurrogate(c) && !isWhole(text, place);
    return isControl || isLineEnd || isDirection || isNothing || isHalf;
  }

  private static boolean isWhole(String text, int place) {
    char c = text.charAt(place);
    return Character.isHighSurrogate(c)
        ? place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1))
        : place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
  }

  /** A sign that does not show, by its number: U+202E. */
  private static String name(char c) {
    var name = new StringBuilder("U+");
    for (int shift = 12; shift >= 0; shift -= 4) {
      name.append(HEX.charAt((c >> shift) & 15));
    }
    return name.toString();
  }
}
