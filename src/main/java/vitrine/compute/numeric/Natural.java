package vitrine.compute.numeric;

/**
 * A whole number of any size, 0 or above, that {@link DecimalDigits} works on in place.
 *
 * <p>Kept in places of base 2²², so that a place times any factor below 2⁹ fits an int, with what
 * is carried.
 */
final class Natural {
  private static final int BITS = 22;
  private static final int MASK = (1 << BITS) - 1;

  private final int[] places;
  private int length;

  /**
   * A whole number below 2⁵³, with room to grow to {@code bits} bits; only numbers with equal room
   * can meet.
   */
  Natural(double value, int bits) {
    places = new int[(bits / BITS) + 4];
    double left = value;
    while (left > 0) {
      double rest = Math.floor(left / (MASK + 1.0));
      places[length] = (int) (left - (rest * (MASK + 1.0)));
      length++;
      left = rest;
    }
  }

  /** Multiplies by {@code factor}, at most 2⁸, and adds {@code more}, at most 2⁸. */
  void scale(int factor, int more) {
    int carried = more;
    for (int i = 0; i < length; i++) {
      int place = (places[i] * factor) + carried;
      places[i] = place & MASK;
      carried = place >> BITS;
    }
    if (carried > 0) {
      places[length] = carried;
      length++;
    }
  }

  /** Multiplies by {@code base}, 2 or 10, {@code times} times; not at all if that is negative. */
  void raise(int base, int times) {
    int left = times;
    for (int step = base == 2 ? 8 : 2; left > 0; left -= step) {
      step = Math.min(step, left);
      scale(base == 2 ? 1 << step : step == 2 ? 100 : 10, 0);
    }
  }

  /** −1, 0 or 1 as {@code a + b} is below, at or above {@code c}. */
  static int compareSum(Natural a, Natural b, Natural c) {
    int most = Math.max(Math.max(a.length, b.length), c.length);
    int ahead = 0;
    for (int i = most - 1; i >= 0; i--) {
      // What a + b leads by so far, in units of this place; two places can make good at most 1.
      ahead = (ahead << BITS) + a.places[i] + b.places[i] - c.places[i];
      if (ahead > 0) {
        return 1;
      } else if (ahead < -1) {
        return -1;
      }
    }
    return ahead;
  }

  /** −1, 0 or 1 as this is below, at or above {@code other}. */
  int compare(Natural other) {
    for (int i = Math.max(length, other.length) - 1; i >= 0; i--) {
      if (places[i] != other.places[i]) {
        return places[i] < other.places[i] ? -1 : 1;
      }
    }
    return 0;
  }

  /** Takes away {@code other}, which is no greater. */
  void subtract(Natural other) {
    int borrowed = 0;
    for (int i = 0; i < length; i++) {
      int place = places[i] - other.places[i] - borrowed;
      borrowed = place < 0 ? 1 : 0;
      places[i] = place & MASK;
    }
    while (length > 0 && places[length - 1] == 0) {
      length--;
    }
  }
}
