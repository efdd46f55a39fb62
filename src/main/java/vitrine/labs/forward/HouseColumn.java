package vitrine.labs.forward;

import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;

/**
 * What is known of the houses of one area, in the order of the pack: each is a setting of the
 * visitor's own house, in its true unit.
 */
enum HouseColumn {
  /** Degrees east, so negative in California. */
  LONGITUDE("longitude", "-119.5", -124.5, -114, 2, 500),
  /** Degrees north. */
  LATITUDE("latitude", "36", 32, 42, 2, 500),
  /** Median income of a household in a year, in 1,000 dollars. */
  INCOME("income", "40", 1, 150, 1, 1000),
  /** Median age of the houses in years. */
  AGE("age", "25", 1, 52, 0, 1),
  /** Rooms of a household. */
  ROOMS("rooms", "5.5", 1, 10, 2, 500),
  /** Bedrooms of a household. */
  BEDROOMS("bedrooms", "1.1", 0.3, 2, 2, 100),
  /** People who live in the area. */
  PEOPLE("people", "1500", 10, 5000, 0, 10),
  /** People of a household. */
  OCCUPANCY("occupancy", "3", 1, 6, 2, 100);

  /** How many there are. */
  static final int COUNT = values().length;

  /** All, in the order of the pack. */
  static final List<HouseColumn> ALL = List.of(values());

  private static final int THOUSANDTHS = 1000;

  private final String key;
  private final String usual;
  private final double least;
  private final double most;
  private final int decimals;
  private final int step;

  /**
   * @param usual what the visitor's own house has at first
   * @param step between the values that the control offers, in thousandths of the unit, or in units
   *     where there are no decimals
   */
  HouseColumn(String key, String usual, double least, double most, int decimals, int step) {
    this.key = key;
    this.usual = usual;
    this.least = least;
    this.most = most;
    this.decimals = decimals;
    this.step = step;
  }

  /** The key of its setting and of its texts. */
  String key() {
    return key;
  }

  /** With how many decimals its numbers are written. */
  int decimals() {
    return decimals;
  }

  /** The setting of the visitor's own house. */
  Setting setting() {
    double unit = decimals == 0 ? 1 : THOUSANDTHS;
    int first = (int) Math.ceil((least * unit) / step);
    int last = (int) Math.floor((most * unit) / step);
    var offered = new String[last - first + 1];
    for (int i = 0; i < offered.length; i++) {
      offered[i] = Numerals.write(((first + i) * (double) step) / unit);
    }
    return Setting.number(key, Effect.LIVE, usual, least, most, offered);
  }
}
