package vitrine.view;

import java.util.Arrays;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Logarithm;

/**
 * An axis on which equal factors are equally long: for losses that fall through many sizes.
 *
 * <p>The domain is positive; 0 and negative numbers have no place, so they map to NaN.
 */
public record LogScale(double low, double high, double from, double to) implements Scale {
  private static final double LN_10 = 2.302585092994046;

  @Override
  public double of(double value) {
    if (!(value > 0 && low > 0 && high > 0)) {
      return Double.NaN;
    }
    return logarithms().of(Logarithm.log(value));
  }

  @Override
  public double invert(double place) {
    return Exponential.exp(logarithms().invert(place));
  }

  /**
   * Powers of ten; where they are few, their double and fivefold too; within less than a factor of
   * five, the ticks of a linear axis.
   */
  @Override
  public double[] ticks(int about) {
    double least = Math.min(low, high);
    double most = Math.max(low, high);
    if (!(least > 0 && most < Double.POSITIVE_INFINITY)) {
      return new double[0];
    }
    if (isNarrow()) {
      return new LinearScale(least, most, 0, 1).ticks(about);
    }
    double decades = Math.abs(logarithms().high() - logarithms().low()) / LN_10;
    boolean fine = decades * 3 <= about + 1;
    int every = fine ? 1 : Math.max(1, (int) Math.ceil(decades / about));
    var ticks = new double[3 * ((int) decades + 3)];
    int count = 0;
    int exponent = 0;
    while (power(exponent) > least) {
      exponent--;
    }
    while (power(exponent + 1) <= least) {
      exponent++;
    }
    for (; power(exponent) <= most; exponent++) {
      for (int factor = 1; factor <= 5; factor += factor == 1 ? 1 : 3) {
        double tick = exponent < 0 ? factor / power(-exponent) : factor * power(exponent);
        boolean wanted = factor == 1 ? exponent % every == 0 : fine;
        if (wanted && tick >= least && tick <= most) {
          ticks[count++] = tick;
        }
      }
    }
    return Arrays.copyOf(ticks, count);
  }

  @Override
  public NumberText tickText(int about) {
    return isNarrow()
        ? new LinearScale(low, high, 0, 1).tickText(about)
        : NumberText.significant(1);
  }

  private boolean isNarrow() {
    return Math.max(low, high) < 5 * Math.min(low, high);
  }

  private LinearScale logarithms() {
    return new LinearScale(Logarithm.log(low), Logarithm.log(high), from, to);
  }

  private static double power(int exponent) {
    double power = 1;
    for (int i = Math.abs(exponent); i > 0; i--) {
      power *= 10;
    }
    return exponent < 0 ? 1 / power : power;
  }
}
