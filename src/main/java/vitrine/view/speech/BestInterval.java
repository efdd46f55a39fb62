package vitrine.view.speech;

/**
 * The interval along one quantity, such as the distance from a centre, that best tells the signs of
 * a map apart: one sign inside, the other outside.
 *
 * @param sign the sign inside
 * @param from where the interval begins
 * @param to where it ends
 * @param openBelow whether it begins where the samples do
 * @param openAbove whether it ends where they do
 * @param wrong how many samples have the other sign
 */
record BestInterval(
    int sign, double from, double to, boolean openBelow, boolean openAbove, int wrong) {
  private static final int BINS = 48;

  /**
   * Finds the interval of the greatest sum of signs (J. Kadane's scan).
   *
   * @param along the quantity for each sample
   */
  static BestInterval of(MapSamples samples, double[] along) {
    double least = along[0];
    double most = along[0];
    for (int i = 1; i < samples.count; i++) {
      least = Math.min(least, along[i]);
      most = Math.max(most, along[i]);
    }
    double width = (most - least) / BINS;
    var sums = new int[BINS];
    for (int i = 0; i < samples.count; i++) {
      int bin = width > 0 ? (int) ((along[i] - least) / width) : 0;
      sums[Math.min(BINS - 1, bin)] += samples.sign[i];
    }
    var inside = scan(sums, 1, least, width, samples);
    var outside = scan(sums, -1, least, width, samples);
    var best = inside.wrong <= outside.wrong ? inside : outside;
    return new BestInterval(
        best.sign,
        between(along, best.from),
        between(along, best.to),
        best.openBelow,
        best.openAbove,
        best.wrong);
  }

  /** The middle of the gap between samples in which a border lies. */
  private static double between(double[] along, double border) {
    double below = Double.NEGATIVE_INFINITY;
    double above = Double.POSITIVE_INFINITY;
    for (double place : along) {
      below = place < border && place > below ? place : below;
      above = place >= border && place < above ? place : above;
    }
    double middle = (below + above) / 2;
    return Math.abs(middle) < Double.POSITIVE_INFINITY ? middle : border;
  }

  private static BestInterval scan(
      int[] sums, int sign, double least, double width, MapSamples samples) {
    int best = 0;
    int bestFirst = 0;
    int bestLast = -1;
    int sum = 0;
    int first = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (sum <= 0) {
        sum = 0;
        first = bin;
      }
      sum += sign * sums[bin];
      if (sum > best) {
        best = sum;
        bestFirst = first;
        bestLast = bin;
      }
    }
    int ofSign = sign > 0 ? samples.positive : samples.count - samples.positive;
    return new BestInterval(
        sign,
        least + width * bestFirst,
        least + width * (bestLast + 1),
        bestFirst == 0,
        bestLast == BINS - 1,
        ofSign - best);
  }
}
