package vitrine.browser;

import org.teavm.jso.JSBody;

/** What the visitor copies. */
public final class Clipboard {
  private Clipboard() {}

  /**
   * Puts {@code text} on the clipboard, then calls one of the two; to be called from a press or a
   * click.
   */
  @JSBody(
      params = {"text", "copied", "refused"},
      script =
          "if (navigator.clipboard && navigator.clipboard.writeText)"
              + " {navigator.clipboard.writeText(text).then(function() { copied(); }, function() {"
              + " refused(); });} else { refused(); }")
  public static native void write(String text, Callback copied, Callback refused);
}
