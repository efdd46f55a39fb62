package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Whether anyone can see the page: not while its tab is in the background. */
public final class PageVisibility {
  private PageVisibility() {}

  /** Hears of a change. */
  @JSFunctor
  @FunctionalInterface
  public interface Listener extends JSObject {
    /** The page is visible from now on, or is not. */
    void changed(boolean visible);
  }

  /** Whether the page is visible now. */
  @JSBody(script = "return !document.hidden;")
  public static native boolean now();

  /** Tells {@code listener} whenever that changes. */
  @JSBody(
      params = "listener",
      script =
          "document.addEventListener('visibilitychange', function() { listener(!document.hidden);"
              + " });")
  public static native void whenChanged(Listener listener);

  /**
   * Calls {@code leaving} when the page goes away, perhaps to come back from the browser's memory.
   */
  @JSBody(params = "leaving", script = "addEventListener('pagehide', function() { leaving(); });")
  public static native void whenLeaving(Callback leaving);
}
