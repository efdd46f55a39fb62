package vitrine.app.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Packet;
import vitrine.session.Port;

/** What has arrived at one end of the line, kept until somebody listens. */
final class Inbox {
  private final List<Packet> waiting = new ArrayList<>();
  private Port.@Nullable Listener listener;
  private @Nullable String failure;
  private boolean closed;

  /** Says who hears, beginning with what has waited. */
  void listen(Port.Listener next) {
    listener = next;
    var late = List.copyOf(waiting);
    waiting.clear();
    for (var packet : late) {
      next.received(packet);
    }
    if (failure != null && !closed) {
      next.failed(failure);
    }
  }

  /** A packet has arrived. */
  void receive(Packet packet) {
    if (closed || failure != null) {
      return;
    }
    if (listener == null) {
      waiting.add(packet);
    } else {
      listener.received(packet);
    }
  }

  /** The other end has failed; only the first reason counts. */
  void fail(String reason) {
    if (closed || failure != null) {
      return;
    }
    failure = reason;
    if (listener != null) {
      listener.failed(reason);
    }
  }

  /** Nothing is heard any more. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }
}
