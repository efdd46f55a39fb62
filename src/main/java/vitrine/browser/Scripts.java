package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** Classic scripts added to the page. */
public final class Scripts {
  private Scripts() {}

  /**
   * The text of a file that lies inside the page, folded into it under {@code path} ({@code <script
   * type="text/plain" data-file="…">}); null if there is none.
   */
  @JSBody(
      params = "path",
      script =
          "var block = path && document.querySelector('script[data-file=\"' + path + '\"]');"
              + "return block ? block.textContent : null;")
  public static native @Nullable String folded(String path);

  /** Runs a classic script whose text the page's policy allows, then calls {@code loaded}. */
  @JSBody(
      params = {"text", "loaded"},
      script =
          "var script = document.createElement('script');"
              + "script.text = text;"
              + "document.head.appendChild(script);"
              + "script.remove();"
              + "loaded();")
  private static native void run(String text, Callback loaded);

  /** The bytes that {@code text} writes in base 64. */
  @JSBody(
      params = "text",
      script =
          "var letters = atob(text), bytes = new Int8Array(letters.length);for (var at = 0; at <"
              + " letters.length; at++) { bytes[at] = letters.charCodeAt(at); }return bytes;")
  public static native Int8Array bytesOf(String text);

  /**
   * Loads and runs the classic script at {@code url}, also a second time, then calls one of the
   * two. A script that is folded into the page is run from there.
   */
  public static void load(String url, Callback loaded, Callback failed) {
    var text = folded(url);
    if (text == null) {
      fetch(url, loaded, failed);
    } else {
      run(text, loaded);
    }
  }

  @JSBody(
      params = {"url", "loaded", "failed"},
      script =
          "var script = document.createElement('script');"
              + "script.src = url;"
              + "script.onload = function() { script.remove(); loaded(); };"
              + "script.onerror = function() { script.remove(); failed(); };"
              + "document.head.appendChild(script);")
  private static native void fetch(String url, Callback loaded, Callback failed);

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
