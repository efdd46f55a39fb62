package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Turns of a loop that lets waiting input and messages go first: a {@code MessageChannel} to itself, which unlike a timer is
 * never held back by the 4 ms rule.
 */
public final class Turns {
  private final JSObject port;

  private Turns(JSObject port) {
    this.port = port;
  }

  /** Calls {@code turn} once for each {@link #request()}. */
  public static Turns of(Callback turn) {
    return new Turns(open(turn));
  }

  /** Asks for one turn, soon but not now. */
  public void request() {
    post(port);
  }

  @JSBody(
      params = "turn",
      script =
          "var channel = new MessageChannel();"
              + "channel.port1.onmessage = function() { turn(); };"
              + "return channel.port2;")
  private static native JSObject open(Callback turn);

  @JSBody(params = "port", script = "port.postMessage(0);")
  private static native void post(JSObject port);
}
