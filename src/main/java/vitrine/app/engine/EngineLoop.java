package vitrine.app.engine;

import vitrine.app.wire.PortOverSelf;
import vitrine.browser.EngineScope;
import vitrine.browser.Turns;
import vitrine.session.Port;

/**
 * Keeps an engine at work: after each packet, and then in short turns for as long as there is more
 * to do, with messages from the page let in between two turns.
 */
public final class EngineLoop {
  /**
   * How long one turn lasts: in the page, a frame must fit beside it; in a worker, a command waits
   * no longer.
   */
  private static final double TURN_MILLIS = 8;

  private final PortOverSelf port;
  private final Turns turns =
      EngineScope.isInPage() ? Turns.betweenFrames(this::turn) : Turns.of(this::turn);
  private final Work work;
  private boolean requested;

  private EngineLoop(PortOverSelf port, Opening opening) {
    this.port = port;
    this.work = opening.on(port);
  }

  /** Something that computes in turns. */
  @FunctionalInterface
  public interface Work {
    /** Goes on for about that long; true if there is more to do now. */
    boolean forMillis(double budget);
  }

  /** Makes what computes, on the engine's end of the line. */
  @FunctionalInterface
  public interface Opening {
    /** What computes; it listens to {@code port} from now on. */
    Work on(Port port);
  }

  /** Starts an engine here. To be called once from the entry point of an engine module. */
  public static void start(Opening opening) {
    var port = new PortOverSelf(EngineScope.channel());
    port.guard(
        () -> {
          var loop = new EngineLoop(port, opening);
          port.open(loop::request);
        });
  }

  private void request() {
    if (!requested) {
      requested = true;
      turns.request();
    }
  }

  private void turn() {
    port.guard(
        () -> {
          requested = false;
          if (work.forMillis(TURN_MILLIS)) {
            request();
          }
        });
  }
}
