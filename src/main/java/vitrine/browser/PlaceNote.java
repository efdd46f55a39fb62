package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/**
 * A text that belongs to this place in the tab's history: it is there again after a reload, and
 * nowhere else.
 */
public final class PlaceNote {
  private PlaceNote() {}

  /** The text kept under {@code name}, or null. */
  @JSBody(
      params = "name",
      script =
          "var state = history.state; return state && typeof state[name] === 'string' ? state[name]"
              + " : null;")
  public static native @Nullable String find(String name);

  /** Keeps {@code text} under {@code name}, where the browser allows it. */
  @JSBody(
      params = {"name", "text"},
      script =
          "try { var state = Object.assign({}, history.state); state[name] = text;"
              + " history.replaceState(state, ''); } catch (thrown) { }")
  public static native void keep(String name, String text);
}
