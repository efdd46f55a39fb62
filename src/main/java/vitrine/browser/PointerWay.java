package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The way of a pointer over an element, as finely as the browser has seen it. */
public final class PointerWay {
  private PointerWay() {}

  /** Hears of a place. */
  @JSFunctor
  @FunctionalInterface
  public interface Place extends JSObject {
    /** CSS pixels from the window's upper left corner. */
    void at(double x, double y);
  }

  /** Has all events of a pointer sent to {@code element} until it is lifted. */
  @JSBody(
      params = {"element", "pointer"},
      script = "if (element.setPointerCapture) { element.setPointerCapture(pointer); }")
  public static native void capture(HTMLElement element, int pointer);

  /** Tells all places that one {@code pointermove} stands for, in their order. */
  @JSBody(
      params = {"event", "place"},
      script =
          "var all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];"
              + "if (!all.length) { all = [event]; }"
              + "for (var i = 0; i < all.length; i++) { place(all[i].clientX, all[i].clientY); }")
  public static native void places(PageEvent event, Place place);
}
