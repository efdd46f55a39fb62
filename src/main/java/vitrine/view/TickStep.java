package vitrine.view;

/**
 * The distance between ticks: 1, 2 or 5 times a power of ten, kept as {@code times / per} so that
 * ticks such as 0.3 are the nearest double and not a sum of errors.
 */
record TickStep(double whole, double per, int decimals) {
  /** The step that cuts {@code span} into about {@code about} parts; 1 for a span that is none. */
  static TickStep of(double span, int about) {
    double rough = span / Math.max(1, about);
    if (!(rough > 0 && rough < Double.POSITIVE_INFINITY)) {
      return new TickStep(1, 1, 0);
    }
    double power = 1;
    int exponent = 0;
    while (power * 10 <= rough) {
      power *= 10;
      exponent++;
    }
    double below = 1;
    while (below * rough < 1) {
      below *= 10;
      exponent--;
    }
    double ratio = exponent < 0 ? below * rough : rough / power;
    // the bounds are the geometric means of neighbours: the nearest of 1, 2, 5, 10
    double factor = ratio < 1.4142 ? 1 : ratio < 3.1623 ? 2 : ratio < 7.0711 ? 5 : 10;
    return exponent < 0
        ? new TickStep(factor, below, factor == 10 ? -exponent - 1 : -exponent)
        : new TickStep(factor * power, 1, 0);
  }

  /** The number that lies {@code count} steps from 0. */
  double times(double count) {
    // the sum makes −0 a 0
    return count * whole / per + 0.0;
  }

  /** How many steps from 0 a number lies. */
  double in(double value) {
    // a hair of tolerance: 0.3 is three steps of 0.1
    double steps = value * per / whole;
    double nearest = Math.floor(steps + 0.5);
    return Math.abs(steps - nearest) < 1e-9 * Math.max(1, Math.abs(steps)) ? nearest : steps;
  }
}
