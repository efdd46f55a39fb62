package vitrine.labs.frame;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.speech.Milestones;

/**
 * Tells a screen reader what happens while the network trains: milestones only, and never more
 * often than every five seconds.
 */
public final class AnnouncerView {
  private static final double BETWEEN_MILLIS = 5000;

  private final Stage stage;
  private final Milestones milestones = new Milestones();
  private double last = -BETWEEN_MILLIS;
  private double epoch;

  /** An announcer that has said nothing yet. */
  public AnnouncerView(Stage stage) {
    this.stage = stage;
  }

  /** Looks whether a snapshot gives something to tell. */
  public void notice(Snapshot snapshot) {
    double @Nullable [] loss = snapshot.find(Measures.TRAIN_LOSS);
    if (loss != null && snapshot.epochSize() > 0) {
      notice(snapshot.examples() / snapshot.epochSize(), loss[0], snapshot.running());
    }
  }

  /** Looks whether the training loss after some epochs gives something to tell. */
  public void notice(double epochs, double loss, boolean running) {
    if (epochs < epoch) {
      milestones.clear();
    }
    epoch = epochs;
    var sentence = milestones.notice(epochs, loss);
    if (sentence != null && running && Clock.millis() - last >= BETWEEN_MILLIS) {
      last = Clock.millis();
      stage.live().say(stage.texts().of(sentence));
    }
  }
}
