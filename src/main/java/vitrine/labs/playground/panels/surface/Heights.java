package vitrine.labs.playground.panels.surface;

import vitrine.data.PlaneGrid;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/**
 * The highest and the lowest place of a landscape, in words.
 *
 * @param highest the number of the highest place, row by row from the lowest y up
 * @param lowest the number of the lowest place
 */
record Heights(int highest, int lowest) {
  private static final NumberText ANSWER = NumberText.fixed(2);
  private static final NumberText PLACE = NumberText.fixed(1);

  /** Those of some answers, the first of equals. */
  static Heights of(double[] answers) {
    int highest = 0;
    int lowest = 0;
    for (int i = 1; i < answers.length; i++) {
      highest = answers[i] > answers[highest] ? i : highest;
      lowest = answers[i] < answers[lowest] ? i : lowest;
    }
    return new Heights(highest, lowest);
  }

  /** Both with their places: “It reaches from −0.98 at (1, 2) to 0.97 at (3, 4).” */
  String words(Texts texts, double[] answers, int side) {
    return texts.of(
        "study.surface.heights",
        ANSWER.write(answers[lowest]),
        place(lowest % side, side),
        place(lowest / side, side),
        ANSWER.write(answers[highest]),
        place(highest % side, side),
        place(highest / side, side));
  }

  private static String place(int index, int side) {
    return PLACE.write((((PlaneGrid.HIGH - PlaneGrid.LOW) * index) / (side - 1)) + PlaneGrid.LOW);
  }
}
