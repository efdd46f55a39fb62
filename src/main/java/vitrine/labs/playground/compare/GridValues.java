package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Setting;

/** Values of a setting that are worth comparing. */
final class GridValues {
  private static final int MOST = 4;
  private static final List<String> SHAPES = List.of("2", "4", "4,2", "8,4");

  private GridValues() {}

  /**
   * Some values as {@link SettingGrid} reads them, that in force among them where the setting
   * offers any.
   */
  static String suggested(Setting setting, String inForce) {
    return switch (setting.type()) {
      case FLAG -> "true false";
      case TEXT -> "1 2 3";
      case SIZES -> String.join(" ", SHAPES);
      case WORDS -> String.join(" ", around(setting.choices(), ""));
      default ->
          String.join(
              " ",
              setting.choices().isEmpty()
                  ? from(setting.low(), setting.high())
                  : around(setting.choices(), inForce));
    };
  }

  /** Whether there are values of a setting that are worth comparing. */
  static boolean has(Setting setting) {
    return setting.type() != Setting.Type.POINTS;
  }

  private static List<String> from(double low, double high) {
    var values = new ArrayList<String>();
    for (double value = low; value <= high && values.size() < MOST; value++) {
      values.add(Numerals.write(value));
    }
    return values;
  }

  private static List<String> around(List<String> offered, String inForce) {
    int place = Math.max(0, offered.indexOf(inForce));
    int from = Math.max(0, Math.min(place - 1, offered.size() - MOST));
    return new ArrayList<>(offered.subList(from, Math.min(offered.size(), from + MOST)));
  }
}
