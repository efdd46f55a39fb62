package vitrine.app.wire;

import vitrine.browser.Callback;
import vitrine.browser.Channel;
import vitrine.browser.EngineScope;
import vitrine.browser.Guard;
import vitrine.session.Packet;
import vitrine.session.Port;

/**
 * The engine's end of the line to the page. Whatever goes wrong in here reaches the page as a
 * failure, then there is silence.
 */
public final class PortOverSelf implements Port {
  private final Inbox inbox = new Inbox();
  private final Channel channel;
  private Callback afterwards = () -> {};

  /** An end that speaks through {@code channel}; it hears nothing before {@link #open}. */
  public PortOverSelf(Channel channel) {
    this.channel = channel;
  }

  /**
   * Begins to hear, tells the page so, and calls {@code next} after each packet that has been dealt
   * with.
   */
  public void open(Callback next) {
    afterwards = next;
    channel.setOnmessage(event -> guard(() -> receive(event)));
    post(Notice.of(Notice.READY, EngineScope.isWebAssembly() ? "wasm" : "js"));
  }

  /**
   * Calls {@code body}; if it fails in any way, tells the page and ends. Does nothing once this end
   * is closed.
   */
  public void guard(Callback body) {
    if (!inbox.isClosed()) {
      Guard.run(body, this::fail);
    }
  }

  @Override
  public void post(Packet packet) {
    WireMessage.send(channel, packet);
  }

  @Override
  public void listen(Listener listener) {
    inbox.listen(listener);
  }

  @Override
  public void close() {
    inbox.close();
    channel.close();
  }

  private void receive(Channel.Event event) {
    var packet = WireMessage.read(event.getData());
    if (packet == null) {
      post(Notice.of(Notice.REPORT, "A malformed message to the engine was ignored."));
      return;
    }
    if (packet.kind().equals(Notice.CLOSED)) {
      close();
      return;
    }
    inbox.receive(packet);
    afterwards.call();
  }

  private void fail(String reason) {
    inbox.close();
    post(Notice.of(Notice.FAILED, reason));
  }
}
