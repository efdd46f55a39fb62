package vitrine.browser;

import org.teavm.interop.PlatformMarker;
import org.teavm.interop.Platforms;
import org.teavm.jso.JSBody;

/** Where an engine finds itself: in a worker or in the page, as WebAssembly or as JavaScript. */
public final class EngineScope {
  /** What calls the entry point of an engine's script, as a line of JavaScript. */
  public static final String CALL = "(self.vitrineEngine || self.main)([]);";

  private EngineScope() {}

  /** The engine's end of the line: what the page left for it, else the worker's own scope. */
  @JSBody(
      script =
          "var channel = self.vitrineEngineChannel || self;"
              + "delete self.vitrineEngineChannel;"
              + "return channel;")
  public static native Channel channel();

  /** Whether the engine shares its thread with a page. */
  @JSBody(script = "return typeof document !== 'undefined';")
  public static native boolean isInPage();

  /** Leaves {@code channel} for the engine that starts next in this page. */
  @JSBody(params = "channel", script = "self.vitrineEngineChannel = channel;")
  public static native void leave(Channel channel);

  /** Calls the entry point of the engine's script that was loaded last. */
  @JSBody(script = CALL)
  public static native void start();

  /** Whether this runs in a browser; the compiler knows. On the JVM it does not. */
  @PlatformMarker
  public static boolean isBrowser() {
    return false;
  }

  /**
   * Whether this module was compiled to WebAssembly; the compiler knows, and leaves out the other
   * way.
   */
  @PlatformMarker(Platforms.WEBASSEMBLY_GC)
  public static boolean isWebAssembly() {
    return false;
  }
}
