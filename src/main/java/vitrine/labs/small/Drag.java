package vitrine.labs.small;

import org.jspecify.annotations.Nullable;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.session.Sentence;

/**
 * A number on its way from one value to another under the visitor's hand: of all the wishes on the
 * way the engine is asked for the latest, one at a time, and all together are undone as one.
 */
public final class Drag {
  private final PageSession session;
  private final Reply refusals;
  private @Nullable Command latest;
  private boolean isAsking;
  private boolean isHeld;
  private boolean hasBegun;
  private boolean goesOn;

  /**
   * A drag that has not begun.
   *
   * @param refusals hears why something was refused
   */
  public Drag(PageSession session, Reply refusals) {
    this.session = session;
    this.refusals = refusals;
  }

  /** The visitor has taken hold of it. */
  public void hold() {
    isHeld = true;
    hasBegun = false;
  }

  /** The visitor has let it go. */
  public void release() {
    isHeld = false;
    hasBegun = false;
  }

  /** Whether what the page shows is on its way: what the engine says meanwhile is of before. */
  public boolean isUnderWay() {
    return isHeld || isAsking;
  }

  /** The visitor wants this now. */
  public void want(Command command) {
    // What was never asked for leaves it to the next wish to begin.
    goesOn = latest == null ? hasBegun : goesOn;
    hasBegun = isHeld;
    latest = command;
    if (!isAsking) {
      ask();
    }
  }

  private void ask() {
    var next = latest;
    latest = null;
    isAsking = next != null;
    if (next == null) {
      return;
    }
    var reply =
        new Reply() {
          @Override
          public void done() {
            ask();
          }

          @Override
          public void refused(Sentence sentence) {
            isAsking = false;
            latest = null;
            refusals.refused(sentence);
          }
        };
    if (goesOn) {
      session.sendOn(next, reply);
    } else {
      session.send(next, reply);
    }
  }
}
