package vitrine.app.page;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import vitrine.browser.PlainValue;
import vitrine.view.Texts;

/**
 * The page's words, which the build wrote into it as JSON: {@code <script id="vitrine-messages">}.
 */
public final class PageTexts {
  private PageTexts() {}

  /** All of them; none if the page carries none. */
  public static Texts read() {
    var texts = new HashMap<String, String>();
    addTo(texts, block());
    return new Texts(texts, isMirrored());
  }

  /** All of them, and those that came with the late module of that name. */
  public static Texts withLate(String module) {
    var texts = new HashMap<String, String>();
    addTo(texts, block());
    addTo(texts, late(module));
    return new Texts(texts, isMirrored());
  }

  private static void addTo(Map<String, String> texts, String json) {
    if (PlainValue.parse(json) instanceof Map<?, ?> entries) {
      for (var entry : entries.entrySet()) {
        if (entry.getValue() instanceof String text) {
          texts.put((String) entry.getKey(), text);
        }
      }
    }
  }

  @JSBody(script = "return document.documentElement.dir === 'rtl';")
  private static native boolean isMirrored();

  @JSBody(params = "module", script = "return (self.vitrineLateTexts || {})[module] || '{}';")
  private static native String late(String module);

  @JSBody(
      script =
          "var block = document.getElementById('vitrine-messages');"
              + "return block ? block.textContent : '{}';")
  private static native String block();
}
