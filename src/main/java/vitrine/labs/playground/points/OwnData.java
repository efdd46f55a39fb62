package vitrine.labs.playground.points;

import java.util.Map;
import vitrine.data.OwnPoints;
import vitrine.session.Command;
import vitrine.session.PointsText;
import vitrine.session.Settings;
import vitrine.view.Texts;

/** The visitor's own points as part of the settings. */
public final class OwnData {
  private static final String OWN = "own";

  private OwnData() {}

  /** The setting that chooses the data set of the problem in force. */
  public static String setting(Settings settings) {
    return switch (settings.text("problem")) {
      case "regression" -> "regDataset";
      case "classes" -> "classDataset";
      default -> "dataset";
    };
  }

  /** Whether own points are in use. */
  public static boolean isUsed(Settings settings) {
    return settings.text(setting(settings)).equals(OWN);
  }

  /** Whether the problem in force asks for values instead of classes. */
  public static boolean asksForValues(Settings settings) {
    return settings.text("problem").equals("regression");
  }

  /** How many classes can be drawn for the problem in force; 0 if it asks for values. */
  public static int classes(Settings settings) {
    return switch (settings.text("problem")) {
      case "regression" -> 0;
      case "classes" -> OwnPoints.CLASSES;
      default -> 2;
    };
  }

  /**
   * What a class is called: by its sign where there are two, else by a letter, as in the figure.
   */
  static String className(Texts texts, Settings settings, int label) {
    return classes(settings) == 2
        ? texts.of(label == 0 ? "points.negative" : "points.positive")
        : texts.of("points.class", String.valueOf((char) ('A' + label)));
  }

  /** The own points, in use or not, with the kind of label that the problem in force asks for. */
  public static OwnPoints points(Settings settings) {
    return PointsText.parse(settings.text("points")).labelled(!asksForValues(settings));
  }

  /** Uses these points from now on, as one thing done. */
  public static Command use(Settings settings, OwnPoints points) {
    return new Command.Change(changes(settings, points));
  }

  /** The changes that use these points. */
  static Map<String, String> changes(Settings settings, OwnPoints points) {
    return Map.of(setting(settings), OWN, "points", points.text());
  }
}
