package vitrine.app.messages;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.browser.Address;
import vitrine.browser.PlainValue;
import vitrine.browser.Scripts;
import vitrine.teach.packages.OneFile;
import vitrine.view.dom.Tag;

/** Pages that a frame shows: from their address, or folded into the page around the frame. */
final class FoldedPages {
  private FoldedPages() {}

  /** Shows what lies at {@code address} with its query, seen from this page. */
  static void show(Tag frame, String address) {
    int mark = address.indexOf('?');
    var block = block(OneFile.name(address.substring(0, mark < 0 ? address.length() : mark)));
    if (block == null || !(PlainValue.parse(block) instanceof String html)) {
      frame.attribute("src", address);
      return;
    }
    var query = address.substring(mark + 1).replace(Address.encode("file://"), "null");
    frame.attribute("srcdoc", OneFile.unfolded(html, query, FoldedPages::file));
  }

  private static String file(String path) {
    var text = Scripts.folded(path);
    return text == null ? "" : text;
  }

  @JSBody(
      params = "path",
      script =
          "var block = document.querySelector('script[data-page=\"' + path + '\"]');"
              + "return block ? block.textContent : null;")
  private static native @Nullable String block(String path);
}
