package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Windows around this one, as far as they may be seen: one of another origin shows nothing. */
public final class ScormWindow {
  private ScormWindow() {}

  /** This window. */
  @JSBody(script = "return self;")
  public static native JSObject here();

  /** The window around; null for the outermost. */
  @JSBody(
      params = "from",
      script =
          "try { return from.parent && from.parent !== from ? from.parent : null; }"
              + " catch (thrown) { return null; }")
  public static native @Nullable JSObject around(JSObject from);

  /** The window that opened it; null if none did. */
  @JSBody(
      params = "from",
      script = "try { return from.opener || null; } catch (thrown) { return null; }")
  public static native @Nullable JSObject opener(JSObject from);

  /** The object of that name in it; null if there is none or it may not be seen. */
  @JSBody(
      params = {"from", "name"},
      script = "try { return from[name] || null; } catch (thrown) { return null; }")
  public static native @Nullable JSObject find(JSObject from, String name);

  /** Calls a function of an object; an empty text if it fails or gives nothing. */
  @JSBody(
      params = {"target", "name", "given"},
      script =
          "try { var said = target[name].apply(target, given);"
              + "return said === null || said === undefined ? '' : String(said); }"
              + " catch (thrown) { return ''; }")
  public static native String call(JSObject target, String name, JSObject given);
}
