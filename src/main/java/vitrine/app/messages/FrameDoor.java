package vitrine.app.messages;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The browser's line between a frame and the page around it: {@code postMessage}. */
final class FrameDoor {
  private FrameDoor() {}

  /** Hears messages. */
  @JSFunctor
  @FunctionalInterface
  interface Listener extends JSObject {
    /**
     * A message has come.
     *
     * @param text the message as JSON; empty if JSON cannot say it, or if it is too long
     * @param length of it as JSON; −1 if JSON cannot say it
     */
    void heard(String text, int length, String origin);
  }

  /** Hears what comes from the page around this one, and from nobody else. */
  @JSBody(
      params = {"longest", "listener"},
      script =
          "addEventListener('message', function(event) {"
              + "if (event.source !== self.parent || event.source === self) { return; }"
              + "var text;"
              + "try { text = JSON.stringify(event.data); } catch (thrown) { text = null; }"
              + "if (typeof text !== 'string') { listener('', -1, event.origin); return; }"
              + "listener(text.length > longest ? '' : text, text.length, event.origin); });")
  static native void hearParent(int longest, Listener listener);

  /** Hears what comes from the page in a frame, with the origin it had. */
  @JSBody(
      params = {"frame", "longest", "listener"},
      script =
          "addEventListener('message', function(event) {"
              + "if (!frame.contentWindow || event.source !== frame.contentWindow) { return; }"
              + "var text;"
              + "try { text = JSON.stringify(event.data); } catch (thrown) { text = null; }"
              + "if (typeof text === 'string' && text.length <= longest) {"
              + "listener(text, text.length, event.origin); } });")
  static native void hearFrame(HTMLElement frame, int longest, Listener listener);

  /** Says something to the page around this one, if that has the origin {@code target}. */
  @JSBody(
      params = {"value", "target"},
      script = "if (self.parent !== self) { self.parent.postMessage(value, target); }")
  static native void tellParent(@Nullable JSObject value, String target);

  /** Says something to the page in a frame. */
  @JSBody(
      params = {"frame", "value"},
      script = "if (frame.contentWindow) { frame.contentWindow.postMessage(value, '*'); }")
  static native void tellFrame(HTMLElement frame, @Nullable JSObject value);

  /** The origin of this page as others see it: {@code file://} for one from a disk. */
  @JSBody(script = "return location.protocol === 'file:' ? 'file://' : String(self.origin);")
  static native String origin();

  /**
   * Has links open elsewhere, such as in a window of their own ({@code _blank}), and not in the
   * frame. A sandboxed frame may open none.
   */
  @JSBody(
      params = "target",
      script =
          "var base = document.createElement('base');"
              + "base.target = target;"
              + "document.head.appendChild(base);")
  static native void lead(String target);

  /** Whether this page is shown inside another. */
  @JSBody(script = "return self.parent !== self;")
  static native boolean isFramed();
}
