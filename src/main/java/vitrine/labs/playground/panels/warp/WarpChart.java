package vitrine.labs.playground.panels.warp;

import vitrine.data.PlaneGrid;
import vitrine.labs.playground.panels.PlanePoints;
import vitrine.labs.playground.panels.Task;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Draws the even grid of the plane where a layer puts it, in the colours of the network's answer,
 * and the training points on it.
 */
final class WarpChart {
  /** Points a side of the grid. */
  static final int SIDE = 25;

  private static final double RADIUS = 3.2;
  private static final TextStyle BELOW = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle BESIDE = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);

  private final double[] x = new double[SIDE * SIDE];
  private final double[] y = new double[SIDE * SIDE];
  private final double[] lineX = new double[SIDE];
  private final double[] lineY = new double[SIDE];

  /** Two neurons of a layer: how many it has, and which are drawn to the right and upwards. */
  record Pair(int of, int right, int up) {}

  /** Clears the surface and draws the scales. */
  void drawAxes(Surface surface, Bending bending, Theme theme, String right, String up) {
    surface.clear();
    var across = bending.axisX();
    var down = bending.axisY();
    var hairline = Stroke.solid(theme.line(), 1);
    double bottom = down.from();
    var text = across.tickText(5);
    for (double tick : across.ticks(5)) {
      surface.line(across.of(tick), down.to(), across.of(tick), bottom, hairline);
      surface.text(text.write(tick), across.of(tick), bottom + 4, BELOW, theme.soft());
    }
    text = down.tickText(5);
    for (double tick : down.ticks(5)) {
      surface.line(across.from(), down.of(tick), across.to(), down.of(tick), hairline);
      surface.text(text.write(tick), across.from() - 5, down.of(tick), BESIDE, theme.soft());
    }
    surface.text(
        right,
        across.to(),
        surface.height() - 1,
        TextStyle.text(12, Across.RIGHT, Down.BOTTOM),
        theme.ink());
    surface.text(
        up, across.from() + 5, down.to(), TextStyle.text(12, Across.LEFT, Down.TOP), theme.ink());
  }

  /**
   * Draws the grid.
   *
   * @param answers what the layer answers at each place of the grid
   * @param colours the colours of what the network answers there
   */
  void drawGrid(
      Surface surface, Bending bending, Pair pair, double[] answers, int[] colours, Theme theme) {
    for (int i = 0; i < x.length; i++) {
      x[i] = bending.across(place(i % SIDE), answers[(i * pair.of()) + pair.right()]);
      y[i] = bending.down(place(i / SIDE), answers[(i * pair.of()) + pair.up()]);
    }
    if (colours.length == x.length) {
      fill(surface, colours);
    }
    for (int line = 0; line < SIDE; line++) {
      boolean isAxis = line == SIDE / 2;
      var stroke = Stroke.solid(isAxis ? theme.ink() : theme.edge(), isAxis ? 1.6 : 0.6);
      drawLine(surface, line, SIDE, stroke);
      drawLine(surface, line * SIDE, 1, stroke);
    }
  }

  /** Draws the points where the layer puts them. */
  void drawPoints(
      Surface surface,
      Bending bending,
      Pair pair,
      PlanePoints points,
      double[] answers,
      Task task,
      Theme theme) {
    int count = Math.min(points.count(), answers.length / pair.of());
    for (int i = 0; i < count; i++) {
      surface.point(
          task.shape(points.truth(i)),
          bending.across(points.x(i), answers[(i * pair.of()) + pair.right()]),
          bending.down(points.y(i), answers[(i * pair.of()) + pair.up()]),
          RADIUS,
          task.colour(points.truth(i), theme),
          theme.paper(),
          1);
    }
  }

  private void fill(Surface surface, int[] colours) {
    var cornerX = new double[4];
    var cornerY = new double[4];
    for (int row = 0; row < SIDE - 1; row++) {
      for (int column = 0; column < SIDE - 1; column++) {
        int at = (row * SIDE) + column;
        int[] corners = {at, at + 1, at + SIDE + 1, at + SIDE};
        for (int i = 0; i < 4; i++) {
          cornerX[i] = x[corners[i]];
          cornerY[i] = y[corners[i]];
        }
        surface.polygon(cornerX, cornerY, 4, colours[at]);
      }
    }
  }

  private void drawLine(Surface surface, int from, int step, Stroke stroke) {
    for (int i = 0; i < SIDE; i++) {
      lineX[i] = x[from + (i * step)];
      lineY[i] = y[from + (i * step)];
    }
    surface.polyline(lineX, lineY, SIDE, stroke);
  }

  private static double place(int index) {
    return (((PlaneGrid.HIGH - PlaneGrid.LOW) * index) / (SIDE - 1)) + PlaneGrid.LOW;
  }
}
