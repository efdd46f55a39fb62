package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/**
 * Texts kept on the visitor's device: {@code localStorage}. Where there is none, or where merely
 * asking for it throws, they are kept as long as the page.
 */
public final class KeptText {
  private KeptText() {}

  /** The text kept under {@code name}, or null. */
  @JSBody(
      params = "name",
      script =
          "try { return self.localStorage.getItem(name); } catch (thrown) {"
              + " return (self.vitrineKept || {})[name] || null; }")
  public static native @Nullable String find(String name);

  /** Keeps {@code text} under {@code name}. */
  @JSBody(
      params = {"name", "text"},
      script =
          "try { self.localStorage.setItem(name, text); } catch (thrown) {"
              + " self.vitrineKept = self.vitrineKept || {}; self.vitrineKept[name] = text; }")
  public static native void keep(String name, String text);
}
