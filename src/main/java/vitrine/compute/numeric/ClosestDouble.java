package vitrine.compute.numeric;

/**
 * Finds the double closest to 0.{@code digits} × 10^{@code point}, starting from one nearby: steps
 * from double to double until the number lies between the middles to its neighbours.
 */
final class ClosestDouble {
  private static final double LEAST_WHOLE = 0x1p52;
  private static final double MOST_WHOLE = 0x1p53;
  private static final int LEAST_UNIT = -1074;
  private static final int MOST_UNIT = 971;

  private final String digits;
  private final int power;
  private double whole;
  private int unit;

  ClosestDouble(String digits, int point) {
    this.digits = digits;
    power = point - digits.length();
  }

  /** The closest double, searched from {@code estimate}, finite and 0 or above. */
  double from(double estimate) {
    if (estimate > 0) {
      int exponent = PowersOfTwo.exponent(estimate);
      unit = Math.max(exponent - 52, LEAST_UNIT);
      whole = PowersOfTwo.significand(estimate, exponent) * PowersOfTwo.of(exponent - unit);
    } else {
      unit = LEAST_UNIT;
    }
    // past the largest double there is nothing to count up to
    while (unit <= MOST_UNIT && isAboveMiddle(DecimalDigits.isEven(whole))) {
      up();
    }
    while (whole > 0) {
      down();
      if (isAboveMiddle(DecimalDigits.isEven(whole))) {
        up();
        break;
      }
    }
    // 2^unit itself may be too small for a double: two steps, each of them exact
    return unit > MOST_UNIT
        ? Double.POSITIVE_INFINITY
        : (whole * PowersOfTwo.of(Math.max(unit, -1000)))
            * (unit < -1000 ? PowersOfTwo.of(unit + 1000) : 1);
  }

  private void up() {
    whole = whole + 1;
    if (whole == MOST_WHOLE) {
      whole = LEAST_WHOLE;
      unit++;
    }
  }

  private void down() {
    if (whole == LEAST_WHOLE && unit > LEAST_UNIT) {
      whole = MOST_WHOLE;
      unit--;
    }
    whole = whole - 1;
  }

  // Whether the number is above the middle between whole · 2^unit and the next double; the middle
  // itself counts to the even one.
  private boolean isAboveMiddle(boolean even) {
    int bits = (digits.length() * 10 / 3) + (Math.abs(power) * 10 / 3) + Math.abs(unit) + 80;
    var number = new Natural(0, bits);
    for (int i = 0; i < digits.length(); i++) {
      number.scale(10, digits.charAt(i) - '0');
    }
    var middle = new Natural(whole, bits);
    middle.scale(2, 1);
    number.raise(10, power);
    middle.raise(10, -power);
    number.raise(2, 1 - unit);
    middle.raise(2, unit - 1);
    int order = number.compare(middle);
    return even ? order > 0 : order >= 0;
  }
}
