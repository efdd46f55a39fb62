package vitrine.labs.playground.compare;

import vitrine.session.LinkCodec;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.view.chart.LossCurve;

/**
 * A run as it was at one moment: how to arrive there again, and what was seen on the way.
 *
 * @param number which one it is of those kept in this visit, from 1
 * @param way how to arrive there
 * @param settings the settings in force there
 * @param curve its losses until then; stays as it is
 * @param outcome how it did there
 * @param parameters how many weights and biases it has
 */
record KeptRun(
    int number, Start way, Settings settings, LossCurve curve, Outcome outcome, int parameters) {

  /** Its name: a letter, from A; two letters after Z. */
  String letter() {
    int rest = number - 1;
    var letter = Character.toString((char) ('A' + (rest % 26)));
    return rest < 26 ? letter : letter + (rest / 26);
  }

  /** The way to it as a link's text, however long. */
  String text() {
    return LinkCodec.encode(way, Integer.MAX_VALUE);
  }

  /** Whether a link can hold the way to it. */
  boolean hasLink() {
    return text().length() <= LinkCodec.MOST;
  }
}
