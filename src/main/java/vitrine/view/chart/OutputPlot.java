package vitrine.view.chart;

import java.util.List;
import vitrine.view.ClassColours;
import vitrine.view.LinearScale;
import vitrine.view.Pixels;
import vitrine.view.PointShape;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * The plane: what the network answers as colours, the points in front, axes below and at the left,
 * the scale of colours at the right.
 */
public final class OutputPlot {
  private static final double LEFT = 26;
  private static final double BOTTOM = 22;
  private static final double TOP = 8;
  private static final double SCALE_ROOM = 46;
  private static final double SCALE_WIDTH = 12;
  private static final double RADIUS = 3.4;
  private static final int SCALE_STEPS = 64;
  private static final double CLASS_STEP = 20;
  private static final TextStyle CLASS_LABEL = TextStyle.text(13, Across.LEFT, Down.MIDDLE);
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle SCALE_LABEL = TextStyle.numbers(12, Across.LEFT, Down.MIDDLE);

  private final double low;
  private final double high;
  private final Pixels scale = Pixels.of(1, SCALE_STEPS);

  /** A plot of the square [low, high]². */
  public OutputPlot(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /** The height that belongs to a width, so that the plane is a square. */
  public static double heightFor(double width) {
    return side(width) + TOP + BOTTOM;
  }

  /** Draws the map, the axes and the scale of colours from −1 to 1. */
  public void drawMap(Surface surface, Pixels map, SignColours colours, Theme theme) {
    drawMap(surface, map, colours, -1, theme);
  }

  /**
   * Draws the map, the axes and the scale of colours.
   *
   * @param least the number at the lower end of the scale: −1, or 0 for probabilities
   */
  public void drawMap(Surface surface, Pixels map, SignColours colours, int least, Theme theme) {
    double side = drawPlane(surface, map, theme);
    drawScale(surface, side, colours, least, theme);
  }

  /**
   * Draws the map of the most probable classes, the axes, and the sign of each class at the right.
   *
   * @param names a letter or two for each class
   */
  public void drawClassMap(
      Surface surface, Pixels map, ClassColours colours, List<String> names, Theme theme) {
    double side = drawPlane(surface, map, theme);
    double at = LEFT + side + 16;
    for (int i = 0; i < names.size(); i++) {
      double down = TOP + 12 + (i * CLASS_STEP);
      surface.point(
          ClassColours.shape(i), at, down, RADIUS + 1, colours.colour(i), theme.paper(), 1);
      surface.text(names.get(i), at + 10, down, CLASS_LABEL, theme.ink());
    }
  }

  private double drawPlane(Surface surface, Pixels map, Theme theme) {
    surface.clear();
    double side = side(surface.width());
    surface.image(map, LEFT, TOP, side, side, true);
    surface.strokeRect(LEFT, TOP, side, side, Stroke.solid(theme.line(), 1));
    for (double tick : new LinearScale(low, high, 0, 1).ticks(6)) {
      if (tick != Math.floor(tick)) {
        continue;
      }
      surface.text(whole(tick), placeX(surface, tick), TOP + side + 5, ACROSS_LABEL, theme.soft());
      surface.text(whole(tick), LEFT - 5, placeY(surface, tick), DOWN_LABEL, theme.soft());
    }
    // the axes are named between their last two numbers
    double named = low + (high - low) * 11 / 12;
    surface.text("X₁", placeX(surface, named), TOP + side + 5, ACROSS_LABEL, theme.ink());
    surface.text("X₂", LEFT - 5, placeY(surface, named), DOWN_LABEL, theme.ink());
    return side;
  }

  /**
   * Draws points.
   *
   * @param points x and y of each
   * @param labels what the network should answer for each
   * @param outline the colour around each: paper for points it learns from, ink for those it is
   *     tested with
   */
  public void drawPoints(
      Surface surface,
      double[] points,
      double[] labels,
      SignColours colours,
      Theme theme,
      int outline) {
    for (int i = 0; i < labels.length; i++) {
      double px = points[2 * i];
      double py = points[(2 * i) + 1];
      if (px >= low && px <= high && py >= low && py <= high) {
        boolean negative = labels[i] < 0;
        boolean isClass = labels[i] == 1 || labels[i] == -1;
        surface.point(
            negative ? PointShape.TRIANGLE : PointShape.CIRCLE,
            placeX(surface, px),
            placeY(surface, py),
            RADIUS,
            isClass ? theme.ofSign(labels[i]) : colours.colour(labels[i]),
            outline,
            1);
      }
    }
  }

  /**
   * Draws points of classes, each in its class's colour and shape.
   *
   * @param labels the number of each point's class, from 0
   */
  public void drawClassPoints(
      Surface surface, double[] points, double[] labels, ClassColours colours, int outline) {
    for (int i = 0; i < labels.length; i++) {
      double px = points[2 * i];
      double py = points[(2 * i) + 1];
      if (px >= low && px <= high && py >= low && py <= high && labels[i] >= 0) {
        int number = (int) labels[i];
        surface.point(
            ClassColours.shape(number),
            placeX(surface, px),
            placeY(surface, py),
            RADIUS,
            colours.colour(number),
            outline,
            1);
      }
    }
  }

  /** Marks one place of the plane. */
  public void drawMark(Surface surface, double px, double py, Theme theme) {
    var stroke = Stroke.solid(theme.ink(), 1.5);
    double across = placeX(surface, px);
    double down = placeY(surface, py);
    surface.strokeRect(across - 7, down - 7, 14, 14, stroke);
  }

  /** The x of the plane at a place of the surface, clamped to the square. */
  public double planeX(Surface surface, double at) {
    return clamp((((high - low) * (at - LEFT)) / side(surface.width())) + low);
  }

  /** The y of the plane at a place of the surface, clamped to the square. */
  public double planeY(Surface surface, double at) {
    return clamp(high - (((high - low) * (at - TOP)) / side(surface.width())));
  }

  private void drawScale(
      Surface surface, double side, SignColours colours, int least, Theme theme) {
    for (int i = 0; i < SCALE_STEPS; i++) {
      scale.values()[i] = colours.pixel(1 - (((1.0 - least) * i) / (SCALE_STEPS - 1)));
    }
    double at = LEFT + side + 12;
    surface.image(scale, at, TOP, SCALE_WIDTH, side, false);
    surface.strokeRect(at, TOP, SCALE_WIDTH, side, Stroke.solid(theme.line(), 1));
    double label = at + SCALE_WIDTH + 4;
    surface.text("1", label, TOP + 6, SCALE_LABEL, theme.soft());
    var middle = least < 0 ? "0" : "½";
    surface.text(middle, label, TOP + (side / 2), SCALE_LABEL, theme.soft());
    surface.text(least < 0 ? "−1" : "0", label, TOP + side - 6, SCALE_LABEL, theme.soft());
  }

  /** Where a place of the plane lies on the surface, from its left edge. */
  public double placeX(Surface surface, double px) {
    return (((px - low) * side(surface.width())) / (high - low)) + LEFT;
  }

  /** Where a place of the plane lies on the surface, from its upper edge. */
  public double placeY(Surface surface, double py) {
    return (((high - py) * side(surface.width())) / (high - low)) + TOP;
  }

  private double clamp(double place) {
    return Math.max(low, Math.min(high, place));
  }

  private static double side(double width) {
    return Math.max(40, width - LEFT - SCALE_ROOM);
  }

  private static String whole(double tick) {
    int value = (int) tick;
    return value < 0 ? "−" + -value : Integer.toString(value);
  }
}
