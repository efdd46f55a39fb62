package vitrine.teach.task;

import java.util.List;
import vitrine.session.Numerals;
import vitrine.tours.reckoning.Facts;
import vitrine.tours.reckoning.Reckoning;
import vitrine.view.Texts;

/** Puts a condition into words: “test accuracy at least 95 %”. */
public final class ConditionWords {
  /** What is told in percent. */
  private static final List<String> SHARES = List.of("trainAccuracy", "testAccuracy");

  private final Texts texts;
  private final Labels labels;

  /** What the lab calls its settings. */
  public interface Labels {
    /** The label of a setting. */
    String setting(String key);

    /** The label of one of its values. */
    String value(String key, String value);
  }

  /** Words in a language, for a lab. */
  public ConditionWords(Texts texts, Labels labels) {
    this.texts = texts;
    this.labels = labels;
  }

  /** Labels as the page of a lab carries them. */
  public static Labels onPage(Texts texts) {
    return new Labels() {
      @Override
      public String setting(String key) {
        var label = "setting." + key + ".label";
        return texts.has(label) ? texts.of(label) : key;
      }

      @Override
      public String value(String key, String value) {
        var label = "setting." + key + "." + value;
        return texts.has(label) ? texts.of(label) : value;
      }
    };
  }

  /** The words of a condition: the teacher's own if there are any. */
  public String of(TaskCondition condition) {
    var words = condition.words();
    if (words.isEmpty()) {
      for (var name : condition.holds().names()) {
        if (name.startsWith(Task.ANSWER)) {
          // The right answer is not given away.
          return texts.of("task.words.answer", name.substring(Task.ANSWER.length()));
        }
      }
    }
    return words.isEmpty() ? generated(condition.holds(), condition.source()) : words;
  }

  private String generated(Reckoning holds, String source) {
    if (holds instanceof Reckoning.Joined joined) {
      if (joined.sign().equals("and") || joined.sign().equals("or")) {
        return texts.of(
            "task.words." + joined.sign(),
            generated(joined.left(), source),
            generated(joined.right(), source));
      }
      if (joined.left() instanceof Reckoning.Named named
          && joined.right() instanceof Reckoning.Constant constant) {
        return texts.of(
            "task.words." + relation(joined.sign()),
            name(named.name()),
            number(named.name(), constant.value()));
      }
    }
    if (holds instanceof Reckoning.Is is) {
      return is(is, true);
    }
    if (holds instanceof Reckoning.Applied not
        && not.function().equals("not")
        && not.of().get(0) instanceof Reckoning.Is is) {
      return is(is, false);
    }
    return source;
  }

  private String is(Reckoning.Is is, boolean isMeant) {
    var label = labels.setting(is.key());
    boolean isFlag = is.word().equals("true") || is.word().equals("false");
    if (isFlag) {
      return texts.of(
          is.word().equals("true") == isMeant ? "task.words.on" : "task.words.off", label);
    }
    return texts.of(
        isMeant ? "task.words.is" : "task.words.other", label, labels.value(is.key(), is.word()));
  }

  private static String relation(String sign) {
    return switch (sign) {
      case ">=" -> "least";
      case "<=" -> "most";
      case ">" -> "above";
      case "<" -> "below";
      case "!=" -> "other";
      default -> "is";
    };
  }

  private String name(String name) {
    if (name.startsWith(Facts.SETTING)) {
      return labels.setting(name.substring(Facts.SETTING.length()));
    }
    var known = "task.name." + name;
    return texts.has(known) ? texts.of(known) : name;
  }

  private static String number(String name, double value) {
    if (SHARES.indexOf(name) < 0) {
      return Numerals.write(value);
    }
    // A share written with at most 12 digits: 0.29 × 100 is not 29 in binary.
    double percent = Math.round(value * 1e12) / 1e10;
    return Numerals.write(percent) + " %";
  }
}
