package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.browser.Download;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.session.BackendChoice;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Reply;
import vitrine.session.Sessions;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Start;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** A grid over two settings: each cell a run of its own, with its number and its warmth. */
final class GridView {
  private final LabSession session;
  private final Stage stage;
  private final TrialsView trials;
  private final Tag across = Tag.of("select");
  private final Tag acrossValues = box();
  private final Tag down = Tag.of("select");
  private final Tag downValues = box();
  private final Tag epochs = box().attribute("class", "study-number").value("50");
  private final Tag measure = Tag.of("select");
  private final Tag words = Tag.of("p");
  private final Tag body = Tag.of("table", "grid-table");
  private final Tag results = Tag.of("div").shown(false);
  private final Tag element = Tag.of("section", "study-section");
  private SettingGrid grid = new SettingGrid("", List.of(), "", List.of());

  GridView(LabSession session, Stage stage, Sessions sessions) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    trials =
        new TrialsView(
            stage, sessions, "study.seeds.grid.start", this::ask, this::grown, words::text);
    for (var setting : session.settings().declaration().settings()) {
      if (setting.effect() != Effect.VIEW
          && !setting.key().equals(BackendChoice.SETTING)
          && GridValues.has(setting)) {
        across.add(option(setting));
        down.add(option(setting));
      }
    }
    across.value("learningRate").on("change", event -> suggest(across, acrossValues));
    down.value("networkShape").on("change", event -> suggest(down, downValues));
    suggest(across, acrossValues);
    suggest(down, downValues);
    for (var key : List.of("loss.test", "loss.train", "accuracy.test", "accuracy.train")) {
      measure.add(Tag.of("option").attribute("value", key).text(texts.of(key)));
    }
    measure.on("change", event -> show());
    var heading = Tag.of("h4").text(texts.of("study.seeds.grid.title"));
    var save = PressButton.of("", texts.of("study.table.save"), this::save);
    var frame =
        Tag.of("div", "results-frame")
            .attribute("role", "region")
            .attribute("tabindex", "0")
            .attribute("aria-labelledby", heading.id())
            .add(body);
    results.add(
        Tag.of("div", "study-bar").add(labelled("study.seeds.grid.measure", measure)),
        words,
        frame,
        new PictureSaveView(stage, texts.of("study.seeds.grid.title"), this::picture).tag(),
        Tag.of("div", "study-bar").add(save.tag()));
    element
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            Tag.of("p", "hint").text(texts.of("study.seeds.grid.about")),
            Tag.of("div", "study-bar")
                .add(
                    labelled("study.seeds.grid.across", across),
                    labelled("study.seeds.grid.values", acrossValues)),
            Tag.of("div", "study-bar")
                .add(
                    labelled("study.seeds.grid.down", down),
                    labelled("study.seeds.grid.values.down", downValues)),
            Tag.of("div", "study-bar").add(labelled("study.seeds.grid.epochs", epochs)),
            trials.tag(),
            results);
  }

  Tag tag() {
    return element;
  }

  /** Ends the engine. */
  void end() {
    trials.cancel();
  }

  private void grown() {
    results.shown(true);
    show();
  }

  private void ask() {
    int most =
        TypedNumber.of(
            epochs.value(), stage.texts().of("study.seeds.grid.epochs"), 1, SpreadView.MOST_EPOCHS);
    var asked =
        SettingGrid.of(
            session.settings(),
            across.value(),
            acrossValues.value(),
            down.value(),
            downValues.value());
    var cells = asked.cells(session.settings());
    grid = asked;
    trials.begin(cells, most);
  }

  /** Values to begin with: the one in force and some that its control offers around it. */
  private void suggest(Tag which, Tag values) {
    var setting = session.settings().declaration().setting(which.value());
    values.value(GridValues.suggested(setting, session.settings().text(setting.key())));
  }

  private boolean isAccuracy() {
    return measure.value().startsWith("accuracy");
  }

  private double number(Outcome outcome) {
    return switch (measure.value()) {
      case "loss.train" -> outcome.trainLoss();
      case "accuracy.test" -> outcome.testAccuracy();
      case "accuracy.train" -> outcome.trainAccuracy();
      default -> outcome.testLoss();
    };
  }

  private NumberText format() {
    return isAccuracy() ? Columns.SHARE : Columns.LOSS;
  }

  private String probe() {
    return switch (measure.value()) {
      case "loss.train" -> Measures.TRAIN_LOSS.toString();
      case "accuracy.test" -> Measures.TEST_ACCURACY.toString();
      case "accuracy.train" -> Measures.TRAIN_ACCURACY.toString();
      default -> Measures.TEST_LOSS.toString();
    };
  }

  private void show() {
    var texts = stage.texts();
    body.clear();
    body.add(Tag.of("caption").text(texts.of(measure.value())));
    var head = Tag.of("tr");
    head.add(Tag.of("td").text(corner()));
    for (var value : grid.acrossValues()) {
      head.add(Tag.of("th").attribute("scope", "col").text(shown(grid.across(), value)));
    }
    body.add(Tag.of("thead").add(head));
    var rows = Tag.of("tbody");
    int best = best();
    int at = 0;
    for (var value : grid.downValues()) {
      var row = Tag.of("tr");
      row.add(Tag.of("th").attribute("scope", "row").text(shown(grid.down(), value)));
      for (int i = 0; i < grid.acrossValues().size(); i++) {
        row.add(at < trials.outcomes().size() ? cell(at, at == best) : Tag.of("td").text("…"));
        at++;
      }
      rows.add(row);
    }
    body.add(rows);
    if (best >= 0) {
      words.text(
          texts.of(
              isAccuracy() ? "study.seeds.grid.highest" : "study.seeds.grid.lowest",
              texts.of(measure.value()),
              format().write(number(trials.outcomes().get(best))),
              cellName(best)));
    }
  }

  private String corner() {
    var texts = stage.texts();
    return texts.of(
        "study.seeds.grid.corner",
        Columns.label(texts, grid.down()),
        Columns.label(texts, grid.across()));
  }

  private Picture picture() {
    var columns = new ArrayList<String>();
    grid.acrossValues().forEach(value -> columns.add(shown(grid.across(), value)));
    var rows = new ArrayList<String>();
    grid.downValues().forEach(value -> rows.add(shown(grid.down(), value)));
    int best = best();
    var cells = new ArrayList<GridChart.Cell>();
    for (int i = 0; i < trials.outcomes().size(); i++) {
      cells.add(new GridChart.Cell(number(trials.outcomes().get(i)), warmth(i), i == best));
    }
    var name = stage.texts().of(measure.value());
    return new Picture(
        PictureNames.file("grid"),
        stage.texts().of("study.seeds.grid.title") + ": " + name,
        words.text(),
        GridChart.widthOf(columns.size(), rows),
        GridChart.heightOf(rows.size()),
        (surface, theme) ->
            GridChart.draw(
                surface, name + " · " + corner(), columns, rows, cells, format(), theme));
  }

  private Tag cell(int index, boolean isBest) {
    var number = NumberCell.kept(probe(), wayText(index), format());
    number.show(number(trials.outcomes().get(index)));
    var button =
        Tag.button(isBest ? "grid-cell grid-best" : "grid-cell")
            .add(number.tag())
            .on("click", event -> open(index))
            .attribute(
                "aria-label",
                stage
                    .texts()
                    .of(
                        "study.seeds.grid.cell",
                        cellName(index),
                        format().write(number(trials.outcomes().get(index)))));
    var place = Tag.of("td");
    place.style("--warmth", Integer.toString((int) (warmth(index) * 45)) + "%");
    return place.add(button);
  }

  /** From 0 for the worst so far to 1 for the best; by ranks, so that one outlier hides nothing. */
  private double warmth(int index) {
    double own = number(trials.outcomes().get(index));
    int worse = 0;
    for (var outcome : trials.outcomes()) {
      double other = number(outcome);
      boolean isWorse = isAccuracy() ? other < own : !(other <= own);
      worse += isWorse ? 1 : 0;
    }
    return trials.outcomes().size() < 2 || Double.isNaN(own)
        ? 0
        : (double) worse / (trials.outcomes().size() - 1);
  }

  private int best() {
    int best = -1;
    for (int i = 0; i < trials.outcomes().size(); i++) {
      double value = number(trials.outcomes().get(i));
      boolean isBetter =
          best < 0
              || (isAccuracy()
                  ? value > number(trials.outcomes().get(best))
                  : value < number(trials.outcomes().get(best)));
      best = isBetter && !Double.isNaN(value) ? i : best;
    }
    return best;
  }

  private String shown(String key, String value) {
    return Columns.value(stage.texts(), session.settings().declaration().setting(key), value);
  }

  private String cellName(int index) {
    var texts = stage.texts();
    int width = grid.acrossValues().size();
    return texts.of(
        "study.seeds.grid.name",
        Columns.label(texts, grid.across()),
        shown(grid.across(), grid.acrossValues().get(index % width)),
        Columns.label(texts, grid.down()),
        shown(grid.down(), grid.downValues().get(index / width)));
  }

  private Start way(int index) {
    return new Start(
        trials.wanted().get(index), null, List.of(), trials.outcomes().get(index).examples());
  }

  private String wayText(int index) {
    return LinkCodec.encode(way(index), Integer.MAX_VALUE);
  }

  private void open(int index) {
    WayBack.go(
        session,
        way(index),
        Reply.of(
            () -> stage.toast().say(stage.texts().of("study.seeds.grid.opened", cellName(index))),
            stage.explaining()));
  }

  private void save() {
    var texts = stage.texts();
    boolean withAccuracy = !trials.outcomes().isEmpty() && trials.outcomes().get(0).hasAccuracy();
    var columns =
        new ArrayList<String>(
            List.of(Columns.label(texts, grid.across()), Columns.label(texts, grid.down())));
    columns.addAll(Columns.measures(texts, withAccuracy));
    var rows = new ArrayList<List<Cell>>();
    var ways = new ArrayList<String>();
    for (int i = 0; i < trials.outcomes().size(); i++) {
      var settings = trials.wanted().get(i);
      var row =
          new ArrayList<Cell>(
              List.of(
                  Cell.words(settings.text(grid.across())),
                  Cell.words(settings.text(grid.down()))));
      row.addAll(
          Columns.measures(trials.outcomes().get(i), wayText(i), withAccuracy, withAccuracy));
      rows.add(row);
      ways.add(wayText(i));
    }
    var csv = new ResultTable(columns, rows).csv(texts.of("study.table.link"), ways);
    Download.save(Download.text(csv, "text/csv"), "playground-grid.csv");
  }

  private Tag option(Setting setting) {
    return Tag.of("option")
        .attribute("value", setting.key())
        .text(Columns.label(stage.texts(), setting.key()));
  }

  private Tag labelled(String key, Tag input) {
    return Tag.of("label", "study-ask").text(stage.texts().of(key)).add(input);
  }

  private static Tag box() {
    return Tag.of("input").attribute("autocomplete", "off").attribute("class", "study-values");
  }
}
