package vitrine.labs.frame.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Draws answers over a square as the heights of a landscape, from the back to the front, in the
 * colours of the map, with points as pins: the foot where the answer is, the head where it should
 * be.
 */
public final class Landscape {
  /** Points a side of the landscape. */
  public static final int SIDE = 40;

  /** How high 1 is drawn, where the square reaches from −1 to 1. */
  private static final double HEIGHT = 0.6;

  /** Answers beyond are drawn at this height. */
  private static final double MOST = 1.3;

  private static final int CELLS = SIDE - 1;

  /** Every so many cells a line is drawn. */
  private static final int MESH = 3;

  private static final double RADIUS = 3;
  private static final double CAP = 2.5;

  private final Axes axes;
  private final double[] x = new double[SIDE * SIDE];
  private final double[] y = new double[SIDE * SIDE];
  private final List<List<Pin>> pins = new ArrayList<>();
  private final double[] cornerX = new double[4];
  private final double[] cornerY = new double[4];

  /** A landscape without pins. */
  public Landscape(Axes axes) {
    this.axes = axes;
    for (int i = 0; i < CELLS * CELLS; i++) {
      pins.add(new ArrayList<>());
    }
  }

  /**
   * What the axes are called, and which heights are marked.
   *
   * @param x the name of the axis to the right
   * @param y the name of the axis to the back
   * @param marks heights, −1 to 1
   * @param labels what stands beside each
   */
  public record Axes(String x, String y, double[] marks, List<String> labels) {
    /** The plane of two inputs, and answers from −1 to 1. */
    public static Axes ofAnswers() {
      return new Axes("X₁", "X₂", new double[] {-1, 0, 1}, List.of("−1", "0", "1"));
    }
  }

  /**
   * A point on the square.
   *
   * @param x −1 to 1
   * @param y −1 to 1
   * @param answer the height of its foot
   * @param truth the height of its head
   */
  public record Pin(
      double x, double y, double answer, double truth, PointShape shape, int colour) {}

  /** Puts these pins in the place of those before; what lies beside the square is left out. */
  public void pins(List<Pin> next) {
    pins.forEach(List::clear);
    for (var pin : next) {
      int column = cell(pin.x());
      int row = cell(pin.y());
      if (column >= 0 && column < CELLS && row >= 0 && row < CELLS) {
        pins.get((row * CELLS) + column).add(pin);
      }
    }
  }

  /** How far up and down some heights and the pins reach in the picture. */
  public double reach(double[] heights) {
    double most = 1;
    for (double height : heights) {
      most = Math.abs(height) > most ? Math.abs(height) : most;
    }
    for (var some : pins) {
      for (var pin : some) {
        most = pin.truth() > most ? pin.truth() : most;
        most = Math.abs(pin.answer()) > most ? Math.abs(pin.answer()) : most;
      }
    }
    return height(most);
  }

  /**
   * Draws over all of a surface.
   *
   * @param heights row by row from the lowest y up, −1 to 1 and beyond
   * @param tint the colour of a height
   */
  public void draw(
      Surface surface, double[] heights, Perspective eye, DoubleToIntFunction tint, Theme theme) {
    surface.clear();
    drawGround(surface, eye, theme);
    for (int i = 0; i < heights.length; i++) {
      double px = place(i % SIDE);
      double py = place(i / SIDE);
      double pz = height(heights[i]);
      x[i] = eye.across(px, py, pz);
      y[i] = eye.down(px, py, pz);
    }
    int[] columns = Perspective.order(CELLS, eye.eyeX());
    int behind = -1;
    for (int row : Perspective.order(CELLS, eye.eyeY())) {
      for (int column : columns) {
        drawCell(surface, heights, row, column, tint, theme);
      }
      // a row late, so that no pin is cut off by the cells at its own foot
      drawPins(surface, behind, columns, eye, theme);
      behind = row;
    }
    drawPins(surface, behind, columns, eye, theme);
    drawNames(surface, eye, theme);
  }

  private void drawPins(Surface surface, int row, int[] columns, Perspective eye, Theme theme) {
    for (int column : columns) {
      if (row >= 0) {
        for (var pin : pins.get((row * CELLS) + column)) {
          drawPin(surface, pin, eye, theme);
        }
      }
    }
  }

