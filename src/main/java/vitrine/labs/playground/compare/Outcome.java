package vitrine.labs.playground.compare;

import java.util.List;
import vitrine.labs.frame.Measures;
import vitrine.session.Probe;

/**
 * How a run did at one moment.
 *
 * @param examples the training examples it had seen since its start
 * @param epochs whole and parts of epochs since its start
 * @param trainLoss the loss over the training points
 * @param testLoss the loss over the test points
 * @param trainAccuracy the share of training points told right; not a number if there are no
 *     classes
 * @param testAccuracy the share of test points told right; not a number if there are no classes
 */
record Outcome(
    double examples,
    double epochs,
    double trainLoss,
    double testLoss,
    double trainAccuracy,
    double testAccuracy) {

  /** What is read of a run, in the order of {@link #of}; those that its network lacks stay out. */
  static List<Probe> probes() {
    return List.of(
        Measures.TRAIN_LOSS, Measures.TEST_LOSS, Measures.TRAIN_ACCURACY, Measures.TEST_ACCURACY);
  }

  /** Nothing has been seen yet. */
  static Outcome none() {
    return new Outcome(0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The outcome of what was read. */
  static Outcome of(double examples, int epochSize, double[] read) {
    double epochs = examples / Math.max(1, epochSize);
    return new Outcome(examples, epochs, read[0], read[1], read[2], read[3]);
  }

  /** Whether the network tells classes apart. */
  boolean hasAccuracy() {
    return !Double.isNaN(testAccuracy);
  }
}
