package vitrine.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A line between page and engine without threads: packets wait until the test delivers them. */
public final class MemoryLine {
  private final ArrayDeque<Packet> toEngine = new ArrayDeque<>();
  private final ArrayDeque<Packet> toPage = new ArrayDeque<>();
  private final List<String> kindsToPage = new ArrayList<>();
  private Port.Listener engine = new Deaf();
  private Port.Listener page = new Deaf();
  private boolean isCut;

  /** The page's end. */
  public Port pageEnd() {
    return new End(true);
  }

  /** The engine's end. */
  public Port engineEnd() {
    return new End(false);
  }

  /** Hands one waiting packet to the engine; false if none waits. */
  public boolean deliverToEngine() {
    var packet = toEngine.poll();
    if (packet != null) {
      engine.received(packet);
    }
    return packet != null;
  }

  /** Hands one waiting packet to the page; false if none waits. */
  public boolean deliverToPage() {
    var packet = toPage.poll();
    if (packet != null) {
      kindsToPage.add(packet.kind());
      page.received(packet);
    }
    return packet != null;
  }

  /** How many packets of a kind the page has heard. */
  public int heard(String kind) {
    int count = 0;
    for (var each : kindsToPage) {
      count += each.equals(kind) ? 1 : 0;
    }
    return count;
  }

  /**
   * The engine dies: what it has said and not delivered is lost, and the page hears of a failure.
   */
  public void crash() {
    cut();
    page.failed("crashed by the test");
  }

  public boolean isCut() {
    return isCut;
  }

  private void cut() {
    isCut = true;
    toEngine.clear();
    toPage.clear();
  }

  private final class End implements Port {
    private final boolean isPage;

    End(boolean isPage) {
      this.isPage = isPage;
    }

    @Override
    public void post(Packet packet) {
      if (!isCut) {
        (isPage ? toEngine : toPage).add(packet);
      }
    }

    @Override
    public void listen(Listener listener) {
      if (isPage) {
        page = listener;
      } else {
        engine = listener;
      }
    }

    @Override
    public void close() {
      cut();
    }
  }

  private static final class Deaf implements Port.Listener {
    @Override
    public void received(Packet packet) {
      throw new IllegalStateException("Nobody listens to " + packet.kind());
    }

    @Override
    public void failed(String reason) {
      throw new IllegalStateException(reason);
    }
  }
}
