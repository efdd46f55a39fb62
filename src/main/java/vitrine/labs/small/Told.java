package vitrine.labs.small;

import org.jspecify.annotations.Nullable;
import vitrine.session.Reply;
import vitrine.session.Sentence;

/**
 * What the engine was told last and has not answered yet, so that someone who is faster than the
 * engine goes on from what they did, not from what is in force.
 *
 * @param <T> what is told, such as a rule that is written step by step
 */
public final class Told<T> {
  private @Nullable T last;

  /** What was told last or, if all has been answered, what is in force. */
  public T or(T inForce) {
    var told = last;
    return told == null ? inForce : told;
  }

  /** The reply to send {@code next} with; refusals also go to {@code explaining}. */
  public Reply tell(T next, Reply explaining) {
    last = next;
    return new Reply() {
      @Override
      public void done() {
        forget();
      }

      @Override
      public void refused(Sentence sentence) {
        last = null;
        explaining.refused(sentence);
      }

      private void forget() {
        if (last == next) {
          last = null;
        }
      }
    };
  }
}
