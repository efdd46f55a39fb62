package vitrine.app.wire;

import vitrine.browser.Channel;
import vitrine.session.Packet;
import vitrine.session.Port;

/** One end of a line between two modules of the same page. */
public final class PortBeside implements Port {
  private final Inbox inbox = new Inbox();
  private final Channel channel;

  /** An end that speaks through {@code channel}, from which nothing has been heard yet. */
  public PortBeside(Channel channel) {
    this.channel = channel;
    channel.setOnmessage(
        event -> {
          var packet = WireMessage.read(event.getData());
          if (packet != null) {
            inbox.receive(packet);
          }
        });
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
}
