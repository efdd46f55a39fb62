package vitrine.browser;

import org.teavm.jso.JSBody;

/** Times at which a page has nothing more urgent to do. */
public final class Leisure {
  private Leisure() {}

  /** Calls {@code then} once the page has loaded and the browser is idle. */
  @JSBody(
      params = "then",
      script =
          "function wait() {"
              + "if (self.requestIdleCallback) { requestIdleCallback(function() { then(); }); }"
              + "else { setTimeout(then, 2000); } }"
              + "if (document.readyState === 'complete') { wait(); }"
              + "else { addEventListener('load', wait); }")
  public static native void whenIdle(Callback then);

  /** Calls {@code then} once the visitor has done something: pressed the pointer or a key. */
  @JSBody(
      params = "then",
      script =
          "function done() { removeEventListener('pointerup', done, true);"
              + "removeEventListener('keyup', done, true); then(); }"
              + "addEventListener('pointerup', done, true);"
              + "addEventListener('keyup', done, true);")
  public static native void afterFirstDeed(Callback then);
}
