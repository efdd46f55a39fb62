package vitrine.labs.forward;

/**
 * Where some numbers lie, and how far from there they usually are.
 *
 * @param mean their mean
 * @param deviation the square root of the mean of the squared distances from it; 1 if all are equal
 */
record Spread(double mean, double deviation) {
  /** Of at least one number; sums run in order, so that every machine gets the same bits. */
  static Spread of(double[] numbers) {
    double sum = 0;
    for (double each : numbers) {
      sum += each;
    }
    double mean = sum / numbers.length;
    double squares = 0;
    for (double each : numbers) {
      double off = each - mean;
      squares = (off * off) + squares;
    }
    double deviation = Math.sqrt(squares / numbers.length);
    return new Spread(mean, deviation > 0 ? deviation : 1);
  }
}
