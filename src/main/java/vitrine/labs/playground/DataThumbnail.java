package vitrine.labs.playground;

import vitrine.compute.random.XoshiroStream;
import vitrine.data.DatasetCatalog;
import vitrine.view.PointShape;
import vitrine.view.SignColours;
import vitrine.view.Surface;
import vitrine.view.Theme;

/** The picture of a data set: a few of its points without noise, the way up that the plane is. */
final class DataThumbnail {
  private static final int POINTS = 160;

  private DataThumbnail() {}

  /** Draws the data set of that key over all of a square surface. */
  static void draw(Surface surface, String key, Theme theme) {
    var entry = DatasetCatalog.find(key);
    if (entry == null) {
      return;
    }
    surface.clear();
    var colours = SignColours.smooth(theme);
    var points = entry.generator().generate(POINTS, 0, XoshiroStream.of("thumbnail", key));
    double scale = surface.width() / (PlaygroundRun.HIGH - PlaygroundRun.LOW);
    for (int i = 0; i < points.rows(); i++) {
      double label = points.label(i);
      boolean isClass = label == 1 || label == -1;
      surface.point(
          PointShape.ofSign(label),
          (points.input(i, 0) - PlaygroundRun.LOW) * scale,
          (PlaygroundRun.HIGH - points.input(i, 1)) * scale,
          1.7,
          isClass ? theme.ofSign(label) : colours.colour(label),
          theme.surface(),
          0);
    }
  }
}
