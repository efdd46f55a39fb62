package vitrine.app.wire;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Callback;
import vitrine.browser.Channel;
import vitrine.browser.Workers;
import vitrine.session.Packet;
import vitrine.session.Port;

/** The page's end of the line to an engine, be it in a worker or in this page. */
public final class PortOverWorker implements Port {
  private final Inbox inbox = new Inbox();
  private final Channel channel;
  private final Callback end;
  private final EngineStart start;
  private final Consumer<String> report;
  private boolean ready;

  /**
   * @param channel the engine's channel, from which nothing has been heard yet
   * @param end stops the engine for good
   * @param start hears how the engine starts; once it is ready, failures go to whoever listens
   * @param report hears of messages that were ignored, for a developer's eyes
   */
  public PortOverWorker(Channel channel, Callback end, EngineStart start, Consumer<String> report) {
    this.channel = channel;
    this.end = end;
    this.start = start;
    this.report = report;
    channel.setOnmessage(event -> receive(WireMessage.read(event.getData())));
    channel.setOnmessageerror(event -> receive(null));
    channel.setOnerror(
        event -> {
          event.preventDefault();
          fail(Workers.reason(event));
        });
  }

  @Override
  public void post(Packet packet) {
    if (!inbox.isClosed()) {
      WireMessage.send(channel, packet);
    }
  }

  @Override
  public void listen(Listener listener) {
    inbox.listen(listener);
  }

  @Override
  public void close() {
    if (!inbox.isClosed()) {
      post(Notice.of(Notice.CLOSED));
      inbox.close();
      end.call();
    }
  }

  private void receive(@Nullable Packet packet) {
    if (packet == null) {
      report.accept("A malformed message from the engine was ignored.");
      return;
    }
    switch (packet.kind()) {
      case Notice.BEGUN -> start.begun();
      case Notice.READY -> {
        ready = true;
        start.ready(words(packet));
      }
      case Notice.REPORT -> report.accept(words(packet));
      case Notice.FAILED -> fail(words(packet));
      default -> inbox.receive(packet);
    }
  }

  /** A failed engine is not left running: it may hold a core. */
  private void fail(String reason) {
    if (ready) {
      end.call();
      inbox.fail(reason);
    } else {
      start.failed(reason);
    }
  }

  private static String words(Packet notice) {
    return String.join(" ", notice.texts());
  }
}
