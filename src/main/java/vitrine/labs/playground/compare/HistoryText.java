package vitrine.labs.playground.compare;

import vitrine.session.Numerals;
import vitrine.view.chart.LossCurve;

/** Reads the page's history of a run, as its file has it: epoch, training loss, test loss. */
final class HistoryText {
  private HistoryText() {}

  /** The curve of such a file; what is no line of three numbers, such as its head, is left out. */
  static LossCurve curve(String csv) {
    var curve = new LossCurve();
    for (var line : Numerals.split(csv, '\n')) {
      var cells = Numerals.split(line, ',');
      double epoch = Numerals.parse(cells.get(0));
      if (cells.size() >= 3 && !Double.isNaN(epoch)) {
        curve.add(epoch, Numerals.parse(cells.get(1)), Numerals.parse(cells.get(2)));
      }
    }
    return curve;
  }
}
