package vitrine.labs.playground.points;

import vitrine.browser.Download;
import vitrine.data.OwnPoints;
import vitrine.session.Numerals;
import vitrine.session.Settings;
import vitrine.view.Texts;

/** Own points as a file of the visitor's: a table that can be read again. */
final class PointsFileView {
  private PointsFileView() {}

  /** Saves points with their place, their label, and the name of their class if they have one. */
  static void save(OwnPoints points, Settings settings, Texts texts) {
    var text = new StringBuilder(points.areClasses() ? "x,y,label,class\n" : "x,y,label\n");
    for (int i = 0; i < points.size(); i++) {
      text.append(Numerals.write(points.x(i))).append(',').append(Numerals.write(points.y(i)));
      text.append(',').append(Numerals.write(points.label(i)));
      if (points.areClasses()) {
        text.append(',').append(OwnData.className(texts, settings, (int) points.label(i)));
      }
      text.append('\n');
    }
    Download.save(Download.text(text.toString(), "text/csv"), "points.csv");
  }
}
