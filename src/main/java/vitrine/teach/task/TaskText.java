package vitrine.teach.task;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.PlainText;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * A task as the text of a link ({@code task=…}), and back.
 *
 * <p>Version 1 is {@code 1.<key>:<value>;<key>:<value>;…} with the keys of {@link Entry}; what says
 * nothing is left out, and the lab comes last. In values a space is written {@code _}, other
 * characters as {@link PlainText} writes them: all may stand in a query without being escaped.
 *
 * <p>Links live for ever: what version 1 means never changes.
 */
public final class TaskText {
  /** The most characters of a task. */
  public static final int LONGEST = 30_000;

  /** The most characters of an instruction, and of each hint and each condition's words. */
  public static final int LONGEST_WORDS = 600;

  /** The most conditions, and the most hints. */
  public static final int MOST = 12;

  private static final String VERSION = "1";

  /** The keys, in the order in which they are written. */
  private static final class Entry {
    static final String SAY = "say";
    static final String GOAL = "goal";
    static final String HINT = "hint";
    static final String ASK = "ask";
    static final String PASS = "pass";
    static final String LOCK = "lock";
    static final String HIDE = "hide";
    static final String HANDS = "hands";
    static final String SEED = "seed";
    static final String START = "start";
    static final String LAB = "lab";
  }

  private TaskText() {}

  /** The text of a task. */
  public static String write(Task task) {
    var text = new StringBuilder(VERSION).append('.');
    add(text, Entry.SAY, task.instruction());
    for (var condition : task.conditions()) {
      add(text, Entry.GOAL, condition.source());
      if (!condition.words().isEmpty()) {
        text.setLength(text.length() - 1);
        text.append(':').append(plain(condition.words())).append(';');
      }
    }
    for (var hint : task.hints()) {
      add(text, Entry.HINT, hint);
    }
    for (var question : task.questions()) {
      add(text, Entry.ASK, question);
    }
    add(text, Entry.PASS, task.passMark() == 100 ? "" : Integer.toString(task.passMark()));
    add(text, Entry.LOCK, String.join(",", task.locked()));
    add(text, Entry.HIDE, String.join(",", task.hidden()));
    add(text, Entry.HANDS, task.allowsHands() ? "" : "off");
    add(text, Entry.SEED, task.hasOwnSeeds() ? "own" : "");
    add(text, Entry.START, task.start());
    add(text, Entry.LAB, task.lab());
    text.setLength(text.length() - 1);
    return text.toString();
  }

