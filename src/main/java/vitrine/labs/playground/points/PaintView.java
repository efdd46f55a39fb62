package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Leaving;
import vitrine.data.OwnPoints;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.view.ClassColours;
import vitrine.view.NumberText;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The tools for points of one's own: what the pen draws, the eraser, and where to begin. */
public final class PaintView {
  private static final double SWATCH = 20;

  /** What a link needs for all other settings, roughly. */
  private static final int ROOM_FOR_THE_REST = 200;

  private static final NumberText VALUE = NumberText.fixed(1);

  private final LabSession session;
  private final Stage stage;
  private final Pen pen = new Pen();
  private final PaintPadView pad;
  private final PointSource source;
  private final Tag hint = Tag.of("p", "hint");
  private final Tag told = Tag.of("p", "hint").attribute("role", "status");
  private final Tag tools = Tag.of("div", "paint-tools tiles").attribute("role", "radiogroup");
  private final Tag value = Tag.of("input").attribute("type", "range");
  private final Tag valueField = Tag.of("div", "field");
  private final Tag count = Tag.of("p", "hint");
  private final NumberCell size = NumberCell.derived("points()", NumberText.count());
  private final PressButton begin;
  private final PressButton clear;
  private final PressButton save;
  private final Tag losable = Tag.of("p", "hint paint-losable");
  private String kept = OwnPoints.NONE;
  private final Tag open = Tag.of("div", "paint-open");
  private final Tag part = Tag.of("div", "paint");
  private final List<Choice> choices = new ArrayList<>();
  private int listed = -1;
  private boolean isLocked;

  /** One tool, and the class it draws. */
  private record Choice(Tag button, Pen.Tool tool, int label, @Nullable CanvasSurface swatch) {}

