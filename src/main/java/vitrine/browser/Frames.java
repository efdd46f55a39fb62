package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** When the next picture is due: {@code requestAnimationFrame}. */
public final class Frames {
  private Frames() {}

  /** Draws one picture. */
  @JSFunctor
  @FunctionalInterface
  public interface Frame extends JSObject {
    /** A picture is due; {@code millis} is on the scale of {@link Clock}. */
    void draw(double millis);
  }

  /** Calls {@code frame} once, before the next picture; never while the page is hidden. */
  @JSBody(params = "frame", script = "requestAnimationFrame(frame);")
  public static native void next(Frame frame);
}
