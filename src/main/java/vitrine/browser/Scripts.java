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

  /**
   * Loads the classic script at {@code url}, which hands bytes, written in base 64, to {@code
   * self.vitrinePack}; then calls one of the two. No bytes come of a script that hands none.
   */
  @JSBody(
      params = {"url", "taken", "failed"},
      script =
          "self.vitrinePack = function(text) { document.currentScript.pack = text; };"
              + "var script = document.createElement('script');"
              + "script.src = url;"
              + "script.onload = function() { script.remove();"
              + "var text = atob(script.pack || ''), bytes = new Int8Array(text.length);"
              + "for (var at = 0; at < text.length; at++) { bytes[at] = text.charCodeAt(at); }"
              + "taken(bytes); };"
              + "script.onerror = function() { script.remove(); failed(); };"
              + "document.head.appendChild(script);")
  public static native void bytes(String url, Fetch.Taker taken, Callback failed);
}
