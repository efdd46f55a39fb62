package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line to the engine of the moment; after a failure another engine takes its end, a few times.
 */
final class EngineLine {
  private static final int MOST_RESTARTS = 3;

  private final Engines engines;
  private final Port.Listener listener;
  private @Nullable Port port;
  private final List<String> avoided = new ArrayList<>();
  private int restarts;

  /** A line without an engine. */
  EngineLine(Engines engines, Port.Listener listener) {
    this.engines = engines;
    this.listener = listener;
  }

  /** Starts the first engine. */
  void begin() {
    engines.start(false, this::connect);
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

  /** Ends the engine. */
  void close() {
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