  private void drawCell(
      Surface surface,
      double[] heights,
      int row,
      int column,
      DoubleToIntFunction tint,
      Theme theme) {
    int at = (row * SIDE) + column;
    int beside = at + 1;
    int behind = at + SIDE;
    corner(0, at);
    corner(1, beside);
    corner(2, behind + 1);
    corner(3, behind);
    double mean = (heights[at] + heights[beside] + heights[behind] + heights[behind + 1]) / 4;
    surface.polygon(cornerX, cornerY, 4, tint.applyAsInt(mean));
    var stroke = Stroke.solid(theme.edge(), 0.6);
    if (row % MESH == 0) {
      surface.line(x[at], y[at], x[beside], y[beside], stroke);
    }
    if (column % MESH == 0) {
      surface.line(x[at], y[at], x[behind], y[behind], stroke);
    }
  }

  private void corner(int which, int at) {
    cornerX[which] = x[at];
    cornerY[which] = y[at];
  }

  private static void drawPin(Surface surface, Pin pin, Perspective eye, Theme theme) {
    double answer = height(pin.answer());
    double footX = eye.across(pin.x(), pin.y(), answer);
    double footY = eye.down(pin.x(), pin.y(), answer);
    double truth = height(pin.truth());
    // what lies under the surface is not seen
    if (truth > answer) {
      double headX = eye.across(pin.x(), pin.y(), truth);
      double headY = eye.down(pin.x(), pin.y(), truth);
      var stroke = Stroke.solid(pin.colour(), 1.2);
      surface.line(footX, footY, headX, headY, stroke);
      surface.line(headX - CAP, headY, headX + CAP, headY, stroke);
    }
    surface.point(pin.shape(), footX, footY, RADIUS, pin.colour(), theme.paper(), 1);
  }

  /** The edge of the square at height 0, and the scale of heights at the leftmost corner. */
  private void drawGround(Surface surface, Perspective eye, Theme theme) {
    double[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    var hairline = Stroke.solid(theme.edge(), 1);
    int leftmost = 0;
    for (int i = 0; i < corners.length; i++) {
      double[] from = corners[i];
      double[] to = corners[(i + 1) % corners.length];
      surface.line(
          eye.across(from[0], from[1], 0),
          eye.down(from[0], from[1], 0),
          eye.across(to[0], to[1], 0),
          eye.down(to[0], to[1], 0),
          hairline);
      double[] best = corners[leftmost];
      boolean isMoreLeft = eye.across(from[0], from[1], 0) < eye.across(best[0], best[1], 0);
      leftmost = isMoreLeft ? i : leftmost;
    }
    double postX = corners[leftmost][0];
    double postY = corners[leftmost][1];
    double across = eye.across(postX, postY, 0);
    surface.line(
        eye.across(postX, postY, -HEIGHT),
        eye.down(postX, postY, -HEIGHT),
        eye.across(postX, postY, HEIGHT),
        eye.down(postX, postY, HEIGHT),
        hairline);
    for (int i = 0; i < axes.marks().length; i++) {
      surface.text(
          axes.labels().get(i),
          across - 8,
          eye.down(postX, postY, axes.marks()[i] * HEIGHT),
          TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE),
          theme.soft());
    }
  }

  /** The names of the axes, in front of all else. */
  private void drawNames(Surface surface, Perspective eye, Theme theme) {
    // Each axis is named outside the edge that is nearer to the eye.
    double nearY = eye.eyeY() < 0 ? -1.15 : 1.15;
    double nearX = eye.eyeX() < 0 ? -1.15 : 1.15;
    var name = TextStyle.text(13, Across.MIDDLE, Down.MIDDLE);
    surface.text(axes.x(), eye.across(0.5, nearY, 0), eye.down(0.5, nearY, 0), name, theme.ink());
    surface.text(axes.y(), eye.across(nearX, 0.5, 0), eye.down(nearX, 0.5, 0), name, theme.ink());
  }

  private static int cell(double place) {
    return (int) Math.floor(((place + 1) / 2) * CELLS);
  }

  private static double place(int index) {
    return ((2.0 * index) / CELLS) - 1;
  }

  /** How high an answer is drawn; what is not a number lies on the ground. */
  public static double height(double answer) {
    return Math.abs(answer) >= 0 ? Math.max(-MOST, Math.min(MOST, answer)) * HEIGHT : 0;
  }
}
