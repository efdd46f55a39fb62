package vitrine.view.speech;

import org.jspecify.annotations.Nullable;
import vitrine.session.Sentence;
import vitrine.view.NumberText;

/**
 * Notices what is worth saying while a network trains: its loss has halved, it has stopped falling,
 * it grew without bound. Whoever speaks waits between two of them.
 */
public final class Milestones {
  private static final NumberText LOSS = NumberText.significant(2);

  /** A loss that falls by less than this share has stopped falling … */
  private static final double PROGRESS = 0.02;

  /** … after so many epochs, or as many as it had trained before. */
  private static final double PATIENCE = 100;

  private double halving = Double.NaN;
  private double best = Double.NaN;
  private double bestEpoch;
  private double lastEpoch;
  private boolean isTold;

  /** Begins again, as when the network does. */
  public void clear() {
    halving = Double.NaN;
    isTold = false;
  }

  /**
   * What the loss after {@code epoch} epochs is worth saying, or null.
   *
   * @param loss the training loss
   */
  public @Nullable Sentence notice(double epoch, double loss) {
    if (Double.isNaN(halving) || epoch < lastEpoch) {
      clear();
      halving = loss / 2;
      best = loss;
      bestEpoch = epoch;
    }
    lastEpoch = epoch;
    if (!(Math.abs(loss) < Double.POSITIVE_INFINITY)) {
      boolean isNew = !isTold;
      isTold = true;
      return isNew ? Sentence.of("speech.milestone.diverged") : null;
    }
    if (loss < best * (1 - PROGRESS)) {
      best = loss;
      bestEpoch = epoch;
      isTold = false;
    }
    if (loss <= halving) {
      halving = loss / 2;
      return Sentence.of("speech.milestone.halved", LOSS.write(loss));
    }
    if (!isTold && epoch - bestEpoch >= Math.max(PATIENCE, bestEpoch)) {
      isTold = true;
      var epochs = NumberText.count().write(Math.floor(epoch - bestEpoch));
      return Sentence.of("speech.milestone.plateau", LOSS.write(loss), epochs);
    }
    return null;
  }
}
