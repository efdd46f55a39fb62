package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the visitor's device and settings say: {@code matchMedia}. */
public enum MediaQuery {
  /** Motion is not wanted. */
  REDUCED_MOTION("(prefers-reduced-motion: reduce)"),
  /** Dark colours are wanted. */
  DARK("(prefers-color-scheme: dark)"),
  /** The browser puts its own few colours in place of the page's. */
  FORCED_COLOURS("(forced-colors: active)"),
  /** More contrast is wanted. */
  MORE_CONTRAST("(prefers-contrast: more)"),
  /** The main pointer is coarse: a finger. */
  COARSE_POINTER("(pointer: coarse)"),
  /** The window is as narrow as a phone's: the same width as in the page's styles. */
  NARROW("(max-width: 480px)"),
  /** Columns of a lab stand one below the other: the same width as in the page's styles. */
  STACKED("(max-width: 1100px)");

  private final String query;

  MediaQuery(String query) {
    this.query = query;
  }

  /** Whether it holds now. */
  public boolean holds() {
    return matches(query);
  }

  /** Tells {@code listener} whenever it begins or ceases to hold. */
  public void whenChanged(Listener listener) {
    listen(query, listener);
  }

  /** Hears of a change. */
  @JSFunctor
  @FunctionalInterface
  public interface Listener extends JSObject {
    /** It holds from now on, or does not. */
    void changed(boolean holds);
  }

  @JSBody(params = "query", script = "return matchMedia(query).matches;")
  private static native boolean matches(String query);

  @JSBody(
      params = {"query", "listener"},
      script =
          "var list = matchMedia(query);var hear = function() { listener(list.matches);"
              + " };list.addEventListener ? list.addEventListener('change', hear) :"
              + " list.addListener(hear);")
  private static native void listen(String query, Listener listener);
}
