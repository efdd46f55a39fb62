package vitrine.view;

/**
 * An axis on which equal steps are equally long: {@code low} lies at {@code from}, {@code high} at
 * {@code to}.
 *
 * <p>Either pair may descend. An empty domain maps to the middle of the range, NaN to NaN.
 */
public record LinearScale(double low, double high, double from, double to) implements Scale {

  @Override
  public double of(double value) {
    if (low == high) {
      return Double.isNaN(value) ? value : (from + to) / 2;
    }
    return ((value - low) / (high - low)) * (to - from) + from;
  }

  @Override
  public double invert(double place) {
    if (from == to) {
      return Double.isNaN(place) ? place : (low + high) / 2;
    }
    return ((place - from) / (to - from)) * (high - low) + low;
  }

  /** This scale with its domain widened to the ends of its ticks' steps. */
  public LinearScale nice(int about) {
    var step = TickStep.of(Math.abs(high - low), about);
    double least = step.times(Math.floor(step.in(Math.min(low, high))));
    double most = step.times(Math.ceil(step.in(Math.max(low, high))));
    return low <= high
        ? new LinearScale(least, most, from, to)
        : new LinearScale(most, least, from, to);
  }

  @Override
  public double[] ticks(int about) {
    if (low == high) {
      return new double[] {low};
    }
    var step = TickStep.of(Math.abs(high - low), about);
    double first = Math.ceil(step.in(Math.min(low, high)));
    double last = Math.floor(step.in(Math.max(low, high)));
    // not a finite domain: nothing to label
    int count = last - first < 1000 ? (int) (last - first) + 1 : 0;
    var ticks = new double[Math.max(0, count)];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = step.times(first + i);
    }
    return ticks;
  }

  @Override
  public NumberText tickText(int about) {
    return NumberText.fixed(TickStep.of(Math.abs(high - low), about).decimals());
  }
}
