package vitrine.labs.digits.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.view.NumberText;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** Whether the network is as often right as it claims: a chart, the same as a table, and words. */
final class CalibrationView {
  private static final NumberText SHARE = NumberText.percent(1);
  private static final double HEIGHT = 220;
  private static final double MOST = 420;

  /** From this mean gap on, the network is said to claim too much or too little. */
  private static final double GAP = 0.01;

  private final Stage stage;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private final NumberCell error =
      NumberCell.derived("calibrationError(output@test)", NumberText.percent(2));
  private final List<Line> lines = new ArrayList<>();
  private @Nullable Calibration shown;
  private double width;

  private record Line(Tag tag, NumberCell count, NumberCell claimed, NumberCell right) {}

  CalibrationView(Stage stage) {
    this.stage = stage;
    var texts = stage.texts();
    var title = texts.of("judge.calibration");
    var table = Tag.of("table", "card-sum calibration").attribute("aria-label", title);
    var head = Tag.of("tr");
    for (var key : List.of("bin", "count", "claimed", "right")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("judge.calibration." + key)));
    }
    var body = Tag.of("tbody");
    for (int bin = 0; bin < Calibration.BINS; bin++) {
      body.add(line(bin));
    }
    table.add(Tag.of("thead").add(head), body);
    var more = Tag.of("summary").text(texts.of("judge.calibration.table"));
    var readout = Tag.of("span", "readout-label").text(texts.of("judge.calibration.error"));
    var chart = Tag.of("div").add(surface.tag());
    figure =
        Tag.of("figure", "judge-calibration")
            .add(Tag.of("h3").text(title))
            .add(Tag.of("p", "card-note").text(texts.of("judge.calibration.note")))
            .add(chart, caption, Tag.of("p", "card-row").add(readout, error.tag()))
            .add(Tag.of("details").add(more, table))
            .add(Tag.of("p", "card-note").text(texts.of("judge.calibration.source")));
    ElementSize.watch(chart.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return figure;
  }

  void show(Calibration calibration) {
    shown = calibration;
    for (int bin = 0; bin < Calibration.BINS; bin++) {
      var line = lines.get(bin);
      boolean isThere = calibration.count(bin) > 0;
      line.tag().shown(isThere);
      if (isThere) {
        line.count().show(calibration.count(bin));
        line.claimed().show(calibration.claimed(bin));
        line.right().show(calibration.right(bin));
      }
    }
    error.show(calibration.error());
    double gap = calibration.claimed() - calibration.right();
    var key = Math.abs(gap) < GAP ? "fair" : gap > 0 ? "high" : "low";
    caption.text(
        stage
            .texts()
            .of(
                "judge.calibration.words." + key,
                SHARE.write(calibration.claimed()),
                SHARE.write(calibration.right())));
    draw();
  }

  /** Draws the chart in the colours in force. */
  void draw() {
    var known = shown;
    if (known != null && width > 0) {
      var texts = stage.texts();
      CalibrationChart.draw(
          surface,
          known,
          texts.of("judge.calibration.claimed"),
          texts.of("judge.calibration.right"),
          stage.theme().now());
    }
  }

  private Tag line(int bin) {
    var at = "(output@test)[" + bin + "]";
    var line =
        new Line(
            Tag.of("tr").shown(false),
            NumberCell.derived("claims" + at, NumberText.count()),
            NumberCell.derived("claimed" + at, SHARE),
            NumberCell.derived("right" + at, SHARE));
    lines.add(line);
    var name =
        stage
            .texts()
            .of(
                "judge.calibration.span",
                Integer.toString(bin * 10),
                Integer.toString((bin + 1) * 10));
    return line.tag()
        .add(Tag.of("th").attribute("scope", "row").flag("data-name", true).text(name))
        .add(Tag.of("td").add(line.count().tag()), Tag.of("td").add(line.claimed().tag()))
        .add(Tag.of("td").add(line.right().tag()));
  }

  private void resized(double wide) {
    if (Math.abs(wide - width) >= 2) {
      width = wide;
      surface.resize(Math.min(wide, MOST), HEIGHT);
      draw();
    }
  }
}
