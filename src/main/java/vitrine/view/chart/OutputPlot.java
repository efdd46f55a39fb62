package vitrine.view.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private static final TextStyle NAME = TextStyle.text(12, Across.LEFT, Down.BOTTOM);
  private static final TextStyle SCALE_LABEL = TextStyle.numbers(12, Across.LEFT, Down.MIDDLE);

  /** What one more line of text needs. */
  private static final double LINE = 15;

  private final double low;
  private final double high;
  private @Nullable PlaneAxis across;
  private @Nullable PlaneAxis up;
  private @Nullable PlaneAxis value;
  private double left = LEFT;
  private double top = TOP;
  private double scaleRoom = SCALE_ROOM;
  private final Pixels scale = Pixels.of(1, SCALE_STEPS);

  /** A plot of the square [low, high]². */
  public OutputPlot(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /**
   * Says what was measured along the sides of the plane from now on; null for the bare plane.
   *
   * @param of what the scale of colours stands for from −1 to 1; null for bare numbers
   */
  public void measure(
      @Nullable PlaneAxis right, @Nullable PlaneAxis upwards, @Nullable PlaneAxis of) {
    across = right;
    up = upwards;
    value = of;
    left = upwards == null ? LEFT : Math.max(LEFT, upwards.widest() + 8);
    top = TOP + (upwards == null ? 0 : LINE) + (of == null ? 0 : LINE);
    scaleRoom = of == null ? SCALE_ROOM : Math.max(SCALE_ROOM, of.widest() + 32);
  }

  /** The height that belongs to a width, so that the plane is a square. */
  public double heightFor(double width) {
    return side(width) + top + BOTTOM + (across == null ? 0 : LINE);
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
    double label = drawScale(surface, side, colours, least, theme);
    surface.text("1", label, top + 6, SCALE_LABEL, theme.soft());
    var middle = least < 0 ? "0" : "½";
    surface.text(middle, label, top + (side / 2), SCALE_LABEL, theme.soft());
    surface.text(least < 0 ? "−1" : "0", label, top + side - 6, SCALE_LABEL, theme.soft());
  }

  /** The same for what the network answers, whose colours may stand for something measured. */
  public void drawAnswerMap(
      Surface surface, Pixels map, SignColours colours, int least, Theme theme) {
    var measured = value;
    if (measured == null) {
      drawMap(surface, map, colours, least, theme);
      return;
    }
    double side = drawPlane(surface, map, theme);
    double label = drawScale(surface, side, colours, least, theme);
    for (double tick : measured.ticks()) {
      double at = top + ((1 - measured.share(tick)) * side);
      surface.text(measured.text().write(tick), label, at, SCALE_LABEL, theme.soft());
    }
    var name = TextStyle.text(12, Across.RIGHT, Down.BOTTOM);
    surface.text(measured.name(), surface.width() - 2, top - 5 - LINE, name, theme.ink());
  }

  /**
   * Draws the map of the most probable classes, the axes, and the sign of each class at the right.
   *
   * @param names a letter or two for each class
   */
  public void drawClassMap(
      Surface surface, Pixels map, ClassColours colours, List<String> names, Theme theme) {
    double side = drawPlane(surface, map, theme);
    double at = left + side + 16;
    for (int i = 0; i < names.size(); i++) {
      double down = top + 12 + (i * CLASS_STEP);
      surface.point(
          ClassColours.shape(i), at, down, RADIUS + 1, colours.colour(i), theme.paper(), 1);
      surface.text(names.get(i), at + 10, down, CLASS_LABEL, theme.ink());
    }
  }

  private double drawPlane(Surface surface, Pixels map, Theme theme) {
    surface.clear();
    double side = side(surface.width());
    surface.image(map, left, top, side, side, true);
    surface.strokeRect(left, top, side, side, Stroke.solid(theme.line(), 1));
    drawAcross(surface, side, theme);
    drawUp(surface, side, theme);
    return side;
  }

  private void drawAcross(Surface surface, double side, Theme theme) {
    double below = top + side + 5;
    var measured = across;
    if (measured != null) {
      for (double tick : measured.ticks()) {
        double at = left + (measured.share(tick) * side);
        surface.line(at, below - 5, at, below - 2, Stroke.solid(theme.edge(), 1));
        surface.text(measured.text().write(tick), at, below, ACROSS_LABEL, theme.soft());
      }
      var name = TextStyle.text(12, Across.RIGHT, Down.TOP);
      surface.text(measured.name(), left + side, below + LINE, name, theme.ink());
      return;
    }
    for (double tick : wholeTicks()) {
      surface.text(whole(tick), placeX(surface, tick), below, ACROSS_LABEL, theme.soft());
    }
    surface.text("X₁", placeX(surface, named()), below, ACROSS_LABEL, theme.ink());
  }

  private void drawUp(Surface surface, double side, Theme theme) {
    double beside = left - 5;
    var measured = up;
    if (measured != null) {
      for (double tick : measured.ticks()) {
        double at = top + ((1 - measured.share(tick)) * side);
        surface.line(beside + 2, at, beside + 5, at, Stroke.solid(theme.edge(), 1));
        surface.text(measured.text().write(tick), beside, at, DOWN_LABEL, theme.soft());
      }
      surface.text(measured.name(), 2, top - 5, NAME, theme.ink());
      return;
    }
    for (double tick : wholeTicks()) {
      surface.text(whole(tick), beside, placeY(surface, tick), DOWN_LABEL, theme.soft());
    }
    surface.text("X₂", beside, placeY(surface, named()), DOWN_LABEL, theme.ink());
  }

  /** Where the bare axes have a number. */
  private List<Double> wholeTicks() {
    var whole = new ArrayList<Double>();
    for (double tick : new LinearScale(low, high, 0, 1).ticks(6)) {
      if (tick == Math.floor(tick)) {
        whole.add(tick);
      }
    }
    return whole;
  }

  /** The bare axes are named between their last two numbers. */
  private double named() {
    return low + (high - low) * 11 / 12;
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

  /** Draws the scale of colours; where its numbers stand. */
  private double drawScale(
      Surface surface, double side, SignColours colours, int least, Theme theme) {
    for (int i = 0; i < SCALE_STEPS; i++) {
      scale.values()[i] = colours.pixel(1 - (((1.0 - least) * i) / (SCALE_STEPS - 1)));
    }
    double at = left + side + 12;
    surface.image(scale, at, top, SCALE_WIDTH, side, false);
    surface.strokeRect(at, top, SCALE_WIDTH, side, Stroke.solid(theme.line(), 1));
    return at + SCALE_WIDTH + 4;
  }

  /** Where a place of the plane lies on the surface, from its left edge. */
  public double placeX(Surface surface, double px) {
    return (((px - low) * side(surface.width())) / (high - low)) + left;
  }

  /** Where a place of the plane lies on the surface, from its upper edge. */
  public double placeY(Surface surface, double py) {
    return (((high - py) * side(surface.width())) / (high - low)) + top;
  }

  private double clamp(double place) {
    return Math.max(low, Math.min(high, place));
  }

  private double side(double width) {
    return Math.max(40, width - left - scaleRoom);
  }

  private static String whole(double tick) {
    int value = (int) tick;
    return value < 0 ? "−" + -value : Integer.toString(value);
  }
}
