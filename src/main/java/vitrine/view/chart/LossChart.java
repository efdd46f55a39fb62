package vitrine.view.chart;

import vitrine.view.LinearScale;
import vitrine.view.LogScale;
import vitrine.view.NumberText;
import vitrine.view.PointShape;
import vitrine.view.Scale;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Both losses over the epochs: training as a solid line, test as a dashed one, each named at its
 * end.
 */
public final class LossChart {
  private static final double LEFT = 44;
  private static final double RIGHT = 62;
  private static final double TOP = 10;
  private static final double BOTTOM = 30;
  private static final double LINE_HEIGHT = 14;
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle AXIS_NAME = TextStyle.text(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle NAME = TextStyle.text(12, Across.LEFT, Down.MIDDLE);

  /** Losses from here up are on their way to infinity and not drawn. */
  private static final double TOO_LARGE = 1e9;

  private final double[] x = new double[LossCurve.MOST];
  private final double[] y = new double[LossCurve.MOST];
  private final boolean areShares;
  private boolean isLogarithmic;

  /** A chart of losses, which are 0 at least and may be as large as they like. */
  public LossChart() {
    this(false);
  }

  private LossChart(boolean areShares) {
    this.areShares = areShares;
  }

  /** A chart of shares instead, from 0 to 100 %, such as accuracies. */
  public static LossChart ofShares() {
    return new LossChart(true);
  }

  /** Whether equal factors, not equal steps, are equally high from now on. */
  public void useLogarithm(boolean on) {
    isLogarithmic = on;
  }

  /**
   * Draws a curve over all of a surface.
   *
   * @param trainName what stands at the end of the training line
   * @param testName what stands at the end of the test line
   * @param epochName what stands below the axis
   */
  public void draw(
      Surface surface,
      LossCurve curve,
      Theme theme,
      String trainName,
      String testName,
      String epochName) {
    surface.clear();
    var across = across(surface, curve);
    var down = down(surface, curve);
    axes(surface, across, down, theme, epochName);
    if (curve.count() > 0) {
      line(surface, curve, curve.test(), across, down, Stroke.dashed(theme.soft(), 1.5));
      line(surface, curve, curve.train(), across, down, Stroke.solid(theme.ink(), 2));
      names(surface, curve, down, theme, trainName, testName);
    }
  }

  /** The point of the curve nearest to a place of the surface; −1 if there is none. */
  public int pointAt(Surface surface, LossCurve curve, double at) {
    return curve.pointAt(across(surface, curve).invert(at));
  }

  /** Marks one point of the curve over what was drawn. */
  public void drawCursor(Surface surface, LossCurve curve, Theme theme, int point) {
    double at = across(surface, curve).of(curve.epochs()[point]);
    surface.line(at, TOP, at, surface.height() - BOTTOM, Stroke.solid(theme.accent(), 1));
    var down = down(surface, curve);
    dot(surface, at, down.of(curve.test()[point]), theme.soft(), theme);
    dot(surface, at, down.of(curve.train()[point]), theme.ink(), theme);
  }

  private static void dot(Surface surface, double x, double y, int colour, Theme theme) {
    if (!Double.isNaN(y)) {
      surface.point(PointShape.CIRCLE, x, y, 3, colour, theme.surface(), 1);
    }
  }

  private static LinearScale across(Surface surface, LossCurve curve) {
    int count = curve.count();
    double last = count == 0 ? 1 : Math.max(1, curve.epochs()[count - 1]);
    return new LinearScale(0, last, LEFT, surface.width() - RIGHT);
  }

  private Scale down(Surface surface, LossCurve curve) {
    if (areShares) {
      return new LinearScale(0, 1, surface.height() - BOTTOM, TOP);
    }
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double[] losses : new double[][] {curve.train(), curve.test()}) {
      for (int i = 0; i < curve.count(); i++) {
        double loss = losses[i];
        most = loss < TOO_LARGE && loss > most ? loss : most;
        least = loss > 0 && loss < least ? loss : least;
      }
    }
    double bottom = surface.height() - BOTTOM;
    if (isLogarithmic && least < most) {
      return new LogScale(least / 1.1, most * 1.1, bottom, TOP);
    }
    return new LinearScale(0, most > 0 ? most * 1.05 : 1, bottom, TOP);
  }

  private void axes(Surface surface, Scale across, Scale down, Theme theme, String epochName) {
    var hairline = Stroke.solid(theme.line(), 1);
    double right = surface.width() - RIGHT;
    double bottom = surface.height() - BOTTOM;
    NumberText downText = areShares ? NumberText.percent(0) : down.tickText(4);
    for (double tick : down.ticks(4)) {
      surface.line(LEFT, down.of(tick), right, down.of(tick), hairline);
      surface.text(downText.write(tick), LEFT - 6, down.of(tick), DOWN_LABEL, theme.soft());
    }
    NumberText acrossText = across.tickText(4);
    for (double tick : across.ticks(4)) {
      surface.text(acrossText.write(tick), across.of(tick), bottom + 5, ACROSS_LABEL, theme.soft());
    }
    surface.line(LEFT, bottom, right, bottom, Stroke.solid(theme.edge(), 1));
    // as far from the last tick as there is room
    surface.text(epochName, surface.width() - 2, bottom + 11, AXIS_NAME, theme.soft());
  }

  private void line(
      Surface surface, LossCurve curve, double[] losses, Scale across, Scale down, Stroke stroke) {
    int drawn = 0;
    for (int i = 0; i < curve.count(); i++) {
      double at = losses[i] < TOO_LARGE ? down.of(losses[i]) : Double.NaN;
      if (!Double.isNaN(at)) {
        x[drawn] = across.of(curve.epochs()[i]);
        y[drawn] = at;
        drawn++;
      }
    }
    surface.polyline(x, y, drawn, stroke);
  }

  private static void names(
      Surface surface,
      LossCurve curve,
      Scale down,
      Theme theme,
      String trainName,
      String testName) {
    int last = curve.count() - 1;
    double bottom = surface.height() - BOTTOM;
    double trainAt = place(down, curve.train()[last], bottom);
    double testAt = place(down, curve.test()[last], bottom);
    double middle = (trainAt + testAt) / 2;
    double apart = Math.max(LINE_HEIGHT, Math.abs(trainAt - testAt)) / 2;
    // neither runs into the name of the axis below
    middle = Math.min(middle, bottom - 1 - apart);
    double way = trainAt < testAt ? -apart : apart;
    double at = surface.width() - RIGHT + 6;
    surface.text(trainName, at, middle + way, NAME, theme.ink());
    surface.text(testName, at, middle - way, NAME, theme.soft());
  }

  /** The height of a name; what has no place on the axis lies above it or, being 0, on it. */
  private static double place(Scale down, double loss, double bottom) {
    if (!(loss < TOO_LARGE)) {
      return TOP;
    }
    double at = down.of(loss);
    return Double.isNaN(at) ? bottom : at;
  }
}