  /**
   * The tools, for below the map.
   *
   * @param plot where places of the plane lie on the map
   */
  public PaintView(LabSession session, Stage stage, OutputPlot plot) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    source = new PointSource(session);
    pad = new PaintPadView(session, stage, plot, pen, hint, this::tell);
    begin = PressButton.of("", texts.of("points.begin"), this::begin);
    clear =
        PressButton.of(
            "", texts.of("points.clear"), () -> use(OwnPoints.empty(!asksForValues()), ""));
    save = PressButton.of("", texts.of("points.save"), this::save);
    losable.text(texts.of("points.losable"));
    Leaving.ask(this::wouldBeLost);
    var name = Tag.of("span", "field-name").text(texts.of("points.tools"));
    tools.attribute("aria-labelledby", name.id());
    var label = Tag.of("label").attribute("for", value.id()).text(texts.of("points.value"));
    var shown = Tag.of("output").text(VALUE.write(1));
    value
        .attribute("min", "-1")
        .attribute("max", "1")
        .attribute("step", "0.1")
        .value("1")
        .on(
            "input",
            event -> {
              pen.chooseValue(Numerals.parse(value.value()));
              shown.text(VALUE.write(pen.chosenValue()));
            });
    valueField.add(Tag.of("div", "field-head").add(label, shown), value);
    count.add(size.tag());
    count.add(" " + texts.of("points.count"));
    part.add(
        open.add(name, tools, valueField, hint, count),
        Tag.of("div", "pad-buttons").add(clear.tag(), save.tag()),
        losable,
        told);
  }

  private boolean asksForValues() {
    return OwnData.asksForValues(session.settings());
  }

  /** Its element. */
  public Tag tag() {
    return part;
  }

  /** What makes the points in use one's own. */
  public Tag beginning() {
    return begin.tag();
  }

  /** The clear sheet that lies over the map. */
  public Tag sheet() {
    return pad.tag();
  }

  /** The map has another size. */
  public void resize(double width, double height) {
    pad.resize(width, height);
  }

  /** Whether a lock on any of these settings means that no points can be drawn. */
  public static boolean isLockedBy(List<String> keys) {
    return keys.indexOf("points") >= 0 || keys.indexOf("dataset") >= 0;
  }

  /** Takes the tools away: the points are as the link that opened the page says. */
  public void lock() {
    isLocked = true;
    refresh();
  }

  /** Shows what is in force. */
  public void refresh() {
    part.shown(!isLocked);
    if (isLocked) {
      begin.tag().shown(false);
      pad.tag().shown(false);
      return;
    }
    var settings = session.settings();
    boolean isUsed = OwnData.isUsed(settings);
    int classes = OwnData.classes(settings);
    if (classes != listed) {
      listed = classes;
      list(classes);
    }
    valueField.shown(classes == 0);
    value.flag("disabled", pen.tool() == Pen.Tool.CURVE);
    hint.text(stage.texts().of(classes == 0 ? "points.hint.values" : "points.hint"));
    open.shown(isUsed);
    clear.tag().shown(isUsed);
    save.tag().shown(isTooLong());
    losable.shown(wouldBeLost());
    begin.tag().shown(!isUsed);
    size.show(pad.points().size());
    pad.refresh();
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    for (var choice : choices) {
      paint(choice);
    }
    pad.refresh();
  }

  private void list(int classes) {
    tools.clear();
    choices.clear();
    for (int i = 0; i < classes; i++) {
      add(Pen.Tool.DRAW, i, OwnData.className(stage.texts(), session.settings(), i));
    }
    if (classes == 0) {
      add(Pen.Tool.DRAW, 0, stage.texts().of("points.draw"));
      add(Pen.Tool.CURVE, 0, stage.texts().of("points.curve"));
    }
    add(Pen.Tool.ERASE, 0, stage.texts().of("points.erase"));
    add(Pen.Tool.LOOK, 0, stage.texts().of("points.look"));
    choose(choices.get(0));
  }

  private void add(Pen.Tool tool, int label, String words) {
    var button =
        Tag.of("input", "tile-input").attribute("type", "radio").attribute("name", tools.id());
    var tile = Tag.of("label", "tile").add(button);
    CanvasSurface swatch = null;
    if (tool == Pen.Tool.DRAW && listed > 0) {
      swatch = new CanvasSurface();
      swatch.resize(SWATCH, SWATCH);
      tile.add(swatch.tag());
    }
    var choice = new Choice(button, tool, label, swatch);
    button.on("change", event -> choose(choice));
    choices.add(choice);
    paint(choice);
    tools.add(tile.add(Tag.of("span", "tile-name").text(words)));
  }

  private void choose(Choice choice) {
    choice.button.checked(true);
    pen.chooseClass(choice.label);
    pen.choose(choice.tool);
    value.flag("disabled", choice.tool == Pen.Tool.CURVE);
    pad.refresh();
  }

  private void paint(Choice choice) {
    var swatch = choice.swatch;
    if (swatch != null) {
      var theme = stage.theme().now();
      swatch.clear();
      swatch.point(
          ClassColours.shape(choice.label),
          SWATCH / 2,
          SWATCH / 2,
          6,
          ClassColours.of(choice.label, theme),
          theme.paper(),
          1);
    }
  }

  /** Whether no link can hold the points. */
  private boolean isTooLong() {
    return OwnData.isUsed(session.settings())
        && session.settings().text("points").length() > LinkCodec.MOST - ROOM_FOR_THE_REST;
  }

  /** Whether the points are neither in the address nor in a file. */
  private boolean wouldBeLost() {
    return isTooLong() && !session.settings().text("points").equals(kept);
  }

  private void save() {
    kept = session.settings().text("points");
    PointsFileView.save(pad.points(), session.settings(), stage.texts());
    losable.shown(false);
  }

  private void begin() {
    source.read(
        (points, outside) ->
            use(
                points,
                outside == 0
                    ? stage.texts().of("points.begun")
                    : stage.texts().of("points.begun.outside", Integer.toString(outside))),
        stage.explaining());
  }

  private void use(OwnPoints points, String words) {
    pad.use(points);
    told.text(words);
  }

  private void tell(Sentence sentence) {
    told.text(stage.words(sentence));
  }
}
