package vitrine.browser;

import org.teavm.jso.JSBody;

/**
 * A text fetched from an address that a visitor has agreed to: without cookies, without saying from
 * which page, and not from where that address leads on to.
 *
 * <p>Names inside this script are words, as those of {@link Fetch} are.
 */
public final class ForeignText {
  private ForeignText() {}

  /**
   * Fetches a text, then calls one of the two. Failures are {@code moved}, {@code page} (a web page
   * and no file), {@code long} (more than {@code most} bytes), {@code slow}, {@code signs} (no
   * UTF-8), the three digits of an answer that refuses, or anything else where there was no answer
   * that this page may read.
   */
  @JSBody(
      params = {"url", "most", "millis", "taken", "failed"},
      script =
          "var ending = new AbortController(), isLate = false, clock = setTimeout(function() {"
              + " isLate = true; ending.abort(); }, millis);fetch(url, {mode: 'cors', credentials:"
              + " 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', signal:"
              + " ending.signal}).then(function(response) {if (response.type === 'opaqueredirect')"
              + " { throw new Error('moved'); }if (!response.ok) { throw new"
              + " Error(response.status); }if (/html/.test(response.headers.get('content-type'))) {"
              + " throw new Error('page'); }if (!response.body) { throw new Error('empty'); }var"
              + " reader = response.body.getReader(), parts = [], count = 0;function next() {"
              + " return reader.read().then(function(part) {if (part.done) { return new"
              + " Blob(parts).arrayBuffer(); }parts.push(part.value); count += part.value.length;if"
              + " (count > most) { ending.abort(); throw new Error('long'); }return next(); });"
              + " }return next();}).then(function(bytes) { try { return new TextDecoder('utf-8',"
              + " {fatal: true}).decode(bytes); } catch (unreadable) { throw new Error('signs');"
              + " }}).then(function(text) { clearTimeout(clock); taken(text); }, function(thrown) {"
              + " clearTimeout(clock); failed(isLate ? 'slow' : String(thrown && thrown.message ||"
              + " thrown)); });")
  public static native void fetch(
      String url, int most, int millis, PackedText.Taker taken, Guard.Failure failed);
}
