package vitrine.labs.playground.panels.curves;

import java.util.List;
import vitrine.browser.Download;
import vitrine.labs.frame.RunCurves;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.files.Tables;
import vitrine.session.Numerals;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The curves as a table of a few dozen epochs, spread evenly over the run; written when opened. */
final class EpochTableView {
  /** The keys of the names of what is noted, in the order of {@link RunCurves#traced}. */
  static final List<String> NAMES =
      List.of("loss.train", "loss.test", "accuracy.train", "accuracy.test");

  private static final int ROWS = 40;
  private static final NumberText LOSS = NumberText.fixed(3);
  private static final NumberText SHARE = NumberText.percent(1);

  private final Stage stage;
  private final RunCurves curves;
  private final Tag table = Tag.of("table", "study-table");
  private final Tag details = Tag.of("details", "study-details");
  private boolean hasAccuracy;
  private int epochSize;

  EpochTableView(Stage stage, RunCurves curves) {
    this.stage = stage;
    this.curves = curves;
    var title = stage.texts().of("study.curves.table");
    table.attribute("aria-label", title);
    var save = PressButton.of("", stage.texts().of("study.table.save"), this::save);
    details
        .add(Tag.of("summary").text(title), Tag.of("div", "study-scroll").add(table), save.tag())
        .on("toggle", event -> fill());
  }

  Tag tag() {
    return details;
  }

  /** Whether this network has accuracies. */
  void hasAccuracy(boolean has) {
    hasAccuracy = has;
  }

  /** The run rests: shows where it went. */
  void show(int examplesInAnEpoch) {
    epochSize = examplesInAnEpoch;
    fill();
  }

  /** The measure of that place as it was after so many examples. */
  static String origin(int place, double examples) {
    return "past(" + RunCurves.traced().get(place).toString() + ")[" + whole(examples) + "]";
  }

  /** All that was noted, not only the rows that are shown. */
  private void save() {
    var table = Tables.history(curves.losses(), hasAccuracy ? curves.accuracies() : null);
    Download.save(Download.text(table, "text/csv"), PlaygroundSettings.LAB + "-curves.csv");
  }

  private void fill() {
    if (details.attribute("open") == null) {
      return;
    }
    int columns = hasAccuracy ? NAMES.size() : 2;
    var head = Tag.of("tr").add(heading("col", stage.texts().of("study.curves.epoch")));
    for (int i = 0; i < columns; i++) {
      head.add(heading("col", stage.texts().of(NAMES.get(i))));
    }
    var body = Tag.of("tbody");
    for (int point : curves.losses().rows(ROWS)) {
      body.add(row(point, columns));
    }
    table.clear().add(Tag.of("thead").add(head), body);
  }

  private Tag row(int point, int columns) {
    double epoch = curves.losses().epochs()[point];
    double examples = Math.floor((epoch * epochSize) + 0.5);
    var name = NumberCell.derived("epochs(" + whole(examples) + ")", NumberText.fixed(1));
    name.show(epoch);
    var row = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").add(name.tag()));
    for (int i = 0; i < columns; i++) {
      LossCurve curve = i < 2 ? curves.losses() : curves.accuracies();
      var cell = NumberCell.derived(origin(i, examples), i < 2 ? LOSS : SHARE);
      cell.show(i % 2 == 0 ? curve.train()[point] : curve.test()[point]);
      row.add(Tag.of("td").add(cell.tag()));
    }
    return row;
  }

  private static Tag heading(String scope, String name) {
    return Tag.of("th").attribute("scope", scope).text(name);
  }

  /** A whole number as a derivation writes it. */
  static String whole(double number) {
    return Numerals.write(number);
  }
}
