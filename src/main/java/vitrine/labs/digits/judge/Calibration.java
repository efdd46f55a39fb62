package vitrine.labs.digits.judge;

import vitrine.labs.frame.judge.Verdicts;

/**
 * Whether a network is as often right as it claims to be: its claims sorted into ten bins, each
 * with the mean claim and the share that was right.
 *
 * <p>Bin b holds the claims above b/10 and up to (b + 1)/10. The expected calibration error is the
 * mean over the images of |share right − mean claim| of their bin. Source: C. Guo, G. Pleiss, Y.
 * Sun, K. Q. Weinberger, "On Calibration of Modern Neural Networks", ICML 2017, equations 2 and 3.
 */
final class Calibration {
  /** How many bins there are. */
  static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] claims = new double[BINS];
  private int images;
  private int rightOfAll;
  private double claimOfAll;

  private Calibration() {}

  static Calibration of(Verdicts verdicts) {
    var made = new Calibration();
    for (int image = 0; image < verdicts.examples(); image++) {
      made.take(verdicts.claim(image), verdicts.isRight(image));
    }
    return made;
  }

  private void take(double claim, boolean isRight) {
    int bin = bin(claim);
    counts[bin]++;
    claims[bin] += claim;
    claimOfAll += claim;
    images++;
    if (isRight) {
      right[bin]++;
      rightOfAll++;
    }
  }

  /** The bin of a claim; what is no number counts as no claim at all. */
  static int bin(double claim) {
    for (int bin = BINS - 1; bin > 0; bin--) {
      if (claim * BINS > bin) {
        return bin;
      }
    }
    return 0;
  }

  /** How many claims lie in a bin. */
  int count(int bin) {
    return counts[bin];
  }

  /** The mean claim in a bin, 0 to 1; NaN in an empty one. */
  double claimed(int bin) {
    return counts[bin] == 0 ? Double.NaN : claims[bin] / counts[bin];
  }

  /** The share of a bin that was right, 0 to 1; NaN in an empty one. */
  double right(int bin) {
    return counts[bin] == 0 ? Double.NaN : (double) right[bin] / counts[bin];
  }

  /** The mean of all claims, 0 to 1; 0 of none. */
  double claimed() {
    return images == 0 ? 0 : claimOfAll / images;
  }

  /** The share of all that was right, 0 to 1; 0 of none. */
  double right() {
    return images == 0 ? 0 : (double) rightOfAll / images;
  }

  /** The expected calibration error, 0 to 1; 0 of no claims. */
  double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        sum += Math.abs(right[bin] - claims[bin]);
      }
    }
    return images == 0 ? 0 : sum / images;
  }
}
