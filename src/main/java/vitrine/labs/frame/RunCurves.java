package vitrine.labs.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.chart.LossCurve;
import vitrine.view.chart.LossCurves;

/**
 * How well the network did over the epochs since each of the last starts: the losses and the
 * accuracies, from what was noted on the way and what was seen.
 */
public final class RunCurves {
  /** How many numbers a note holds. */
  private static final int NUMBERS = 4;

  private final LabSession session;
  private final LossCurves losses = new LossCurves();
  private final LossCurves accuracies = new LossCurves();

  /** Curves without points yet. */
  public RunCurves(LabSession session) {
    this.session = session;
  }

  /** What to note on the way; an accuracy of a network without one is not a number. */
  public static List<Probe> traced() {
    return List.of(
        Measures.TRAIN_LOSS, Measures.TEST_LOSS, Measures.TRAIN_ACCURACY, Measures.TEST_ACCURACY);
  }

  /** The losses since the last start. */
  public LossCurve losses() {
    return losses.of(session.stretch());
  }

  /** The accuracies since the last start, at the same epochs. */
  public LossCurve accuracies() {
    return accuracies.of(session.stretch());
  }

  /** What was noted on the way, in the order of {@link #traced}. */
  public void passed(double examples, double[] values) {
    if (session.epochSize() > 0) {
      double epoch = examples / session.epochSize();
      losses().add(epoch, values[0], values[1]);
      accuracies().add(epoch, values[2], values[3]);
    }
  }

  /** The measures as they are now; what the curves knew beyond belongs to another future. */
  public void seen(Snapshot snapshot) {
    var values = new double[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      double @Nullable [] found = snapshot.find(traced().get(i));
      values[i] = found == null ? Double.NaN : found[0];
    }
    if (snapshot.find(Measures.TRAIN_LOSS) != null && snapshot.find(Measures.TEST_LOSS) != null) {
      passed(snapshot.examples(), values);
    }
  }

  /**
   * All points since the last start, as they were noted: the examples, then the numbers of {@link
   * #traced}, one note after the other. For whoever comes later.
   */
  public double[] past() {
    var loss = losses();
    var accuracy = accuracies();
    var past = new double[loss.count() * (1 + NUMBERS)];
    int at = 0;
    for (int i = 0; i < loss.count(); i++) {
      past[at++] = Math.floor((loss.epochs()[i] * session.epochSize()) + 0.5);
      past[at++] = loss.train()[i];
      past[at++] = loss.test()[i];
      past[at++] = accuracy.train()[i];
      past[at++] = accuracy.test()[i];
    }
    return past;
  }
}
