package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Requests to a server that the visitor has agreed to. */
public final class Exchange {
  private Exchange() {}

  /** Hears an answer. */
  @JSFunctor
  @FunctionalInterface
  public interface Answer extends JSObject {
    /** It came, with that status; 0 if none came. */
    void is(int status, String text);
  }

  /**
   * Sends a request without cookies.
   *
   * @param headers names and values
   * @param body null for none
   * @param isLast whether the page is going away: the browser sends it all the same
   */
  @JSBody(
      params = {"method", "address", "headers", "body", "isLast", "answer"},
      script =
          "var options = {method: method, headers: headers || {}, credentials: 'omit',"
              + " keepalive: isLast, cache: 'no-store'};"
              + "if (body !== null) { options.body = body; }"
              + "fetch(address, options).then(function(response) {"
              + "return response.text().then(function(text) { answer(response.status, text); });"
              + "}).catch(function(thrown) { answer(0, String(thrown)); });")
  public static native void send(
      String method,
      String address,
      @Nullable JSObject headers,
      @Nullable String body,
      boolean isLast,
      Answer answer);

  /** A fresh UUID. */
  @JSBody(
      script =
          "var bytes = crypto.getRandomValues(new Uint8Array(16)), text = '';"
              + "bytes[6] = bytes[6] & 15 | 64; bytes[8] = bytes[8] & 63 | 128;"
              + "for (var at = 0; at < 16; at++) {"
              + "text += (bytes[at] + 256).toString(16).slice(1);"
              + "if (at === 3 || at === 5 || at === 7 || at === 9) { text += '-'; } }"
              + "return text;")
  public static native String uuid();

  /** The time now, as ISO 8601 in UTC with milliseconds. */
  @JSBody(script = "return new Date().toISOString();")
  public static native String now();

  /** Where the visitor came from: an address or at least an origin; may be empty. */
  @JSBody(script = "return document.referrer;")
  public static native String referrer();

  /** This page's origin. */
  @JSBody(script = "return String(self.origin);")
  public static native String origin();

  /** Goes to another page. */
  @JSBody(params = "address", script = "location.replace(address);")
  public static native void leaveFor(String address);
}
