package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Turns of a loop that lets waiting input and messages go first: a {@code MessageChannel} to
 * itself, which unlike a timer is never held back by the 4 ms rule.
 */
public final class Turns {
  private final JSObject port;
  private final boolean afterFrame;

  private Turns(JSObject port, boolean afterFrame) {
    this.port = port;
    this.afterFrame = afterFrame;
  }

  /** Calls {@code turn} once for each {@link #request()}. */
  public static Turns of(Callback turn) {
    return new Turns(open(turn), false);
  }

  /**
   * Calls {@code turn} once for each {@link #request()}, at most once a picture: for a page, which
   * some browsers would else not draw in between.
   */
  public static Turns betweenFrames(Callback turn) {
    return new Turns(open(turn), true);
  }

  /** Asks for one turn, soon but not now. */
  public void request() {
    if (afterFrame) {
      postAfterFrame(port);
    } else {
      post(port);
    }
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

  /** A page in the background has no pictures, and goes on ten times a second. */
  @JSBody(
      params = "port",
      script =
          "var posted = false;"
              + "var post = function() { if (!posted) { posted = true; port.postMessage(0); } };"
              + "requestAnimationFrame(post);"
              + "setTimeout(post, 100);")
  private static native void postAfterFrame(JSObject port);
}
