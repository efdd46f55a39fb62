package vitrine.labs.descent;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.data.OwnPoints;
import vitrine.session.Settings;

/**
 * The way the visitor has walked over the surface, from the start on; it is part of the settings,
 * so that a link carries it and each step can be taken back. Immutable.
 *
 * @param startX the first weight at the start
 * @param startY the second weight at the start
 * @param places where each step led
 */
record Walk(double startX, double startY, OwnPoints places) {
  /** The share of the map's width that one step reaches at most. */
  private static final double REACH = 0.2;

  /** The walk of some settings. */
  static Walk of(Settings settings) {
    var terrain = DescentLab.terrain(settings);
    var start = OwnPoints.parse(settings.text(DescentLab.START));
    boolean isOwn = start.size() > 0;
    return new Walk(
        isOwn ? start.x(0) : terrain.startX(),
        isOwn ? start.y(0) : terrain.startY(),
        OwnPoints.parse(settings.text(DescentLab.WALK)));
  }

  /** How many steps were taken. */
  int steps() {
    return places.size();
  }

  /** The first weight after so many steps. */
  double x(int step) {
    return step == 0 ? startX : places.x(step - 1);
  }

  /** The second weight after so many steps. */
  double y(int step) {
    return step == 0 ? startY : places.y(step - 1);
  }

  /**
   * This and one more step, to a place held within the map; null if there have been as many as
   * there can be, or the place is the same.
   */
  @Nullable Walk to(double x, double y, Terrain terrain) {
    double nextX = within(x, terrain);
    double nextY = within(y, terrain);
    boolean isSame = nextX == x(steps()) && nextY == y(steps());
    if (steps() == OwnPoints.MOST || isSame) {
      return null;
    }
    return new Walk(startX, startY, places.with(nextX, nextY, 0));
  }

  /** Where a step towards a place leads: there, or as far as one step reaches. */
  double[] towards(double x, double y, Terrain terrain) {
    double fromX = x(steps());
    double fromY = y(steps());
    double right = x - fromX;
    double up = y - fromY;
    double length = Math.sqrt((right * right) + (up * up));
    double reach = (terrain.high() - terrain.low()) * REACH;
    double share = length > reach ? reach / length : 1;
    return new double[] {(right * share) + fromX, (up * share) + fromY};
  }

  /** The change of settings that makes this place the start of all, walker and racers. */
  static Map<String, String> from(double x, double y, Terrain terrain) {
    var start = OwnPoints.empty(true).with(within(x, terrain), within(y, terrain), 0);
    return Map.of(DescentLab.START, start.text(), DescentLab.WALK, OwnPoints.NONE);
  }

  private static double within(double value, Terrain terrain) {
    double held = Math.max(terrain.low(), Math.min(terrain.high(), value));
    return Math.floor((held * 1000) + 0.5) / 1000;
  }
}
