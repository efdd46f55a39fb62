package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Ways to get a worker or something that speaks like one; each throws where the browser refuses.
 */
public final class Workers {
  private Workers() {}

  /** A worker that runs the script at {@code url}. */
  @JSBody(params = "url", script = "return new Worker(url);")
  public static native Channel at(String url);

  /** A worker that runs {@code source}: possible even where a frame has no origin of its own. */
  @JSBody(
      params = "source",
      script =
          "var url = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));"
              + "try { return new Worker(url); }"
              + "finally { setTimeout(function() { URL.revokeObjectURL(url); }, 30000); }")
  public static native Channel running(String source);

  /** Two channels that bring each other their messages: {@code MessageChannel}. */
  @JSBody(script = "return new MessageChannel();")
  public static native Pair pair();

  /** One line about an error event of a channel, for a developer's eyes. */
  @JSBody(
      params = "event",
      script =
          "return event.message ? event.message + ' (' + event.filename + ':' + event.lineno + ')'"
              + " : 'The script could not be loaded.';")
  public static native String reason(Channel.Event event);

  /** Two joined channels. */
  public interface Pair extends JSObject {
    /** One end. */
    @JSProperty
    Channel getPort1();

    /** The other end. */
    @JSProperty
    Channel getPort2();
  }
}
