package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.landscape.Landscape;
import vitrine.labs.frame.landscape.Perspective;
import vitrine.labs.frame.landscape.TurnView;
import vitrine.session.PageSession;
import vitrine.view.LinearScale;
import vitrine.view.NumberText;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The surface as a landscape that can be turned and tilted, and those who go over it. */
final class ReliefView {
  private static final double WIDEST = 640;
  private static final double FLATTENED = 0.8;
  private static final NumberText MARK = NumberText.significant(2);

  private final PageSession session;
  private final Stage stage;
  private final Trails trails;
  private final CanvasSurface surface = new CanvasSurface();
  private final TurnView turn;
  private final Tag element = Tag.of("div", "study-surface");
  private @Nullable Ground ground;

  ReliefView(PageSession session, Stage stage, Trails trails) {
    this.session = session;
    this.stage = stage;
    this.trails = trails;
    var picture = Tag.of("div", "landscape").attribute("data-part", "relief").add(surface.tag());
    var texts = stage.texts();
    turn = new TurnView(texts.of("lab.turn"), texts.of("lab.tilt"), picture, this::redraw);
    element.add(picture, turn.tag());
    ElementSize.watch(element.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return element;
  }

  /** Shows a ground; none in fog. */
  void draw(@Nullable Ground next) {
    ground = next;
    redraw();
  }

  void redraw() {
    var known = ground;
    if (surface.width() == 0 || !element.isShown()) {
      return;
    }
    if (known == null) {
      surface.clear();
      return;
    }
    var theme = stage.theme().now();
    double least = known.heights()[known.lowest()];
    double most = known.heights()[known.highest()];
    var height = new LinearScale(least, most, -1, 1);
    var heights = new double[known.heights().length];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = height.of(known.heights()[i]);
    }
    var levels = Levels.between(least, most);
    var colours = SignColours.smooth(theme);
    var middle = MARK.write((least + most) / 2);
    var axes =
        new Landscape.Axes(
            "w₁",
            "w₂",
            new double[] {-1, 0, 1},
            List.of(MARK.write(least), middle, MARK.write(most)));
    var landscape = new Landscape(axes);
    double reach = landscape.reach(heights);
    var eye = Perspective.of(turn.turn(), turn.tilt(), reach, surface.width(), surface.height());
    landscape.draw(
        surface,
        heights,
        eye,
        place -> colours.colour(Levels.share(levels, height.invert(place)) * 0.85),
        theme);
    drawTravellers(known, height, eye);
  }

  private void drawTravellers(Ground known, LinearScale height, Perspective eye) {
    var terrain = known.terrain();
    var square = new LinearScale(terrain.low(), terrain.high(), -1, 1);
    var travel =
        new TravelPicture(
            surface,
            stage.theme().now(),
            new TravelPicture.Eye() {
              @Override
              public double across(double x, double y) {
                return eye.across(held(x), held(y), z(x, y));
              }

              @Override
              public double down(double x, double y) {
                return eye.down(held(x), held(y), z(x, y));
              }

              private double held(double weight) {
                return Math.max(-1, Math.min(1, square.of(weight)));
              }

              private double z(double x, double y) {
                return Landscape.height(height.of(known.at(x, y)));
              }
            });
    boolean[] shown = RacersView.shown(session);
    var racing = new ArrayList<Integer>();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] && trails.count(session.stretch()) > 1) {
        racing.add(i);
      }
    }
    for (int racer : racing) {
      var name = stage.texts().of("lab.racer." + Racer.ALL.get(racer).key());
      travel.drawRacer(trails, session.stretch(), racer, name);
    }
    travel.drawWalk(Walk.of(session.settings()), stage.texts().of("lab.you"));
  }

  private void resized(double wide) {
    double width = Math.min(wide, WIDEST);
    if (width > 0 && width != surface.width()) {
      surface.resize(width, width * FLATTENED);
      redraw();
    }
  }
}
