package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The line to the engine of the moment; after a failure another engine takes its end, a few times,
 * and so does one that has more backends.
 */
final class EngineLine {
  private static final int MOST_RESTARTS = 3;

  private final Engines engines;
  private final Port.Listener listener;
  private @Nullable Port port;
  private final List<String> avoided = new ArrayList<>();
  private int restarts;
  private boolean isFetching;
  private boolean isOver;

  /** A line without an engine. */
  EngineLine(Engines engines, Port.Listener listener) {
    this.engines = engines;
    this.listener = listener;
  }

  /** Starts the first engine, one with the fast backends if they are wanted and can be had. */
  void begin(boolean wantsFast) {
    if (wantsFast) {
      engines.startFast(this::connect, () -> engines.start(false, this::connect));
    } else {
      engines.start(false, this::connect);
    }
  }

  /**
   * Starts an engine with the fast backends while this one goes on, unless one is on its way.
   *
   * @param ready is handed its line, which then may {@link #replace} this one's
   * @param none is called instead if there is none to be had
   */
  void fetchFast(Consumer<Port> ready, Runnable none) {
    if (isFetching) {
      return;
    }
    isFetching = true;
    engines.startFast(
        fast -> {
          isFetching = false;
          if (isOver) {
            fast.close();
          } else {
            ready.accept(fast);
          }
        },
        () -> {
          isFetching = false;
          none.run();
        });
  }

  /** Ends the engine; another takes its place. */
  void replace(Port next) {
    close();
    connect(next);
  }

  boolean canRestart() {
    return restarts < MOST_RESTARTS;
  }

  /** Ends the engine that failed and starts another. */
  void restart() {
    close();
    restarts++;
    engines.start(true, this::connect);
  }

  /** Keeps the run off a backend from now on: it failed. */
  void avoid(String backend) {
    if (!backend.equals("cpu") && avoided.indexOf(backend) < 0) {
      avoided.add(backend);
    }
  }

  /** The names of the backends that failed. */
  List<String> avoided() {
    return avoided;
  }

  /** Sends a packet, if there is an engine to hear it. */
  void post(Packet packet) {
    var open = port;
    if (open != null) {
      open.post(packet);
    }
  }

  /** Ends the engine, and any that is on its way. */
  void end() {
    isOver = true;
    close();
  }

  private void close() {
    var open = port;
    port = null;
    if (open != null) {
      open.close();
    }
  }

  private void connect(Port next) {
    port = next;
    next.listen(listener);
  }
}