  private static void add(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(':').append(plain(value)).append(';');
    }
  }

  /**
   * The task that {@code text} writes.
   *
   * @throws Refusal if it writes none
   */
  public static Task read(String text) {
    int dot = text.indexOf('.');
    var version = dot < 0 ? text : text.substring(0, dot);
    if (!version.equals(VERSION)) {
      throw new Refusal("task.refused.version", Sentence.excerpt(version), VERSION);
    }
    if (text.length() > LONGEST) {
      throw new Refusal("task.refused.long", Integer.toString(LONGEST));
    }
    var reader = new Reader();
    for (var entry : Numerals.split(text.substring(dot + 1), ';')) {
      reader.take(entry);
    }
    return reader.task();
  }

  /** What has been read so far. */
  private static final class Reader {
    private final List<String> seen = new ArrayList<>();
    private final List<TaskCondition> conditions = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private String lab = "";
    private String instruction = "";
    private int passMark = 100;
    private List<String> locked = List.of();
    private List<String> hidden = List.of();
    private boolean allowsHands = true;
    private boolean hasOwnSeeds;
    private String start = "";

    void take(String entry) {
      var parts = Numerals.split(entry, ':');
      var key = parts.get(0);
      boolean isGoal = key.equals(Entry.GOAL);
      boolean isMany = isGoal || key.equals(Entry.HINT) || key.equals(Entry.ASK);
      if (parts.size() < 2
          || parts.size() > (isGoal ? 3 : 2)
          || (!isMany && seen.indexOf(key) >= 0)) {
        throw unreadable(entry);
      }
      seen.add(key);
      var value = words(parts.get(1));
      switch (key) {
        case Entry.SAY -> instruction = TaskText.checked(value);
        case Entry.GOAL ->
            conditions.add(
                TaskCondition.of(
                    value, parts.size() == 3 ? TaskText.checked(words(parts.get(2))) : ""));
        case Entry.HINT -> hints.add(TaskText.checked(value));
        case Entry.ASK -> questions.add(TaskText.checked(value));
        case Entry.PASS -> passMark = mark(value);
        case Entry.LOCK -> locked = names(value);
        case Entry.HIDE -> hidden = names(value);
        case Entry.HANDS -> allowsHands = !only(value, "off");
        case Entry.SEED -> hasOwnSeeds = only(value, "own");
        case Entry.START -> start = value;
        case Entry.LAB -> lab = value;
        default -> throw unreadable(entry);
      }
    }

    Task task() {
      var task =
          new Task(
              lab,
              instruction,
              conditions,
              hints,
              passMark,
              locked,
              hidden,
              allowsHands,
              hasOwnSeeds,
              start,
              questions);
      check(task);
      return task;
    }

    private static List<String> names(String list) {
      var names = Numerals.split(list, ',');
      for (var name : names) {
        if (!isName(name)) {
          throw new Refusal("task.refused.names", Sentence.excerpt(list));
        }
      }
      return names;
    }

    private static boolean only(String value, String word) {
      if (!value.equals(word)) {
        throw unreadable(value);
      }
      return true;
    }
  }

  /**
   * Refuses a task that cannot be set.
   *
   * @throws Refusal with the sentence that says why
   */
  public static void check(Task task) {
    if (!isName(task.lab())) {
      throw new Refusal("task.refused.lab", Sentence.excerpt(task.lab()));
    }
    if (task.instruction().isBlank()) {
      throw new Refusal("task.refused.instruction");
    }
    if (task.conditions().isEmpty() || task.conditions().size() > MOST) {
      throw new Refusal("task.refused.conditions", Integer.toString(MOST));
    }
    if (task.hints().size() > MOST || task.questions().size() > MOST) {
      throw new Refusal("task.refused.hints", Integer.toString(MOST));
    }
  }

  /**
   * A pass mark: a whole number from 1 to 100.
   *
   * @throws Refusal if the text writes none
   */
  public static int mark(String text) {
    double mark = Numerals.parse(text);
    if (!(mark >= 1 && mark <= 100) || mark != Math.floor(mark)) {
      throw new Refusal("task.refused.pass", Sentence.excerpt(text));
    }
    return (int) mark;
  }

  /**
   * Words of bearable length.
   *
   * @throws Refusal if they are longer
   */
  public static String checked(String words) {
    if (words.length() > LONGEST_WORDS) {
      throw new Refusal(
          "task.refused.words", Sentence.excerpt(words), Integer.toString(LONGEST_WORDS));
    }
    return words;
  }

  private static boolean isName(String name) {
    boolean isName = !name.isEmpty() && name.length() <= 60;
    for (int i = 0; i < name.length() && isName; i++) {
      char c = name.charAt(i);
      isName =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '.';
    }
    return isName;
  }

  private static String plain(String text) {
    return PlainText.write(swapped(text));
  }

  private static String words(String written) {
    return swapped(PlainText.parse(written));
  }

  /** Spaces are frequent and underlines are not: each is written in the other's place. */
  private static String swapped(String text) {
    var swapped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      swapped.append(c == ' ' ? '_' : c == '_' ? ' ' : c);
    }
    return swapped.toString();
  }

  private static Refusal unreadable(String entry) {
    return new Refusal("task.refused.text", Sentence.excerpt(entry));
  }
}
