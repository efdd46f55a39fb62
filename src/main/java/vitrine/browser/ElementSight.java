package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Whether an element is within the window: {@code IntersectionObserver}. */
public final class ElementSight {
  private ElementSight() {}

  /** Hears of a change. */
  @JSFunctor
  @FunctionalInterface
  public interface Listener extends JSObject {
    /** Some of it is within the window from now on, or none. */
    void seen(boolean inSight);
  }

  /** Calls {@code seen} once, when some of the element is in sight for the first time. */
  @JSBody(
      params = {"element", "seen"},
      script =
          "if (!self.IntersectionObserver) { seen(); return; }"
              + "new IntersectionObserver(function(entries, observer) {"
              + "if (entries[entries.length - 1].isIntersecting) { observer.disconnect(); seen(); }"
              + "}).observe(element);")
  public static native void first(HTMLElement element, Callback seen);

  /**
   * Tells {@code listener} whether the element is in sight, soon and whenever that changes; where
   * it cannot, that it is.
   */
  @JSBody(
      params = {"element", "listener"},
      script =
          "if (self.IntersectionObserver) {"
              + "new IntersectionObserver(function(entries) {"
              + "listener(entries[entries.length - 1].isIntersecting);"
              + "}).observe(element);"
              + "} else { listener(true); }")
  public static native void watch(HTMLElement element, Listener listener);
}
