package vitrine.app.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.browser.Address;

/**
 * What the build wrote into the page for its script: the {@code data-} attributes of {@code <script
 * id="vitrine-page">}.
 */
public final class PageData {
  private PageData() {}

  /** The attribute {@code data-<name>}, or null. */
  public static @Nullable String find(String name) {
    return read("data-" + name);
  }

  /** The address in {@code data-<name>}, made absolute; empty if there is none. */
  public static String address(String name) {
    var relative = find(name);
    return relative == null ? "" : Address.resolve(relative);
  }

  @JSBody(
      params = "attribute",
      script =
          "var script = document.getElementById('vitrine-page');"
              + "return script ? script.getAttribute(attribute) : null;")
  private static native @Nullable String read(String attribute);
}
