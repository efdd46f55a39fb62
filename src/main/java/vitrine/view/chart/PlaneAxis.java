package vitrine.view.chart;

import vitrine.view.LinearScale;
import vitrine.view.NumberText;

/**
 * What the places along one side of the plane stand for, in the unit that they were measured in.
 *
 * @param name what was measured, with its unit
 * @param low what the lower end stands for
 * @param high what the upper end stands for
 */
public record PlaneAxis(String name, double low, double high) {
  private static final int TICKS = 5;
  private static final double CHARACTER = 7.4;

  /** Round measurements along the side. */
  double[] ticks() {
    return scale().ticks(TICKS);
  }

  /** How they are written. */
  NumberText text() {
    return scale().tickText(TICKS);
  }

  /** Where a measurement lies: 0 at the lower end, 1 at the upper. */
  double share(double measurement) {
    return scale().of(measurement);
  }

  /** How wide the longest of the written measurements is, in a face of numbers of 12 pixels. */
  double widest() {
    int longest = 0;
    for (double tick : ticks()) {
      longest = Math.max(longest, text().write(tick).length());
    }
    return longest * CHARACTER;
  }

  private LinearScale scale() {
    return new LinearScale(low, high, 0, 1);
  }
}
