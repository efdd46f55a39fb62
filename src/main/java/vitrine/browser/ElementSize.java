package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** How large an element is drawn: {@code ResizeObserver}. */
public final class ElementSize {
  private ElementSize() {}

  /** Hears of a size. */
  @JSFunctor
  @FunctionalInterface
  public interface Listener extends JSObject {
    /** The content is that large, in CSS pixels. */
    void resized(double width, double height);
  }

  /**
   * Tells {@code listener} the element's size, now and whenever it changes; where it cannot, with
   * the window's.
   */
  @JSBody(
      params = {"element", "listener"},
      script =
          "var tell = function() { listener(element.clientWidth, element.clientHeight); };"
              + "if (self.ResizeObserver) { new ResizeObserver(tell).observe(element); }"
              + "else { addEventListener('resize', tell); tell(); }")
  public static native void watch(HTMLElement element, Listener listener);
}
