package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.frame.Measures;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.session.Probe;
import vitrine.session.Setting;
import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** The columns that tables of runs share: what is set, and how the runs did. */
final class Columns {
  static final NumberText LOSS = NumberText.fixed(4);
  static final NumberText SHARE = NumberText.percent(1);

  private Columns() {}

  /** The label of a setting. */
  static String label(Texts texts, String key) {
    return texts.of("setting." + key + ".label");
  }

  /** A value as its control shows it. */
  static String value(Texts texts, Settings settings, String key) {
    return value(texts, settings.declaration().setting(key), settings.text(key));
  }

  /** A value as its control shows it. */
  static String value(Texts texts, Setting setting, String value) {
    var name = "setting." + setting.key() + "." + value;
    if (setting.type() == Setting.Type.CHOICE && texts.has(name)) {
      return texts.of(name);
    }
    if (setting.type() == Setting.Type.FLAG) {
      return texts.of(value.equals("true") ? "study.table.on" : "study.table.off");
    }
    return value.isEmpty() ? texts.of("study.table.none") : value;
  }

  /** The names of the measures, with those of accuracies or without. */
  static List<String> measures(Texts texts, boolean withAccuracy) {
    var names = new ArrayList<String>(List.of(texts.of("loss.train"), texts.of("loss.test")));
    if (withAccuracy) {
      names.add(texts.of("accuracy.train"));
      names.add(texts.of("accuracy.test"));
    }
    return names;
  }

  /**
   * The measures of a run.
   *
   * @param run the way to it as a link's text; empty for the live run
   * @param hasAccuracy whether its network tells classes apart
   */
  static List<Cell> measures(
      Outcome outcome, String run, boolean withAccuracy, boolean hasAccuracy) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.seen(outcome.trainLoss(), LOSS, Measures.TRAIN_LOSS, run));
    cells.add(Cell.seen(outcome.testLoss(), LOSS, Measures.TEST_LOSS, run));
    if (withAccuracy) {
      cells.add(share(hasAccuracy, outcome.trainAccuracy(), Measures.TRAIN_ACCURACY, run));
      cells.add(share(hasAccuracy, outcome.testAccuracy(), Measures.TEST_ACCURACY, run));
    }
    return cells;
  }

  private static Cell share(boolean isThere, double value, Probe probe, String run) {
    return isThere ? Cell.seen(value, SHARE, probe, run) : Cell.words("–");
  }
}
