package vitrine.tours;

import java.util.List;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

/**
 * How long a tour takes, reckoned from the tour itself: its words at the pace at which people read
 * to learn, and a stated time for each thing to do. It is a measure that everybody can repeat, and
 * the same for all tours; nobody's own pace.
 *
 * <p>Words are those of the depth “words”, of what is asked, of all answers to choose from, and of
 * what is said to the right one.
 */
public final class TourTime {
  /**
   * Words in a minute. Grown-ups read prose about facts at 238 on average (M. Brysbaert, How many
   * words do we read per minute?, Journal of Memory and Language 109, 2019); who learns reads some
   * things twice.
   */
  public static final int PACE = 200;

  /** How far the minutes that an author states may be off. */
  public static final int TOLERANCE = 1;

  private static final double STEP = 5;
  private static final double CHOICE = 12;
  private static final double NUMBER = 30;
  private static final double CURVE = 30;
  private static final double TASK = 20;
  private static final double GOAL = 40;
  private static final double EXPLAIN = 45;
  private static final double RUN = 5;

  private TourTime() {}

  /** The whole minutes that a tour takes, at least 1. */
  public static int minutes(Tour tour) {
    double seconds = 0;
    for (var step : tour.pages()) {
      seconds += STEP + reading(step.title());
      for (var part : step.parts()) {
        if (part instanceof Part.Ask ask) {
          seconds += asking(ask.question());
        } else if (part instanceof Part.Prose prose && prose.depths().contains(Depth.WORDS)) {
          seconds += reading(prose.pieces());
        }
      }
    }
    return Math.max(1, (int) Math.floor((seconds / 60) + 0.5));
  }

  private static double asking(Question question) {
    var asked = question.asked();
    double seconds = reading(asked.prompt()) + reading(asked.right()) + doing(question);
    return asked.see().steps() > 0 ? seconds + RUN : seconds;
  }

  private static double doing(Question question) {
    if (question instanceof Question.Choice choice) {
      double seconds = CHOICE;
      for (var option : choice.options()) {
        seconds += reading(option.text());
      }
      return seconds;
    }
    if (question instanceof Question.Explain explain) {
      return EXPLAIN + reading(explain.ours());
    }
    if (question instanceof Question.Amount) {
      return NUMBER;
    }
    if (question instanceof Question.Curve) {
      return CURVE;
    }
    return question.isScored() ? GOAL : TASK;
  }

  /** Seconds to read some pieces. */
  private static double reading(List<Piece> pieces) {
    return words(Piece.plain(pieces)) * 60.0 / PACE;
  }

  private static int words(String text) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = text.charAt(i) <= ' ';
      words += !isSpace && !isInside ? 1 : 0;
      isInside = !isSpace;
    }
    return words;
  }
}
