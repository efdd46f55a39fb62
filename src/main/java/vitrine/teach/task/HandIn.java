package vitrine.teach.task;

import java.util.Map;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * What a pupil gives back: the task, the way to a moment of the run, and the loss there to its last
 * digit, by which one sees that the way still leads to the same place. Nothing in it says who the
 * pupil is.
 *
 * @param task the task as links write it
 * @param way seed, settings and log of what was done, as {@link LinkCodec} writes them
 * @param answers the answers to the task's questions, with commas between; empty if it has none
 * @param check the training loss at that moment, as a number writes it; empty if it is not known
 */
public record HandIn(String task, String way, String answers, String check) {
  private static final String TASK = "task";
  private static final String STATE = "s";
  private static final String ANSWERS = "answers";
  private static final String CHECK = "check";
  private static final String LONG_STATE = "hand-in=";
  private static final int LONGEST = 400_000;

  /** The link of a hand-in to the lab's page at {@code page}: a long way goes into the fragment. */
  public String link(String page) {
    boolean isLong = way.length() > LinkCodec.MOST;
    var answered = answers.isEmpty() ? "" : "&" + ANSWERS + "=" + answers;
    var checked = check.isEmpty() ? "" : "&" + CHECK + "=" + check;
    return page
        + "?"
        + TASK
        + "="
        + task
        + (isLong ? "" : "&" + STATE + "=" + way)
        + answered
        + checked
        + (isLong ? "#" + LONG_STATE + way : "");
  }

  /**
   * The hand-in of a link, or of as much of one as somebody copied.
   *
   * @throws Refusal if it is none
   */
  public static HandIn read(String link) {
    if (link.length() > LONGEST) {
      throw new Refusal("task.refused.link.long", Integer.toString(LONGEST));
    }
    int hash = link.indexOf('#');
    var fragment = hash < 0 ? "" : link.substring(hash + 1);
    var before = hash < 0 ? link : link.substring(0, hash);
    int mark = before.indexOf('?');
    var query = mark < 0 ? "" : before.substring(mark + 1);
    var task = value(query, TASK);
    var way = fragment.startsWith(LONG_STATE) ? fragment.substring(LONG_STATE.length()) : "";
    way = way.isEmpty() ? value(query, STATE) : way;
    if (task.isEmpty()) {
      throw new Refusal("task.refused.link.none", Sentence.excerpt(link));
    }
    if (way.isEmpty()) {
      throw new Refusal("task.refused.link.unworked");
    }
    return new HandIn(task, way, value(query, ANSWERS), value(query, CHECK));
  }

  /**
   * Adds the answers to what is known: {@code answer1}, {@code answer2}, …; what is no number is
   * not known.
   */
  public static void addTo(Map<String, double[]> numbers, String answers) {
    int number = 0;
    for (var answer : Numerals.split(answers, ',')) {
      number++;
      numbers.put(Task.ANSWER + number, new double[] {Numerals.parse(answer)});
    }
  }

  /** What came later replaces nothing: the first of a name counts. */
  private static String value(String query, String name) {
    for (var pair : Numerals.split(query, '&')) {
      if (pair.startsWith(name + "=")) {
        return unescaped(pair.substring(name.length() + 1));
      }
    }
    return "";
  }

  /** Some programs escape in an address what need not be escaped; all of ours is ASCII. */
  private static String unescaped(String value) {
    if (value.indexOf('%') < 0) {
      return value;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int code = c == '%' && i + 2 < value.length() ? hex(value, i + 1) : -1;
      plain.append(code < 0 ? c : (char) code);
      i += code < 0 ? 0 : 2;
    }
    return plain.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : (high * 16) + low;
  }
}
