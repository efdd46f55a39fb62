package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Settings;

/**
 * All pairs of some values of two settings, everything else being the same.
 *
 * @param across the setting whose values stand side by side
 * @param acrossValues its values
 * @param down the setting whose values stand one below the other
 * @param downValues its values
 */
record SettingGrid(String across, List<String> acrossValues, String down, List<String> downValues) {
  private static final int LEAST = 2;
  private static final int MOST = 6;

  /**
   * The grid that some texts ask for; values stand between separators, {@code ;} where a value may
   * hold a comma.
   *
   * @throws Refusal in one sentence if the two are the same setting, if a value is none, if there
   *     are too few, too many or two alike
   */
  static SettingGrid of(
      Settings settings, String across, String acrossText, String down, String downText) {
    if (across.equals(down)) {
      throw new Refusal("study.seeds.grid.same");
    }
    return new SettingGrid(
        across, values(settings, across, acrossText), down, values(settings, down, downText));
  }

  /** The settings of every cell, row by row. */
  List<Settings> cells(Settings base) {
    var cells = new ArrayList<Settings>();
    for (var row : downValues) {
      for (var column : acrossValues) {
        cells.add(base.with(across, column).with(down, row));
      }
    }
    return cells;
  }

  private static List<String> values(Settings settings, String key, String text) {
    var setting = settings.declaration().setting(key);
    var values = new ArrayList<String>();
    for (var part : Numerals.split(text, text.indexOf(';') >= 0 ? ';' : ' ')) {
      if (!part.strip().isEmpty()) {
        var value = setting.parse(part.strip());
        if (values.contains(value)) {
          throw new Refusal("study.seeds.grid.twice", value);
        }
        values.add(value);
      }
    }
    if (values.size() < LEAST || values.size() > MOST) {
      throw new Refusal(
          "study.seeds.grid.many",
          Integer.toString(LEAST),
          Integer.toString(MOST),
          Integer.toString(values.size()));
    }
    return values;
  }
}
