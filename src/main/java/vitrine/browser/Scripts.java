package vitrine.browser;

import org.teavm.jso.JSBody;

/** Classic scripts added to the page. */
public final class Scripts {
  private Scripts() {}

  /**
   * Loads and runs the classic script at {@code url}, also a second time, then calls one of the
   * two.
   */
  @JSBody(
      params = {"url", "loaded", "failed"},
      script =
          "var script = document.createElement('script');"
              + "script.src = url;"
              + "script.onload = function() { script.remove(); loaded(); };"
              + "script.onerror = function() { script.remove(); failed(); };"
              + "document.head.appendChild(script);")
  public static native void load(String url, Callback loaded, Callback failed);
}
