package vitrine.labs.frame;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;

/**
 * Asks for numbers now and then instead of with every snapshot, where they are many: whenever the
 * run rests, and every so often while it trains.
 */
public final class Inquiry {
  private final LabSession session;
  private final double everyMillis;
  private final Consumer<Snapshot> taker;
  private double askedAt = Double.NEGATIVE_INFINITY;
  private boolean isAsking;
  private boolean isOutOfDate;
  private int asked;

  /**
   * An inquiry that has asked nothing yet.
   *
   * @param everyMillis how often to ask while the run trains
   * @param taker takes what was found; what the network has not is left out
   */
  public Inquiry(LabSession session, double everyMillis, Consumer<Snapshot> taker) {
    this.session = session;
    this.everyMillis = everyMillis;
    this.taker = taker;
  }

  /** Something else is asked from now on; what is still on its way is not taken. */
  public void startAfresh() {
    asked++;
    isAsking = false;
    askedAt = Double.NEGATIVE_INFINITY;
  }

  /**
   * The engine has shown itself at {@code millis}: asks for these numbers if it is time to.
   *
   * @param running whether the run trains
   */
  public void look(List<Probe> probes, boolean running, double millis) {
    if (isAsking) {
      isOutOfDate = true;
    } else if ((!running || millis - askedAt >= everyMillis) && !probes.isEmpty()) {
      askedAt = millis;
      ask(probes);
    }
  }

  private void ask(List<Probe> probes) {
    isAsking = true;
    isOutOfDate = false;
    asked++;
    int number = asked;
    var values = new double[probes.size()][];
    for (int i = 0; i < values.length; i++) {
      int place = i;
      values[i] = new double[0];
      session.read(
          probes.get(i),
          found -> values[place] = found,
          place < values.length - 1 ? Reply.NONE : last(number, probes, values));
    }
  }

  private Reply last(int number, List<Probe> probes, double[][] values) {
    return new Reply() {
      @Override
      public void done() {
        if (number == asked) {
          isAsking = false;
          take(probes, values);
        }
      }

      @Override
      public void refused(Sentence sentence) {
        // The network has become another one: whoever asks hears of that by itself.
        if (number == asked) {
          isAsking = false;
        }
      }
    };
  }

  private void take(List<Probe> probes, double[][] values) {
    @Nullable Snapshot now = session.snapshot();
    if (now == null) {
      return;
    }
    taker.accept(
        new Snapshot(
            now.revision(),
            now.examples(),
            now.epochSize(),
            now.running(),
            now.diverged(),
            probes,
            List.of(values)));
    if (isOutOfDate && !session.isMoving()) {
      ask(probes);
    }
  }
}
