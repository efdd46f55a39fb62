package vitrine.labs.playground.points;

import org.jspecify.annotations.Nullable;
import vitrine.data.OwnPoints;
import vitrine.data.UnreadablePoints;
import vitrine.session.LabSession;
import vitrine.session.Numerals;
import vitrine.session.PointsText;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** Own points as a table whose numbers can be changed, a hundred lines at a time. */
final class PointTableView {
  private static final int ROWS = 100;

  private final LabSession session;
  private final Stage stage;
  private final Tag rows = Tag.of("tbody");
  private final Tag head = Tag.of("tr");
  private final Tag table;
  private final Tag frame = Tag.of("div", "points-frame");
  private final Tag none = Tag.of("p", "hint");
  private final Tag page = Tag.of("p", "hint");
  private final Tag error = Tag.of("p", "field-error").attribute("role", "alert");
  private final PressButton before;
  private final PressButton after;
  private final PressButton add;
  private final PressButton save;
  private final PressButton begin;
  private final Tag part = Tag.of("div", "points-table");
  private final PointSource source;
  private @Nullable OwnPoints shown;
  private String listedFor = "";
  private int first;

  PointTableView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    source = new PointSource(session);
    var texts = stage.texts();
    none.text(texts.of("study.points.too"));
    table =
        Tag.of("table", "points-rows")
            .add(
                Tag.of("caption").text(texts.of("study.points.caption")),
                Tag.of("thead").add(head),
                rows);
    before = PressButton.of("", texts.of("study.points.before"), () -> turn(-ROWS));
    after = PressButton.of("", texts.of("study.points.after"), () -> turn(ROWS));
    add = PressButton.of("", texts.of("study.points.add"), this::add);
    save = PressButton.of("", texts.of("study.points.save"), this::save);
    begin = PressButton.of("", texts.of("study.points.begin"), this::begin);
    part.add(
        none,
        frame.attribute("tabindex", "0").attribute("role", "group").add(table),
        page,
        error,
        Tag.of("div", "pad-buttons")
            .add(before.tag(), after.tag(), add.tag(), save.tag(), begin.tag()));
    frame.attribute("aria-label", texts.of("study.points.caption"));
  }

  Tag tag() {
    return part;
  }

  /** Shows the points in force. */
  void refresh() {
    boolean isUsed = OwnData.isUsed(session.settings());
    none.shown(!isUsed);
    frame.shown(isUsed);
    add.tag().shown(isUsed);
    save.tag().shown(isUsed);
    begin.tag().shown(!isUsed);
    var points = OwnData.points(session.settings());
    var known = shown;
    var kind = session.settings().text("problem");
    if (known == null
        || !kind.equals(listedFor)
        || known.areClasses() != points.areClasses()
        || !known.text().equals(points.text())) {
      shown = points;
      listedFor = kind;
      list(points);
    }
    boolean isLong = isUsed && points.size() > ROWS;
    before.tag().shown(isLong);
    after.tag().shown(isLong);
    page.shown(isUsed);
  }

  private void list(OwnPoints points) {
    first = Math.max(0, Math.min(first, ((points.size() - 1) / ROWS) * ROWS));
    int last = Math.min(points.size(), first + ROWS);
    var texts = stage.texts();
    head.clear();
    var label = points.areClasses() ? "class" : "value";
    for (var name : new String[] {"row", "x", "y", label}) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("study.points." + name)));
    }
    head.add(Tag.of("td"));
    rows.clear();
    for (int i = first; i < last; i++) {
      rows.add(row(points, i, label));
    }
    page.text(
        texts.of(
            "study.points.page",
            Integer.toString(Math.min(first + 1, last)),
            Integer.toString(last),
            Integer.toString(points.size())));
    before.enable(first > 0);
    after.enable(last < points.size());
  }

  private Tag row(OwnPoints points, int point, String label) {
    var texts = stage.texts();
    var number = Integer.toString(point + 1);
    var row = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").text(number));
    var names = new String[] {"x", "y", label};
    for (int place = 0; place < 3; place++) {
      double value =
          place == 0 ? points.x(point) : place == 1 ? points.y(point) : points.label(point);
      var box = place == 2 && points.areClasses() ? classList() : numberBox();
      var before = Numerals.write(value);
      box.attribute(
              "aria-label",
              texts.of("study.points.cell", texts.of("study.points." + names[place]), number))
          .value(before);
      int which = place;
      box.on("change", event -> changed(point, which, box, before));
      row.add(Tag.of("td").add(box));
    }
    var delete =
        Tag.button("button-small")
            .text("×")
            .attribute("aria-label", texts.of("study.points.deleteOf", number))
            .attribute("title", texts.of("study.points.delete"))
            .on("click", event -> delete(point));
    return row.add(Tag.of("td").add(delete));
  }

  private static Tag numberBox() {
    return Tag.of("input", "number-box")
        .attribute("type", "text")
        .attribute("inputmode", "decimal");
  }

  private Tag classList() {
    var list = Tag.of("select");
    for (int label = 0; label < OwnPoints.CLASSES; label++) {
      list.add(
          Tag.of("option")
              .attribute("value", Integer.toString(label))
              .text(OwnData.className(stage.texts(), session.settings(), label)));
    }
    return list;
  }

  private void changed(int point, int place, Tag box, String before) {
    var points = OwnData.points(session.settings());
    var text = box.value().trim();
    double number = CsvTable.number(text, ';');
    if (Double.isNaN(number)) {
      error.text(stage.texts().of("study.points.number", "“" + Sentence.excerpt(text) + "”"));
      box.value(before);
      return;
    }
    try {
      use(
          points.replaced(
              point,
              place == 0 ? number : points.x(point),
              place == 1 ? number : points.y(point),
              place == 2 ? number : points.label(point)));
    } catch (UnreadablePoints wrong) {
      error.text(stage.words(PointsText.refusal(wrong).sentence()));
      box.value(before);
    }
  }

  private void delete(int point) {
    var points = OwnData.points(session.settings());
    if (point < points.size()) {
      var gone = new boolean[points.size()];
      gone[point] = true;
      use(points.without(gone));
      frame.focus();
    }
  }

  private void add() {
    var points = OwnData.points(session.settings());
    try {
      first = (points.size() / ROWS) * ROWS;
      use(points.with(0, 0, 0));
    } catch (UnreadablePoints full) {
      error.text(stage.words(PointsText.refusal(full).sentence()));
    }
  }

  private void turn(int by) {
    first += by;
    list(OwnData.points(session.settings()));
  }

  private void begin() {
    source.read((points, outside) -> use(points), stage.explaining());
  }

  private void use(OwnPoints points) {
    error.text("");
    session.send(
        OwnData.use(session.settings(), points), Reply.of(this::refresh, stage.explaining()));
  }

  private void save() {
    PointsFileView.save(OwnData.points(session.settings()), session.settings(), stage.texts());
  }
}
