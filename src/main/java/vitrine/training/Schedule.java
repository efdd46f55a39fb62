package vitrine.training;

import vitrine.compute.numeric.Trigonometric;

/**
 * How the learning rate changes with time: a pure function of how many epochs have been shown, so
 * that a run can be cut, repeated and gone back in.
 */
public enum Schedule {
  /** Always the same. */
  CONSTANT("constant"),
  /** Halved every {@value #STEP_EPOCHS} epochs. */
  STEP("step"),
  /**
   * Half a wave of the cosine (Loshchilov and Hutter, 2017), down to a hundredth over {@value
   * #COSINE_EPOCHS} epochs, where it stays.
   */
  COSINE("cosine"),
  /** Grows evenly from nothing within the first epoch (Goyal et al., 2017), then stays. */
  WARMUP("warmup");

  private static final int STEP_EPOCHS = 5;
  private static final int COSINE_EPOCHS = 20;
  private static final double LEAST = 0.01;

  private final String key;

  Schedule(String key) {
    this.key = key;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /**
   * The schedule of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Schedule of(String key) {
    for (var schedule : values()) {
      if (schedule.key.equals(key)) {
        return schedule;
      }
    }
    throw new IllegalArgumentException("There is no schedule “" + key + "”.");
  }

  /**
   * The share of the full learning rate that is in force, more than 0 and at most 1.
   *
   * @param epoch whole epochs shown
   * @param share which part of the epoch under way has been shown, 0 to 1
   */
  public double share(int epoch, double share) {
    return share(epoch, share, 1);
  }

  /**
   * The same where an epoch is short, so that what takes one epoch takes {@code stretch}.
   *
   * @param stretch a whole number from 1
   */
  public double share(int epoch, double share, int stretch) {
    return stretched(epoch / stretch, (share + (epoch % stretch)) / stretch);
  }

  private double stretched(int epoch, double share) {
    return switch (this) {
      case CONSTANT -> 1;
      case STEP -> {
        double rate = 1;
        for (int halved = epoch / STEP_EPOCHS; halved > 0 && rate > 0; halved--) {
          rate /= 2;
        }
        yield rate;
      }
      case COSINE -> {
        double way = Math.min(1, (share + epoch) / COSINE_EPOCHS);
        double wave = (Trigonometric.cos(way * Math.PI) + 1) / 2;
        yield (wave * (1 - LEAST)) + LEAST;
      }
      case WARMUP -> epoch > 0 ? 1 : share;
    };
  }
}
