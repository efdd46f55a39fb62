package vitrine.labs.loss;

import vitrine.session.Settings;

/**
 * What lies along the plot of the losses.
 *
 * @param what the number that it shows
 * @param low its least value
 * @param high its greatest
 */
record Axis(What what, double low, double high) {
  /** The least chance on the axis of chances: one in ten thousand. */
  static final double TENTHS = 4;

  /** The greatest chance that can be dragged to: certainty has no score. */
  static final double MOST_SURE = 0.9999;

  private static final double LN_10 = Math.log(10);
  private static final double HALF_OPEN = 0.001;

  /** The numbers that can lie along it. */
  enum What {
    /** Prediction less target. */
    ERROR,
    /** The probability of class 1. */
    PROBABILITY,
    /** The score of one class. */
    SCORE,
    /** The probability given to the truth, in powers of ten. */
    CHANCE
  }

  /** The axis that settings choose. */
  static Axis of(Settings settings) {
    var kind = LossKind.of(settings);
    if (kind.isOfNumbers()) {
      return new Axis(What.ERROR, -5, 5);
    }
    if (settings.text("axis").equals("chance")) {
      return new Axis(What.CHANCE, -TENTHS, 0);
    }
    return kind == LossKind.BINARY ? new Axis(What.PROBABILITY, 0, 1) : new Axis(What.SCORE, -6, 6);
  }

  /** Whether all examples lie on one curve. */
  boolean isCommon() {
    return what == What.ERROR || what == What.CHANCE;
  }

  /** The least and the greatest place at which there is a loss. */
  double from() {
    return what == What.PROBABILITY ? HALF_OPEN : low;
  }

  double to() {
    return what == What.PROBABILITY ? 1 - HALF_OPEN : high;
  }

  /** The loss by the chance of the truth, whose power of ten is given: −ln of it. */
  static double ofChance(double tenths) {
    return tenths == 0 ? 0 : -tenths * LN_10;
  }

  /** The power of ten of a chance. */
  static double tenths(double chance) {
    return Math.log(chance) / LN_10;
  }

  /** The score whose sigmoid is a probability; not a number where there is none. */
  static double score(double probability) {
    if (!(probability > 0 && probability < 1)) {
      return Double.NaN;
    }
    return Math.log(probability / (1 - probability));
  }
}
