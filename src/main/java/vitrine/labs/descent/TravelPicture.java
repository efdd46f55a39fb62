package vitrine.labs.descent;

import java.util.List;
import vitrine.view.ClassColours;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws who goes over a surface, and where they have been: on the map or over the landscape. */
final class TravelPicture {
  private static final double RADIUS = 5;
  private static final double ARROW = 46;
  private static final double HEAD = 8;
  private static final TextStyle NAME = TextStyle.text(12, Across.LEFT, Down.MIDDLE);

  /** The marks of the racers, in their order. */
  private static final PointShape[] SHAPES = {
    PointShape.CIRCLE, PointShape.TRIANGLE, PointShape.SQUARE, PointShape.DIAMOND
  };

  /** The dashes of their paths; 0 is a solid line. */
  private static final double[] DASHES = {0, 8, 4, 2};

  private final Surface surface;
  private final Theme theme;
  private final Eye eye;

  /** Where a place of the plane stands in the picture. */
  interface Eye {
    double across(double x, double y);

    double down(double x, double y);
  }

  TravelPicture(Surface surface, Theme theme, Eye eye) {
    this.surface = surface;
    this.theme = theme;
    this.eye = eye;
  }

  /** The colour of a racer, by its number. */
  static int colour(int racer, Theme theme) {
    return ClassColours.of(racer, theme);
  }

  /** The mark of a racer, by its number. */
  static PointShape shape(int racer) {
    return SHAPES[racer];
  }

  /** How the path of a racer is drawn. */
  static Stroke path(int racer, Theme theme) {
    return new Stroke(colour(racer, theme), 2, DASHES[racer]);
  }

  /** Draws the way of a racer up to a number of places, its mark at the end, and its name. */
  void drawRacer(Trails trails, int stretch, int racer, String name) {
    int count = trails.count(stretch);
    var x = new double[count];
    var y = new double[count];
    int drawn = 0;
    for (int i = 0; i < count; i++) {
      double first = trails.x(stretch, i, racer);
      double second = trails.y(stretch, i, racer);
      double across = eye.across(first, second);
      double down = eye.down(first, second);
      if (Math.abs(across) < 1e5 && Math.abs(down) < 1e5) {
        x[drawn] = across;
        y[drawn] = down;
        drawn++;
      }
    }
    if (drawn == 0) {
      return;
    }
    int colour = colour(racer, theme);
    surface.polyline(x, y, drawn, path(racer, theme));
    double atX = x[drawn - 1];
    double atY = y[drawn - 1];
    surface.point(shape(racer), atX, atY, RADIUS, colour, theme.paper(), 1.5);
    label(name, atX, atY + ((racer - 1.5) * 5), colour);
  }

  /** Draws the visitor's own way, each step a dot, and the visitor at its end. */
  void drawWalk(Walk walk, String name) {
    int count = walk.steps() + 1;
    var x = new double[count];
    var y = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = eye.across(walk.x(i), walk.y(i));
      y[i] = eye.down(walk.x(i), walk.y(i));
    }
    surface.polyline(x, y, count, Stroke.solid(theme.accent(), 2));
    for (int i = 0; i < count - 1; i++) {
      surface.point(PointShape.CIRCLE, x[i], y[i], 2.5, theme.accent(), theme.paper(), 1);
    }
    double atX = x[count - 1];
    double atY = y[count - 1];
    surface.point(PointShape.CROSS, atX, atY, RADIUS + 2, theme.accent(), theme.paper(), 1.5);
    label(name, atX, atY - 14, theme.accent());
  }

  /** Draws where a step would lead. */
  void drawStep(Walk walk, double x, double y) {
    int last = walk.steps();
    double fromX = eye.across(walk.x(last), walk.y(last));
    double fromY = eye.down(walk.x(last), walk.y(last));
    surface.line(fromX, fromY, eye.across(x, y), eye.down(x, y), Stroke.dashed(theme.accent(), 2));
  }

  /**
   * Draws the arrow that points downhill on a map, always of one length: how steep it is stands
   * beside it in numbers.
   */
  void drawDownhill(double x, double y, double slope1, double slope2) {
    double size = Math.sqrt((slope1 * slope1) + (slope2 * slope2));
    if (!(size > 0)) {
      return;
    }
    double right = (slope1 / size) * -1;
    double lower = slope2 / size;
    double fromX = eye.across(x, y) + (right * (RADIUS + 4));
    double fromY = eye.down(x, y) + (lower * (RADIUS + 4));
    double toX = fromX + (right * ARROW);
    double toY = fromY + (lower * ARROW);
    var stroke = Stroke.solid(theme.ink(), 3);
    surface.line(fromX, fromY, toX, toY, stroke);
    double backX = toX - (right * HEAD);
    double backY = toY - (lower * HEAD);
    double[] cornerX = {toX + (right * 3), backX - (lower * HEAD), backX + (lower * HEAD)};
    double[] cornerY = {toY + (lower * 3), backY + (right * HEAD), backY - (right * HEAD)};
    surface.polygon(cornerX, cornerY, 3, theme.ink());
  }

  private void label(String name, double x, double y, int colour) {
    double width = surface.textWidth(name, NAME);
    boolean isLeft = x + RADIUS + 6 + width > surface.width();
    double at = isLeft ? x - RADIUS - 6 - width : x + RADIUS + 6;
    for (var halo : List.of(-1, 1)) {
      surface.text(name, at + halo, y, NAME, theme.surface());
      surface.text(name, at, y + halo, NAME, theme.surface());
    }
    surface.text(name, at, y, NAME, colour);
  }
}
