package vitrine.app.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.browser.Address;
import vitrine.browser.Scripts;

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

  /**
   * The address in {@code data-<name>}, made absolute; empty if there is none. What is folded into
   * the page keeps its path, by which it is found there.
   */
  public static String address(String name) {
    var relative = find(name);
    boolean isFolded = relative != null && Scripts.folded(relative) != null;
    return relative == null ? "" : isFolded ? relative : Address.resolve(relative);
  }

  /** The way to the site's root: where a page lies in a package, the site's address. */
  public static String home(String way) {
    var home = find("home");
    return home == null ? way : home;
  }

  @JSBody(
      params = "attribute",
      script =
          "var script = document.getElementById('vitrine-page');"
              + "return script ? script.getAttribute(attribute) : null;")
  private static native @Nullable String read(String attribute);
}
