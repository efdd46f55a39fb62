package vitrine.labs.descent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.session.PageSession;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The surface from above, in two layers: the ground, drawn when it changes, and those who go over
 * it. The visitor walks by a press on the map or by the arrow keys.
 */
final class MapView {
  private static final double WIDEST = 560;

  /** Arrow keys cross the map in so many steps. */
  private static final double STEPS = 20;

  private static final double FINE = 5;

  private final PageSession session;
  private final Stage stage;
  private final Trails trails;
  private final Walker walker;
  private final CanvasSurface below = new CanvasSurface();
  private final CanvasSurface above = new CanvasSurface();
  private final Tag element = Tag.of("div", "descent-map").attribute("data-part", "map");
  private @Nullable Ground ground;
  private double[] slopes = new double[0];
  private double ghostX = Double.NaN;
  private double ghostY = Double.NaN;

  /** Hears where the visitor wants to go. */
  interface Walker {
    /** To a place, or as far towards it as a step reaches. */
    void to(double x, double y);

    /** So much further along both weights. */
    void by(double right, double up);
  }

  MapView(PageSession session, Stage stage, Trails trails, Walker walker) {
    this.session = session;
    this.stage = stage;
    this.trails = trails;
    this.walker = walker;
    var texts = stage.texts();
    element
        .attribute("tabindex", "0")
        .attribute("role", "application")
        .attribute("aria-label", texts.of("lab.map.name"))
        .add(below.tag().attribute("class", "below"), above.tag().attribute("class", "above"));
    element.on("keydown", this::key).on("pointermove", this::point).on("click", this::press);
    element.on("pointerleave", event -> forgetGhost());
    ElementSize.watch(element.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return element;
  }

  /** Shows another ground; none in fog. */
  void ground(@Nullable Ground next) {
    var known = ground;
    boolean isSame =
        next == null
            ? known == null
            : known != null
                && known.terrain() == next.terrain()
                && Arrays.equals(known.heights(), next.heights());
    if (!isSame) {
      ground = next;
      drawGround();
    }
  }

  /** Draws those who go over it, and the slope under the visitor's feet. */
  void draw(double[] nextSlopes) {
    slopes = nextSlopes;
    drawTravellers();
  }

  /** Draws all of it again. */
  void redraw() {
    drawGround();
    drawTravellers();
  }

  private void drawGround() {
    if (below.width() == 0) {
      return;
    }
    var known = ground;
    var theme = stage.theme().now();
    var first = stage.texts().of("lab.axis.1");
    var second = stage.texts().of("lab.axis.2");
    if (known == null) {
      picture().drawFog(below, theme, first, second);
    } else {
      picture().draw(below, known, theme, first, second);
    }
  }

  private void drawTravellers() {
    if (above.width() == 0) {
      return;
    }
    above.clear();
    var picture = picture();
    var travel =
        new TravelPicture(
            above,
            stage.theme().now(),
            new TravelPicture.Eye() {
              @Override
              public double across(double x, double y) {
                return picture.across().of(x);
              }

              @Override
              public double down(double x, double y) {
                return picture.down().of(y);
              }
            });
    var walk = Walk.of(session.settings());
    boolean[] shown = RacersView.shown(session);
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] && ground != null && trails.count(session.stretch()) > 1) {
        var name = stage.texts().of("lab.racer." + Racer.ALL.get(i).key());
        travel.drawRacer(trails, session.stretch(), i, name);
      }
    }
    travel.drawWalk(walk, stage.texts().of("lab.you"));
    int last = walk.steps();
    if (slopes.length == 2) {
      travel.drawDownhill(walk.x(last), walk.y(last), slopes[0], slopes[1]);
    }
    if (!Double.isNaN(ghostX)) {
      double[] reached = walk.towards(ghostX, ghostY, terrain());
      travel.drawStep(walk, reached[0], reached[1]);
    }
  }

  private void key(PageEvent event) {
    if (event.isAltKey() || event.isCtrlKey() || event.isMetaKey()) {
      return;
    }
    double right = 0;
    double up = 0;
    switch (event.getKey()) {
      case "ArrowLeft" -> right = -1;
      case "ArrowRight" -> right = 1;
      case "ArrowUp" -> up = 1;
      case "ArrowDown" -> up = -1;
      default -> {
        return;
      }
    }
    event.preventDefault();
    double step = (terrain().high() - terrain().low()) / STEPS;
    step = event.isShiftKey() ? step / FINE : step;
    walker.by(right * step, up * step);
  }

  private void point(PageEvent event) {
    if (event.getPointerType().equals("touch")) {
      return;
    }
    place(event);
    drawTravellers();
  }

  private void press(PageEvent event) {
    place(event);
    double x = ghostX;
    double y = ghostY;
    ghostX = Double.NaN;
    walker.to(x, y);
  }

  private void place(PageEvent event) {
    var box = above.tag().box();
    ghostX = picture().across().invert(event.getClientX() - box.left());
    ghostY = picture().down().invert(event.getClientY() - box.top());
  }

  private void forgetGhost() {
    ghostX = Double.NaN;
    drawTravellers();
  }

  private Terrain terrain() {
    return DescentLab.terrain(session.settings());
  }

  private MapPicture picture() {
    return new MapPicture(terrain(), below.width(), below.height());
  }

  private void resized(double wide) {
    double width = Math.min(wide, WIDEST);
    if (width > 0 && width != below.width()) {
      below.resize(width, width);
      above.resize(width, width);
      redraw();
    }
  }
}
