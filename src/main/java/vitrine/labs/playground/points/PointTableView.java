package vitrine.labs.playground.points;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Download;
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
  private final Tag page = Tag.of("p", "hint").attribute("data-derived", "points()");
  private final Tag error = Tag.of("p", "field-error").attribute("role", "alert");
  private final PressButton before;
  private final PressButton after;
  private final PressButton add;
  private final PressButton save;
  private final PressButton begin;
  private final Tag part = Tag.of("div", "points-table");
  private final PointSource source;
  private @Nullable OwnPoints shown;
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
    if (known == null
        || known.areClasses() != points.areClasses()
        || !known.text().equals(points.text())) {
      shown = points;
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
      double written = place == 2 && points.areClasses() ? value + 1 : value;
      var box =
          Tag.of("input", "number-box")
              .attribute("type", "text")
              .attribute("inputmode", "decimal")
              .attribute(
                  "aria-label",
                  texts.of("study.points.cell", texts.of("study.points." + names[place]), number))
              .value(Numerals.write(written));
      int which = place;
      box.on("change", event -> changed(point, which, box, Numerals.write(written)));
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

  private void changed(int point, int place, Tag box, String before) {
    var points = OwnData.points(session.settings());
    var text = box.value().trim();
    double number = CsvTable.number(text, ';');
    if (Double.isNaN(number)) {
      error.text(stage.texts().of("study.points.number", "“" + Sentence.excerpt(text) + "”"));
      box.value(before);
      return;
    }
    double label = points.areClasses() ? number - 1 : number;
    try {
      use(
          points.replaced(
              point,
              place == 0 ? number : points.x(point),
              place == 1 ? number : points.y(point),
              place == 2 ? label : points.label(point)));
    } catch (UnreadablePoints wrong) {
      error.text(
          wrong.kind().equals("class")
              ? stage.texts().of("study.points.noClass")
              : stage.words(PointsText.refusal(wrong).sentence()));
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
    var points = OwnData.points(session.settings());
    var text = new StringBuilder(points.areClasses() ? "x,y,label,class\n" : "x,y,label\n");
    for (int i = 0; i < points.size(); i++) {
      text.append(Numerals.write(points.x(i))).append(',').append(Numerals.write(points.y(i)));
      text.append(',').append(Numerals.write(points.label(i)));
      if (points.areClasses()) {
        text.append(',').append(stage.texts().of("study.points.class"));
        text.append(' ').append((int) points.label(i) + 1);
      }
      text.append('\n');
    }
    Download.save(Download.text(text.toString(), "text/csv"), "points.csv");
  }
}
