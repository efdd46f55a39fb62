package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;

/** Files given to the visitor. */
public final class Download {
  private Download() {}

  /** A file that holds {@code text} in UTF-8. */
  @JSBody(
      params = {"text", "type"},
      script = "return new Blob([text], {type: type});")
  public static native Blob text(String text, String type);

  /** A file that holds those bytes. */
  @JSBody(
      params = {"bytes", "type"},
      script = "return new Blob([bytes], {type: type});")
  public static native Blob bytes(Int8Array bytes, String type);

  /**
   * The same file with the property {@code name}, as a chosen file has it: what to save it under.
   */
  @JSBody(
      params = {"blob", "name"},
      script = "blob.name = name; return blob;")
  public static native Blob named(Blob blob, String name);

  /**
   * Saves {@code blob} on the visitor's device under {@code name}, as far as the browser and its
   * user allow.
   */
  @JSBody(
      params = {"blob", "name"},
      script =
          "var link = document.createElement('a');"
              + "link.href = URL.createObjectURL(blob);"
              + "link.download = name;"
              + "link.click();"
              + "setTimeout(function() { URL.revokeObjectURL(link.href); }, 30000);")
  public static native void save(Blob blob, String name);
}
