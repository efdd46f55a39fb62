package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.DatasetCatalog;
import vitrine.data.Examples;
import vitrine.data.Problem;
import vitrine.data.TableCatalog;
import vitrine.session.Settings;
import vitrine.view.ClassColours;
import vitrine.view.PointShape;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.Theme;

/** The picture of a data set: a few of its points without noise, the way up that the plane is. */
final class DataThumbnail {
  private static final int POINTS = 160;

  private DataThumbnail() {}

  /**
   * Draws the data set of that key over all of a square surface.
   *
   * @param problem what is asked with it
   * @param settings where own points, columns and the number of classes come from
   * @param pack what the set's pack holds, or null if it needs none or has not come
   */
  static void draw(
      Surface surface,
      String key,
      Problem problem,
      Settings settings,
      byte @Nullable [] pack,
      Theme theme) {
    surface.clear();
    var table = TableCatalog.find(key);
    var entry = DatasetCatalog.find(key);
    if (table != null && pack != null) {
      var points =
          ChosenData.read(table, pack)
              .examples(ChosenData.columnX(settings, table), ChosenData.columnY(settings, table));
      draw(surface, points, problem, theme);
    } else if (table != null) {
      drawTable(surface, theme);
    } else if (entry != null) {
      var points =
          entry
              .generator(settings.whole("classCount"))
              .generate(POINTS, 0, XoshiroStream.of("thumbnail", key));
      draw(surface, points, problem, theme);
    } else {
      drawPen(surface, theme);
      draw(surface, ChosenData.ownPoints(settings).examples(problem), problem, theme);
    }
  }

  private static void draw(Surface surface, Examples points, Problem problem, Theme theme) {
    var colours = SignColours.smooth(theme);
    double scale = surface.width() / (PlaygroundRun.HIGH - PlaygroundRun.LOW);
    int every = Math.max(1, points.rows() / POINTS);
    for (int i = 0; i < points.rows(); i += every) {
      double label = points.label(i);
      boolean isClass = problem != Problem.REGRESSION;
      int number = problem == Problem.CLASSES ? (int) label : label < 0 ? 0 : 1;
      surface.point(
          isClass ? ClassColours.shape(number) : PointShape.ofSign(label),
          (points.input(i, 0) - PlaygroundRun.LOW) * scale,
          (PlaygroundRun.HIGH - points.input(i, 1)) * scale,
          1.7,
          isClass ? ClassColours.of(number, theme) : colours.colour(label),
          theme.surface(),
          0);
    }
  }

  /** Lines of a table: its numbers have not come yet. */
  private static void drawTable(Surface surface, Theme theme) {
    var line = Stroke.solid(theme.edge(), 1);
    double unit = surface.width() / 6;
    surface.strokeRect(unit, unit, 4 * unit, 4 * unit, line);
    for (int i = 2; i < 5; i++) {
      surface.line(unit, i * unit, 5 * unit, i * unit, line);
    }
    surface.line(2.5 * unit, unit, 2.5 * unit, 5 * unit, line);
  }

  /** A pen: these points are drawn by hand. */
  private static void drawPen(Surface surface, Theme theme) {
    var line = Stroke.solid(theme.edge(), 1.5);
    double unit = surface.width() / 6;
    double[] x = {unit, 1.4 * unit, 4.4 * unit, 5 * unit, 2 * unit, unit};
    double[] y = {5 * unit, 4 * unit, unit, 1.6 * unit, 4.6 * unit, 5 * unit};
    surface.polyline(x, y, x.length, line);
  }
}
