package vitrine.labs.playground.points;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.data.OwnPoints;
import vitrine.session.LabSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.ClassColours;
import vitrine.view.PointShape;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;

/**
 * A clear sheet over the map on which own points are drawn and erased, with mouse, finger, pen or
 * keyboard. A stroke is shown as it goes and is one thing done when it ends.
 */
final class PaintPadView {
  private static final double RADIUS = 3.4;

  private final LabSession session;
  private final Stage stage;
  private final OutputPlot plot;
  private final Pen pen;
  private final Consumer<Sentence> teller;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag mark = Tag.of("div", "pad-pen");
  private final Tag sheet = Tag.of("div", "paint-sheet").shown(false);
  private final PaintKeysView keys;
  private @Nullable OwnPoints wanted;
  private @Nullable Painting stroke;
  private int pointer = -1;
  private boolean isErasing;

  /**
   * A sheet.
   *
   * @param plot where places of the plane lie on it
   * @param hint the element that says how to use it
   * @param teller tells the visitor, once, what has been done
   */
  PaintPadView(
      LabSession session,
      Stage stage,
      OutputPlot plot,
      Pen pen,
      Tag hint,
      Consumer<Sentence> teller) {
    this.session = session;
    this.stage = stage;
    this.plot = plot;
    this.pen = pen;
    this.teller = teller;
    keys = new PaintKeysView(this);
    sheet
        .attribute("tabindex", "0")
        .attribute("role", "application")
        .attribute("aria-label", stage.texts().of("points.sheet"))
        .attribute("aria-describedby", hint.id())
        .add(surface.tag(), mark)
        .on("pointerdown", this::down)
        .on("pointermove", this::move)
        .on("pointerup", this::up)
        .on("pointercancel", this::up)
        .on("click", PageEvent::stopPropagation)
        .on("keydown", keys::pressed)
        .on("focus", event -> place());
  }

  Tag tag() {
    return sheet;
  }

  /** The map has another size. */
  void resize(double width, double height) {
    surface.resize(width, height);
    draw();
    place();
  }

  /** Shows the sheet if there is something to draw, and what has been drawn since the map was. */
  void refresh() {
    boolean isOpen = OwnData.isUsed(session.settings()) && pen.tool() != Pen.Tool.LOOK;
    sheet.shown(isOpen);
    if (!isOpen) {
      stroke = null;
      pointer = -1;
    }
    draw();
  }

  /** The points as they will be once all that was done has been carried out. */
  OwnPoints points() {
    var coming = wanted;
    return coming == null
        ? OwnData.points(session.settings())
        : coming.labelled(!OwnData.asksForValues(session.settings()));
  }

  /** Puts a point there, or erases, as one thing done. */
  void touch(double x, double y, boolean erases) {
    begin(x, y, erases);
    end();
  }

  /** Uses these points from now on. */
  void use(OwnPoints points) {
    wanted = points;
    session.send(
        OwnData.use(session.settings(), points),
        new Reply() {
          @Override
          public void done() {
            settle(points);
          }

          @Override
          public void refused(Sentence sentence) {
            settle(points);
            teller.accept(sentence);
          }
        });
    draw();
  }

  private void settle(OwnPoints points) {
    if (wanted == points) {
      wanted = null;
      stroke = null;
    }
    draw();
  }

  Pen pen() {
    return pen;
  }

  Stage stage() {
    return stage;
  }

  String className(int label) {
    return OwnData.className(stage.texts(), session.settings(), label);
  }

  boolean hasValues() {
    return OwnData.asksForValues(session.settings());
  }

  /** Shows the mark of the keyboard where it is. */
  void place() {
    mark.pixels("left", plot.placeX(surface, keys.x()))
        .pixels("top", plot.placeY(surface, keys.y()));
  }

  private void down(PageEvent event) {
    int button = event.getButtons();
    if (pointer >= 0 || (button & 3) == 0) {
      return;
    }
    pointer = event.getPointerId();
    PointerWay.capture(sheet.node(), pointer);
    var box = sheet.box();
    begin(
        plot.planeX(surface, event.getClientX() - box.left()),
        plot.planeY(surface, event.getClientY() - box.top()),
        pen.tool() == Pen.Tool.ERASE || event.isShiftKey());
  }

  private void move(PageEvent event) {
    if (event.getPointerId() == pointer) {
      var box = sheet.box();
      PointerWay.places(
          event,
          (x, y) -> go(plot.planeX(surface, x - box.left()), plot.planeY(surface, y - box.top())));
      draw();
    }
  }

  private void up(PageEvent event) {
    if (event.getPointerId() == pointer) {
      pointer = -1;
      end();
    }
  }

  private void begin(double x, double y, boolean erases) {
    stroke = new Painting(points());
    isErasing = erases;
    go(x, y);
    draw();
  }

  private void go(double x, double y) {
    var going = stroke;
    if (going == null) {
      return;
    }
    if (isErasing) {
      going.erase(x, y);
    } else {
      going.add(x, y, pen.label(y, OwnData.classes(session.settings())));
    }
  }

  private void end() {
    var ended = stroke;
    if (ended == null) {
      return;
    }
    if (ended.isFull() && !isErasing) {
      teller.accept(Sentence.of("points.full"));
    }
    if (ended.hasChanged()) {
      use(ended.after());
    } else {
      stroke = null;
    }
  }

  /** Draws what the map does not show yet. */
  private void draw() {
    if (surface.width() == 0) {
      return;
    }
    surface.clear();
    var going = stroke;
    if (going == null) {
      return;
    }
    var theme = stage.theme().now();
    var colours = SignColours.smooth(theme);
    for (var point : going.added()) {
      int label = (int) point[2];
      surface.point(
          hasValues() ? PointShape.ofSign(point[2]) : ClassColours.shape(label),
          plot.placeX(surface, point[0]),
          plot.placeY(surface, point[1]),
          RADIUS,
          hasValues() ? colours.colour(point[2]) : ClassColours.of(label, theme),
          theme.paper(),
          1);
    }
    var cross = Stroke.solid(theme.ink(), 1.5);
    var before = going.before();
    for (int i = 0; i < before.size(); i++) {
      if (going.isGone(i)) {
        double x = plot.placeX(surface, before.x(i));
        double y = plot.placeY(surface, before.y(i));
        surface.line(x - 4, y - 4, x + 4, y + 4, cross);
        surface.line(x - 4, y + 4, x + 4, y - 4, cross);
      }
    }
  }
}
