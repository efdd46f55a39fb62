package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Files that the visitor hands to the page: chosen in an input, or dropped anywhere on it. */
public final class FileDrop {
  private FileDrop() {}

  /** Takes the text of a file. */
  @JSFunctor
  @FunctionalInterface
  public interface Taker extends JSObject {
    /** Here it is; null if it cannot be read. */
    void take(String text);
  }

  /** Ends listening. */
  @JSFunctor
  @FunctionalInterface
  public interface End extends JSObject {
    /** Nothing is heard any more. */
    void end();
  }

  /** Reads the file that was chosen in an input, and forgets it there. */
  @JSBody(
      params = {"input", "taker"},
      script =
          "var file = input.files && input.files[0];"
              + "if (!file) { return; }"
              + "file.text().then(taker, function() { taker(null); });"
              + "input.value = '';")
  public static native void chosen(HTMLElement input, Taker taker);

  /** Reads the first file of each drop on the page, until it is ended. */
  @JSBody(
      params = "taker",
      script =
          "var over = function(event) {  var kinds = event.dataTransfer ? event.dataTransfer.types"
              + " : [];  if (Array.prototype.indexOf.call(kinds, 'Files') >= 0) {"
              + " event.preventDefault(); }};var drop = function(event) {  var file ="
              + " event.dataTransfer && event.dataTransfer.files[0];  if (file) {   "
              + " event.preventDefault();    file.text().then(taker, function() { taker(null); }); "
              + " }};document.addEventListener('dragover', over);document.addEventListener('drop',"
              + " drop);return function() {  document.removeEventListener('dragover', over); "
              + " document.removeEventListener('drop', drop);};")
  public static native End dropped(Taker taker);
}
