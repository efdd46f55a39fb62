package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Texts as an address can bear them, in the characters of base64url (RFC 4648): after {@code z} the
 * text deflated (RFC 1951), after {@code t} the text as it is, both in UTF-8.
 *
 * <p>Names inside these scripts are words, as those of {@link Fetch} are.
 */
public final class PackedText {
  private PackedText() {}

  /** Takes a text. */
  @JSFunctor
  @FunctionalInterface
  public interface Taker extends JSObject {
    /** Here it is. */
    void take(String text);
  }

  /** Packs a text: deflated, where the browser can do that and it is shorter so. */
  @JSBody(
      params = {"text", "taken"},
      script =
          "function written(kind, bytes) { var all = '';"
              + "for (var at = 0; at < bytes.length; at++) {"
              + " all += String.fromCharCode(bytes[at]); }"
              + "return kind + btoa(all).replace(/\\+/g, '-').replace(/\\//g, '_')"
              + ".replace(/=+$/, ''); }"
              + "var whole = new TextEncoder().encode(text), plain = written('t', whole);"
              + "new Promise(function(done) { done(new Response(new Blob([whole]).stream()"
              + ".pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()); })"
              + ".then(function(found) { return written('z', new Uint8Array(found)); },"
              + "function() { return plain; })"
              + ".then(function(best) { taken(best.length < plain.length ? best : plain); });")
  public static native void pack(String text, Taker taken);

  /**
   * The text that {@link #pack} packed so; {@code failed} hears {@code kind}, {@code long} (more
   * than so many bytes: a few packed ones may stand for many) or anything else, if there is none.
   */
  @JSBody(
      params = {"packed", "most", "taken", "failed"},
      script =
          "new Promise(function(done) { var kind = packed[0];"
              + "if (kind !== 'z' && kind !== 't') { throw new Error('kind'); }"
              + "var all = atob(packed.slice(1).replace(/-/g, '+').replace(/_/g, '/'));"
              + "var bytes = new Uint8Array(all.length);"
              + "for (var at = 0; at < all.length; at++) { bytes[at] = all.charCodeAt(at); }"
              + "var stream = new Blob([bytes]).stream();"
              + "done(kind === 't' ? stream"
              + " : stream.pipeThrough(new DecompressionStream('deflate-raw'))); })"
              + ".then(function(stream) { var reader = stream.getReader(), parts = [], count = 0;"
              + "function next() { return reader.read().then(function(part) {"
              + "if (part.done) { return new Blob(parts).arrayBuffer(); }"
              + "parts.push(part.value); count += part.value.length;"
              + "if (count > most) { reader.cancel().catch(function() {});"
              + " throw new Error('long'); }"
              + "return next(); }); } return next(); })"
              + ".then(function(found) { return new TextDecoder('utf-8', {fatal: true})"
              + ".decode(found); })"
              + ".then(function(text) { taken(text); }, function(thrown) {"
              + " failed(String(thrown && thrown.message || thrown)); });")
  public static native void unpack(String packed, int most, Taker taken, Guard.Failure failed);
}
