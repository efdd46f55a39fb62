package vitrine.app.docs;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.browser.Guard;
import vitrine.browser.PackedText;

/** Runs a script in the page of a lab, or in this one beside it. */
final class Examples {
  private Examples() {}

  /**
   * Loads the script into a page that has the function {@code report}; {@code told} hears what it
   * reports, {@code failed} why it does not run. Pages from a disk have no way to one another.
   */
  @JSBody(
      params = {"frame", "isInLab", "url", "told", "failed"},
      script =
          "try { var page = isInLab ? frame.contentWindow : self;"
              + "var script = page.document.createElement('script');"
              + "page.report = function(words) { told(String(words)); };"
              + "page.onunhandledrejection = function(event) { event.preventDefault();"
              + " failed(String(event.reason && event.reason.message || event.reason)); };"
              + "script.onload = function() { script.remove(); };"
              + "script.onerror = function() { script.remove(); failed(url); };"
              + "script.src = url; page.document.head.appendChild(script);"
              + "} catch (thrown) { failed(String(thrown && thrown.message || thrown)); }")
  static native void run(
      HTMLElement frame, boolean isInLab, String url, PackedText.Taker told, Guard.Failure failed);
}
