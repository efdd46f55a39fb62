package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Two fingers on an element, and the wheel turned while Control is held. */
public final class Pinch {
  private Pinch() {}

  /** Hears of a gesture. */
  @JSFunctor
  @FunctionalInterface
  public interface Listener extends JSObject {
    /**
     * What lies between the fingers, or under the pointer, grows.
     *
     * @param factor how many times larger it becomes
     * @param x CSS pixels from the window's left edge, where it is now
     * @param y CSS pixels from its upper edge
     * @param acrossBy how far it has moved to the right
     * @param downBy how far it has moved down
     */
    void grows(double factor, double x, double y, double acrossBy, double downBy);
  }

  /** Tells {@code listener} of gestures, which then do not zoom the page. */
  @JSBody(
      params = {"element", "listener"},
      script =
          "var last = null;"
              + "var read = function(event) {"
              + " var a = event.touches[0], b = event.touches[1];"
              + " return {x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2,"
              + " far: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1};};"
              + "element.addEventListener('touchstart', function(event) {"
              + " last = event.touches.length === 2 ? read(event) : null;}, {passive: true});"
              + "element.addEventListener('touchmove', function(event) {"
              + " if (event.touches.length !== 2 || !last) { return; }"
              + " event.preventDefault(); var now = read(event);"
              + " listener(now.far / last.far, now.x, now.y, now.x - last.x, now.y - last.y);"
              + " last = now;}, {passive: false});"
              + "element.addEventListener('wheel', function(event) {"
              + " if (!event.ctrlKey) { return; }"
              + " event.preventDefault();"
              + " var far = Math.max(-60, Math.min(60, event.deltaY));"
              + " listener(Math.exp(far * -0.005), event.clientX, event.clientY, 0, 0);"
              + "}, {passive: false});")
  public static native void watch(HTMLElement element, Listener listener);
}
