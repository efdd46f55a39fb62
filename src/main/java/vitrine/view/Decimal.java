package vitrine.view;

import vitrine.compute.numeric.DecimalDigits;

/**
 * The decimal digits of a positive number, 0.{@code digits} × 10^{@code point}: what rounding works
 * on.
 *
 * <p>The digits are those of the shortest text that reads back as the number, so that rounding
 * agrees with what people see: 1.005 rounds to 1.01 though its double lies a hair below.
 */
record Decimal(String digits, int point) {
  /** The digits of a finite number, 0 or above; none for 0. */
  static Decimal of(double value) {
    var shortest = DecimalDigits.of(value);
    return new Decimal(shortest.digits(), shortest.point());
  }

  /** Moved by {@code places} places: times 10^{@code places}. */
  Decimal shifted(int places) {
    return digits.isEmpty() ? this : new Decimal(digits, point + places);
  }

  /** Rounded to {@code places} places behind the point, halves away from zero. */
  Decimal rounded(int places) {
    int keep = point + places;
    if (keep >= digits.length()) {
      return this;
    }
    if (keep < 0) {
      return new Decimal("", 0);
    }
    boolean up = digits.charAt(keep) >= '5';
    var kept = new char[keep + 1];
    kept[0] = '0';
    for (int i = 0; i < keep; i++) {
      kept[i + 1] = digits.charAt(i);
    }
    for (int i = keep; up; i--) {
      up = kept[i] == '9';
      kept[i] = up ? '0' : (char) (kept[i] + 1);
    }
    return kept[0] == '0'
        ? new Decimal(new String(kept, 1, keep), keep == 0 ? 0 : point)
        : new Decimal(new String(kept), point + 1);
  }

  /** Whether all digits are 0. */
  boolean isZero() {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** The digit at 10^{@code exponent}. */
  char digit(int exponent) {
    int index = point - 1 - exponent;
    return index < 0 || index >= digits.length() ? '0' : digits.charAt(index);
  }
}
