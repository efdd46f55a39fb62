package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.view.LinearScale;
import vitrine.view.LogScale;
import vitrine.view.PointShape;
import vitrine.view.Scale;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;
import vitrine.view.chart.LossCurve;

/**
 * Losses of several runs over the epochs in one picture: each line has its own dashes, marks and
 * colour, and its name at its end.
 */
final class CompareChart {
  private static final double LEFT = 48;
  private static final double TOP = 10;
  private static final double BOTTOM = 32;
  private static final double LINE_HEIGHT = 15;
  private static final double NAME_GAP = 8;
  private static final double TOO_LARGE = 1e9;
  private static final int MARKS = 6;
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle AXIS_NAME = TextStyle.text(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle NAME = TextStyle.text(12, Across.LEFT, Down.MIDDLE);
  private static final double[] DASHES = {0, 5, 2, 9, 14};

  private double[] x = new double[64];
  private double[] y = new double[64];

  /**
   * One line.
   *
   * @param name what stands at its end
   * @param curve the run's losses
   * @param place which of the looks it has: 0 for the present run, then one for each kept run
   */
  record Line(String name, LossCurve curve, int place) {}

  /** Where a name is to stand. */
  private static final class Name {
    final Line line;
    double at;

    Name(Line line, double at) {
      this.line = line;
      this.at = at;
    }
  }

  /** Draws the test losses, or the training losses, of all lines over all of the surface. */
  void draw(
      Surface surface,
      List<Line> lines,
      boolean isTest,
      boolean isLogarithmic,
      Theme theme,
      String epochName) {
    surface.clear();
    double right = 0;
    for (var line : lines) {
      right = Math.max(right, surface.textWidth(line.name(), NAME));
    }
    double end = surface.width() - right - NAME_GAP - 4;
    var across = new LinearScale(0, lastEpoch(lines), LEFT, end);
    var down = down(surface, lines, isTest, isLogarithmic);
    axes(surface, across, down, end, theme, epochName);
    var names = new ArrayList<Name>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      double at = line(surface, lines.get(i), isTest, across, down, theme);
      if (!Double.isNaN(at)) {
        place(names, new Name(lines.get(i), at));
      }
    }
    apart(names, surface.height() - BOTTOM);
    for (var name : names) {
      int colour = colour(theme, name.line.place());
      surface.text(name.line.name(), end + NAME_GAP, name.at, NAME, colour);
    }
  }

  private static double lastEpoch(List<Line> lines) {
    double last = 1;
    for (var line : lines) {
      int count = line.curve().count();
      last = count == 0 ? last : Math.max(last, line.curve().epochs()[count - 1]);
    }
    return last;
  }

  private static Scale down(
      Surface surface, List<Line> lines, boolean isTest, boolean isLogarithmic) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (var line : lines) {
      double[] losses = isTest ? line.curve().test() : line.curve().train();
      for (int i = 0; i < line.curve().count(); i++) {
        double loss = losses[i];
        most = loss < TOO_LARGE && loss > most ? loss : most;
        least = loss > 0 && loss < least ? loss : least;
      }
    }
    double bottom = surface.height() - BOTTOM;
    return isLogarithmic && least < most
        ? new LogScale(least / 1.1, most * 1.1, bottom, TOP)
        : new LinearScale(0, most > 0 ? most * 1.05 : 1, bottom, TOP);
  }

  private static void axes(
      Surface surface, Scale across, Scale down, double right, Theme theme, String epochName) {
    double bottom = surface.height() - BOTTOM;
    var downText = down.tickText(5);
    for (double tick : down.ticks(5)) {
      surface.line(LEFT, down.of(tick), right, down.of(tick), Stroke.solid(theme.line(), 1));
      surface.text(downText.write(tick), LEFT - 6, down.of(tick), DOWN_LABEL, theme.soft());
    }
    var acrossText = across.tickText(4);
    for (double tick : across.ticks(4)) {
      surface.text(acrossText.write(tick), across.of(tick), bottom + 5, ACROSS_LABEL, theme.soft());
    }
    surface.line(LEFT, bottom, right, bottom, Stroke.solid(theme.edge(), 1));
    surface.text(epochName, surface.width() - 2, bottom + 12, AXIS_NAME, theme.soft());
  }

  /** Draws one line; the height of its end, not a number if nothing of it is to be seen. */
  private double line(
      Surface surface, Line line, boolean isTest, Scale across, Scale down, Theme theme) {
    var curve = line.curve();
    double[] losses = isTest ? curve.test() : curve.train();
    if (x.length < curve.count()) {
      x = new double[2 * curve.count()];
      y = new double[2 * curve.count()];
    }
    int drawn = 0;
    for (int i = 0; i < curve.count(); i++) {
      double at = losses[i] < TOO_LARGE ? down.of(losses[i]) : Double.NaN;
      if (!Double.isNaN(at)) {
        x[drawn] = across.of(curve.epochs()[i]);
        y[drawn] = at;
        drawn++;
      }
    }
    if (drawn == 0) {
      return Double.NaN;
    }
    int colour = colour(theme, line.place());
    surface.polyline(
        x, y, drawn, new Stroke(colour, line.place() == 0 ? 2.5 : 1.75, DASHES[line.place()]));
    var shape = PointShape.values()[line.place()];
    for (int mark = 1; mark <= MARKS; mark++) {
      int at = ((drawn - 1) * mark) / MARKS;
      surface.point(shape, x[at], y[at], 4, colour, theme.surface(), 1);
    }
    return y[drawn - 1];
  }

  /** From top to bottom. */
  private static void place(List<Name> names, Name name) {
    int at = 0;
    while (at < names.size() && names.get(at).at <= name.at) {
      at++;
    }
    names.add(at, name);
  }

  /** Pushes names apart that would touch, down and then up again from the axis. */
  private static void apart(List<Name> names, double bottom) {
    for (int i = 1; i < names.size(); i++) {
      names.get(i).at = Math.max(names.get(i).at, names.get(i - 1).at + LINE_HEIGHT);
    }
    double most = bottom - 6;
    for (int i = names.size() - 1; i >= 0; i--) {
      names.get(i).at = Math.min(names.get(i).at, most);
      most = names.get(i).at - LINE_HEIGHT;
    }
  }

  private static int colour(Theme theme, int place) {
    return switch (place) {
      case 0 -> theme.ink();
      case 1 -> theme.positive();
      case 2 -> theme.negative();
      case 3 -> theme.accent();
      default -> theme.soft();
    };
  }
}
