package vitrine.teach.lms;

import vitrine.session.Numerals;

/**
 * What a platform keeps for the next visit, in at most {@link #MOST} characters: the reader's
 * progress in a tour, or the state of a lab. One line of text. Where all would be too long, the
 * longest answers in words are cut: marks and scores are never lost.
 */
public final class SuspendText {
  /** SCORM 1.2 promises 4,096 characters. */
  public static final int MOST = 4000;

  private static final String VERSION = "v1:";
  private static final int[] LONGEST = {MOST, 1000, 400, 150, 60, 20, 0};

  private SuspendText() {}

  /** What to keep of {@code text}. */
  public static String write(String text) {
    for (int longest : LONGEST) {
      var written = VERSION + escape(cut(text, longest));
      if (written.length() <= MOST) {
        return written;
      }
    }
    return "";
  }

  /** What was kept; an empty text if nothing was. */
  public static String read(String kept) {
    return kept.startsWith(VERSION) ? unescape(kept.substring(VERSION.length())) : "";
  }

  /** Every line after the first ends in an answer, its fifth word and all after that. */
  private static String cut(String text, int longest) {
    var cut = new StringBuilder();
    for (var line : Numerals.split(text, '\n')) {
      boolean isFirst = cut.length() == 0;
      int from = isFirst ? line.length() : answer(line);
      int to = Math.min(line.length(), from + longest);
      cut.append(isFirst ? "" : "\n").append(line, 0, to);
    }
    return cut.toString();
  }

  private static int answer(String line) {
    int at = 0;
    for (int word = 0; word < 4; word++) {
      int space = line.indexOf(' ', at);
      if (space < 0) {
        return line.length();
      }
      at = space + 1;
    }
    return at;
  }

  private static String escape(String text) {
    return text.replace("~", "~s").replace("\n", "~n").replace("\t", "~t");
  }

  private static String unescape(String text) {
    return text.replace("~t", "\t").replace("~n", "\n").replace("~s", "~");
  }
}
