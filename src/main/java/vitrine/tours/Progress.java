package vitrine.tours;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.session.Numerals;

/**
 * How far a reader is with a tour: the page, the answers. Written as lines, so that it can be kept
 * on the device; what cannot be read is as good as nothing.
 */
public final class Progress {
  private static final String VERSION = "1";

  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private int page;
  private boolean isFinished;

  /** Whether a text begins as {@link #write} begins one. */
  public static boolean isProgress(String text) {
    var first = Numerals.split(Numerals.split(text, '\n').get(0), ' ');
    return first.size() == 3
        && first.get(0).equals(VERSION)
        && Numerals.parse(first.get(1)) >= 0
        && (first.get(2).equals("open") || first.get(2).equals("done"));
  }

  /** Reads what {@link #write} wrote. */
  public static Progress read(String text) {
    var progress = new Progress();
    var lines = Numerals.split(text, '\n');
    var first = Numerals.split(lines.get(0), ' ');
    if (first.size() != 3 || !first.get(0).equals(VERSION)) {
      return progress;
    }
    progress.page = whole(first.get(1));
    progress.isFinished = first.get(2).equals("done");
    for (var line : lines.subList(1, lines.size())) {
      var words = Numerals.split(line, ' ');
      if (words.size() >= 4) {
        double score = Numerals.parse(words.get(2));
        int before = words.get(0).length() + words.get(1).length() + words.get(2).length();
        var answer = line.substring(before + words.get(3).length() + 3);
        progress.marks.put(
            words.get(0),
            new Mark(
                whole(words.get(1)),
                score >= 0 && score <= 1 ? score : 0,
                words.get(3).equals("settled"),
                answer.strip().replace('\t', '\n')));
      }
    }
    return progress;
  }

  /** All of it as text. */
  public String write() {
    var text = new StringBuilder(VERSION);
    text.append(' ').append(page).append(isFinished ? " done" : " open");
    for (var entry : marks.entrySet()) {
      var mark = entry.getValue();
      text.append('\n').append(entry.getKey()).append(' ').append(mark.tries()).append(' ');
      text.append(Numerals.write(mark.score())).append(mark.isSettled() ? " settled " : " open ");
      text.append(mark.answer().replace('\t', ' ').replace('\n', '\t'));
    }
    return text.toString();
  }

  /** The page it is at, counted from 0. */
  public int page() {
    return page;
  }

  /** Goes to a page. */
  public void page(int place) {
    page = place;
  }

  /** Whether it was read to its end. */
  public boolean isFinished() {
    return isFinished;
  }

  /** It was read to its end. */
  public void finish() {
    isFinished = true;
  }

  /** How far it is with the question of that id. */
  public Mark mark(String id) {
    return marks.getOrDefault(id, Mark.NONE);
  }

  /** Keeps how far it is with a question. */
  public void mark(String id, Mark mark) {
    marks.put(id, mark);
  }

  /** How far it is with all questions that were tried, by their ids. */
  public Map<String, Mark> marks() {
    return new LinkedHashMap<>(marks);
  }

  /** Forgets all answers, and begins again. */
  public void forget() {
    marks.clear();
    page = 0;
    isFinished = false;
  }

  private static int whole(String text) {
    double value = Numerals.parse(text);
    return value >= 0 && value < 1e6 ? (int) value : 0;
  }
}
