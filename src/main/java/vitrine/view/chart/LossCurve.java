package vitrine.view.chart;

/**
 * The losses of a run by epoch: at most 2,000 points, the first and the last always kept.
 *
 * <p>When it is full, about every other point goes, so that all of the past stays in sight.
 */
public final class LossCurve {
  static final int MOST = 2000;

  private final double[] epochs = new double[MOST];
  private final double[] train = new double[MOST];
  private final double[] test = new double[MOST];
  private int count;
  private double leastStep;

  /**
   * Adds what was seen after {@code epoch} epochs; what lies at or after that epoch is forgotten
   * first.
   */
  public void add(double epoch, double trainLoss, double testLoss) {
    while (count > 0 && epochs[count - 1] >= epoch) {
      count--;
    }
    // A point too close to the one before the last replaces the last, which was only the newest.
    if (count > 1 && epochs[count - 1] - epochs[count - 2] < leastStep) {
      count--;
    }
    if (count == MOST) {
      thin();
    }
    epochs[count] = epoch;
    train[count] = trainLoss;
    test[count] = testLoss;
    count++;
  }

  /** Forgets everything. */
  public void clear() {
    count = 0;
    leastStep = 0;
  }

  /** How many points there are. */
  public int count() {
    return count;
  }

  /** The epochs of the points; only the first {@link #count} are. */
  public double[] epochs() {
    return epochs;
  }

  /** The training losses of the points. */
  public double[] train() {
    return train;
  }

  /** The test losses of the points. */
  public double[] test() {
    return test;
  }

  /** The point nearest to an epoch; −1 if there is none. */
  public int pointAt(double epoch) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      double distance = Math.abs(epochs[i] - epoch);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  /**
   * At most {@code most} points spread evenly, the first and the last among them: rows of a table.
   */
  public int[] rows(int most) {
    int length = Math.min(count, most);
    var rows = new int[length];
    for (int i = 0; i < length; i++) {
      rows[i] = length == 1 ? count - 1 : (int) ((double) i * (count - 1) / (length - 1));
    }
    return rows;
  }

  private void thin() {
    leastStep = (epochs[count - 1] - epochs[0]) / (MOST / 2);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (i == count - 1 || epochs[i] - epochs[kept - 1] >= leastStep) {
        move(i, kept++);
      }
    }
    count = kept;
  }

  private void move(int from, int to) {
    epochs[to] = epochs[from];
    train[to] = train[from];
    test[to] = test[from];
  }
}
