package vitrine.tours.question;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Facts;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/**
 * Judges answers. An answer travels as text: the place of a choice, a number as it was typed, five
 * numbers of a curve with commas, the places of the points that one's own words had, nothing for a
 * task.
 */
public final class Judge {
  /** The facts under which a curve was seen: its five numbers. */
  public static final String CURVE = "curve";

  private final Texts texts;

  /** A judge who speaks with those words. */
  public Judge(Texts texts) {
    this.texts = texts;
  }

  /** What is said of an answer, with what was known when it was given. */
  public Verdict of(Question question, String answer, Facts facts) {
    if (question instanceof Question.Choice choice) {
      return choice(choice, answer, facts);
    } else if (question instanceof Question.Amount number) {
      return number(number, answer, facts);
    } else if (question instanceof Question.Curve curve) {
      return curve(curve, answer, facts);
    } else if (question instanceof Question.Task task) {
      return task(task, facts);
    }
    return explained((Question.Explain) question, answer);
  }

  /** The right answer in words, for who wants to be shown it. */
  public List<Piece> answer(Question question, Facts facts) {
    if (question instanceof Question.Choice choice) {
      for (var option : choice.options()) {
        if (option.right().holds(facts)) {
          return option.text();
        }
      }
    } else if (question instanceof Question.Amount number) {
      double value = number.answer().value(facts);
      if (!Double.isNaN(value)) {
        return words("tour.answer.number", written(value), number.unit());
      }
    } else if (question instanceof Question.Curve) {
      return words("tour.answer.curve");
    } else if (question instanceof Question.Explain explain) {
      return explain.ours();
    }
    return words("tour.unknown");
  }

  private Verdict choice(Question.Choice choice, String answer, Facts facts) {
    double place = Numerals.parse(answer);
    if (!(place >= 0 && place < choice.options().size())) {
      return Verdict.unreadable(words("tour.choose"));
    }
    boolean isKnown = false;
    for (var option : choice.options()) {
      isKnown |= option.right().holds(facts);
    }
    if (!isKnown) {
      return Verdict.unknown(words("tour.unknown"));
    }
    var chosen = choice.options().get((int) place);
    return chosen.right().holds(facts)
        ? Verdict.right(praise(choice))
        : Verdict.wrong(chosen.hint().isEmpty() ? words("tour.wrong") : chosen.hint());
  }

  private Verdict number(Question.Amount number, String answer, Facts facts) {
    double given = read(answer);
    if (Double.isNaN(given)) {
      return Verdict.unreadable(words("tour.number.unreadable"));
    }
    double right = number.answer().value(facts);
    if (Double.isNaN(right)) {
      return Verdict.unknown(words("tour.unknown"));
    }
    return new Mistakes(number, facts).isNear(given, right)
        ? Verdict.right(praise(number))
        : Verdict.wrong(new Mistakes(number, facts).hint(given, right, texts));
  }

  /** A number as people type it: with a comma, a real minus sign, spaces around it. */
  private static double read(String answer) {
    return Numerals.parse(answer.strip().replace(',', '.').replace('−', '-'));
  }

  private Verdict curve(Question.Curve curve, String answer, Facts facts) {
    var given = numbers(answer);
    var seen = facts.numbers().get(CURVE);
    if (given.length != Shape.POINTS) {
      return Verdict.unreadable(words("tour.curve.unreadable"));
    }
    if (seen == null || seen.length != Shape.POINTS) {
      return Verdict.unknown(words("tour.unknown"));
    }
    double apart = 0;
    double above = 0;
    for (int i = 0; i < Shape.POINTS; i++) {
      double actual = Double.isNaN(seen[i]) ? curve.top() : Math.min(curve.top(), seen[i]);
      double difference = Math.min(curve.top(), given[i]) - actual;
      apart += Math.abs(difference) / (Shape.POINTS * curve.top());
      above += difference / (Shape.POINTS * curve.top());
    }
    if (apart <= curve.tolerance()) {
      return Verdict.right(praise(curve));
    }
    boolean isHalf = apart <= curve.tolerance() * 2;
    var said = words("tour.curve." + mistake(given, seen, above, apart));
    return new Verdict(Verdict.Kind.WRONG, isHalf ? 0.5 : 0, said);
  }

  private static String mistake(double[] given, double[] seen, double above, double apart) {
    int last = Shape.POINTS - 1;
    boolean expectedFall = given[last] < given[0];
    boolean fell = seen[last] < seen[0];
    if (expectedFall != fell) {
      return fell ? "fell" : "rose";
    }
    return Math.abs(above) < apart / 2 ? "pace" : above > 0 ? "high" : "low";
  }

  private static double[] numbers(String answer) {
    var words = Numerals.split(answer, ',');
    var numbers = new double[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Numerals.parse(words.get(i));
      if (!(numbers[i] >= 0)) {
        return new double[0];
      }
    }
    return numbers;
  }

  private Verdict task(Question.Task task, Facts facts) {
    boolean isDone = task.goal().conditions().isEmpty() || task.goal().isReached(facts);
    return isDone ? Verdict.right(praise(task)) : Verdict.wrong(words("tour.task.open"));
  }

  /** Scored by oneself: the share of our points that one's own words had. */
  private Verdict explained(Question.Explain explain, String answer) {
    int ticked = 0;
    for (var word : Numerals.split(answer, ',')) {
      double place = Numerals.parse(word);
      ticked += place >= 0 && place < explain.points().size() ? 1 : 0;
    }
    double share = (double) Math.min(ticked, explain.points().size()) / explain.points().size();
    var said = share == 1 ? praise(explain) : words("tour.explained");
    return new Verdict(share == 1 ? Verdict.Kind.RIGHT : Verdict.Kind.WRONG, share, said);
  }

  private List<Piece> praise(Question question) {
    var right = question.asked().right();
    return right.isEmpty() ? words("tour.right") : right;
  }

  private List<Piece> words(String key, String... arguments) {
    var said = new ArrayList<Piece>();
    said.add(Piece.text(texts.of(key, arguments).strip()));
    return said;
  }

  /** A number as an answer is written: whole, or with three digits that count. */
  public static String written(double value) {
    return value == Math.floor(value)
        ? NumberText.count().write(value)
        : NumberText.significant(3).write(value);
  }
}
