package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.frame.SettingsView;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** Who races, with mark, loss and place, and how their losses fell. */
final class RacersView {
  private static final double HEIGHT = 170;
  private static final NumberText LOSS = NumberText.significant(3);
  private static final NumberText WEIGHT = NumberText.fixed(2);

  private final PageSession session;
  private final Stage stage;
  private final Trails trails;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Tag> marks = new ArrayList<>();
  private final CanvasSurface chart = new CanvasSurface();
  private final Tag element = Tag.of("div", "descent-racers").attribute("data-part", "racers");

  private record Cell(Probe probe, NumberCell number) {}

  RacersView(
      PageSession session,
      Stage stage,
      SettingsView settings,
      Trails trails,
      BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.stage = stage;
    this.trails = trails;
    var texts = stage.texts();
    var head = Tag.of("tr");
    for (var key : List.of("name", "loss", "w1", "w2")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("lab.racers." + key)));
    }
    var table = Tag.of("table", "descent-table").add(Tag.of("thead").add(head));
    table.add(Tag.of("caption", "visually-hidden").text(texts.of("lab.racers.caption")));
    var body = Tag.of("tbody");
    for (var racer : Racer.ALL) {
      var mark = Tag.svg("path").attribute("d", TravelPicture.shape(marks.size()).outline());
      marks.add(mark);
      var picture =
          Tag.svg("svg")
              .attribute("viewBox", "-7 -7 14 14")
              .attribute("width", "14")
              .attribute("height", "14")
              .attribute("aria-hidden", "true")
              .add(mark);
      var name = Tag.of("div", "descent-racer").add(picture, settings.control(racer.key()));
      var row = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").add(name));
      row.add(cell(racer.loss(), LOSS, opener));
      row.add(cell(racer.place(1), WEIGHT, opener), cell(racer.place(2), WEIGHT, opener));
      body.add(row);
    }
    var figure = Tag.of("div", "descent-race").attribute("data-part", "race").add(chart.tag());
    element.add(Tag.of("div", "study-scroll").add(table.add(body)), figure);
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return element;
  }

  void draw(Snapshot snapshot) {
    for (var cell : cells) {
      double @Nullable [] values = snapshot.find(cell.probe);
      if (values != null) {
        cell.number.show(values[0]);
      }
    }
    redraw();
  }

  void redraw() {
    var theme = stage.theme().now();
    for (int i = 0; i < marks.size(); i++) {
      var digits = Integer.toHexString(0x1000000 | TravelPicture.colour(i, theme)).substring(1);
      marks.get(i).attribute("fill", "#" + digits);
    }
    if (chart.width() > 0 && session.epochSize() > 0) {
      var epochs = stage.texts().of("loss.axis");
      RaceChart.draw(
          chart, trails, session.stretch(), shown(session), session.epochSize(), theme, epochs);
    }
  }

  /** Which racers are to be seen. */
  static boolean[] shown(PageSession session) {
    var shown = new boolean[Racer.ALL.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = session.settings().flag(Racer.ALL.get(i).key());
    }
    return shown;
  }

  private Tag cell(Probe probe, NumberText format, BiConsumer<Reference, Tag> opener) {
    var cell = NumberCell.of(probe.toString(), format);
    cells.add(new Cell(probe, cell));
    var button = Tag.button("number-button").add(cell.tag());
    button.on(
        "click",
        event -> opener.accept(new Reference(session.graph().node(probe.node()), 0, 0), button));
    return Tag.of("td").add(button);
  }

  private void resized(double wide) {
    if (wide > 0 && wide != chart.width()) {
      chart.resize(wide, HEIGHT);
      redraw();
    }
  }
}
