package vitrine.training;

/**
 * Watches the loss on held-out examples, epoch after epoch, and says when it has stopped improving:
 * from there on the network only learns its training examples by heart (Prechelt, 1998).
 */
public final class EarlyStopping {
  private final double leastGain;
  private double lowest = Double.POSITIVE_INFINITY;
  private int lowestEpoch;
  private int judged = -1;

  /** Any loss that is lower than all before is an improvement. */
  public EarlyStopping() {
    this(0);
  }

  /**
   * Only a loss that is lower by some share is an improvement.
   *
   * @param leastGain the share of the lowest so far, 0 to 1
   */
  public EarlyStopping(double leastGain) {
    this.leastGain = leastGain;
  }

  /** Takes the loss after so many epochs, each later than the one before. */
  public void take(int epoch, double loss) {
    judged = epoch;
    // Written so that a loss that is no number is no improvement.
    if (loss < lowest - (lowest == Double.POSITIVE_INFINITY ? 0 : leastGain * lowest)) {
      lowest = loss;
      lowestEpoch = epoch;
    }
  }

  /** After how many epochs it was judged last; −1 before the first time. */
  public int judged() {
    return judged;
  }

  /** The lowest loss so far; infinite before the first. */
  public double lowest() {
    return lowest;
  }

  /** After how many epochs the loss was lowest. */
  public int lowestEpoch() {
    return lowestEpoch;
  }

  /** How many epochs have gone by without improvement. */
  public int waited() {
    return lowest < Double.POSITIVE_INFINITY ? judged - lowestEpoch : 0;
  }

  /** What {@link #restore} needs. */
  public double[] state() {
    return new double[] {lowest, lowestEpoch, judged};
  }

  /** Goes on from a state; from the beginning if it is none. */
  public void restore(double[] state) {
    boolean isOne = state.length == 3;
    lowest = isOne ? state[0] : Double.POSITIVE_INFINITY;
    lowestEpoch = isOne ? (int) state[1] : 0;
    judged = isOne ? (int) state[2] : -1;
  }
}
