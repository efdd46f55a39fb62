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
    if (PlainValue.parse(block()) instanceof Map<?, ?> entries) {
      for (var entry : entries.entrySet()) {
        if (entry.getValue() instanceof String text) {
          texts.put((String) entry.getKey(), text);
        }
      }
    }
    return new Texts(texts);
  }

  @JSBody(
      script =
          "var block = document.getElementById('vitrine-messages');"
              + "return block ? block.textContent : '{}';")
  private static native String block();
}
