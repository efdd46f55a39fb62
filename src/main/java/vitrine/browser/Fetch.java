package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Files read over the network: {@code fetch} and {@code DecompressionStream}.
 *
 * <p>Names inside these scripts are words: where the compiler puts a script in place of its call,
 * its parameters become names of one letter, which a parameter of an inner function must not hide.
 */
public final class Fetch {
  private Fetch() {}

  /** Hears how a file comes in. */
  @JSFunctor
  @FunctionalInterface
  public interface Progress extends JSObject {
    /** So many bytes have come; {@code first} is the first of them, 0 to 255. */
    void at(int bytes, int first);
  }

  /** Takes what a file holds. */
  @JSFunctor
  @FunctionalInterface
  public interface Taker extends JSObject {
    /** These are its bytes. */
    void take(Int8Array bytes);
  }

  /** Whether this page has an origin that may fetch: not so from a disk or in a closed frame. */
  @JSBody(
      script =
          "return typeof fetch === 'function' && location.protocol !== 'file:'"
              + " && self.origin !== 'null';")
  public static native boolean isAllowed();

  /** Whether the device is in a network, as far as the browser knows. */
  @JSBody(script = "return navigator.onLine !== false;")
  public static native boolean isInNetwork();

  /**
   * Whether that reason says that there was no answer at all. An answer that refuses gives its
   * three digits.
   */
  @JSBody(params = "reason", script = "return !/^\\d{3}$/.test(reason);")
  public static native boolean isWithoutAnswer(String reason);

  /** Reads the file at {@code url}, then calls one of the two. */
  @JSBody(
      params = {"url", "progress", "taken", "failed"},
      script =
          "fetch(url).then(function(response) {"
              + "if (!response.ok || response.status === 204) { throw new Error(response.status); }"
              + "var reader = response.body.getReader(), parts = [], count = 0;"
              + "function next() { return reader.read().then(function(part) {"
              + "if (part.done) { return new Response(new Blob(parts)).arrayBuffer(); }"
              + "if (part.value.length > 0) { parts.push(part.value); count += part.value.length;"
              + "progress(count, parts[0][0]); }"
              + "return next(); }); }"
              + "return next();"
              + "}).then(function(bytes) { taken(new Int8Array(bytes)); },"
              + "function(thrown) { failed(String(thrown && thrown.message || thrown)); });")
  public static native void bytes(String url, Progress progress, Taker taken, Guard.Failure failed);

  /**
   * Deflates bytes without any frame and hands them over; hands over the bytes as they are where
   * the browser cannot.
   */
  @JSBody(
      params = {"bytes", "taken"},
      script =
          "Promise.resolve().then(function() {"
              + "return new Response(new Blob([bytes]).stream().pipeThrough("
              + "new CompressionStream('deflate-raw'))).arrayBuffer();"
              + "}).then(function(found) { return new Int8Array(found); },"
              + "function() { return bytes; }).then(taken);")
  public static native void deflate(Int8Array bytes, Taker taken);

  /** The bytes in base 64. */
  @JSBody(
      params = "bytes",
      script =
          "var text = '';"
              + "for (var at = 0; at < bytes.length; at += 3000) {"
              + "text += String.fromCharCode.apply(null, new Uint8Array(bytes.buffer,"
              + " bytes.byteOffset + at, Math.min(3000, bytes.length - at))); }"
              + "return btoa(text);")
  public static native String base64(Int8Array bytes);

  /** Unpacks gzipped bytes, then calls one of the two. */
  @JSBody(
      params = {"bytes", "taken", "failed"},
      script =
          "Promise.resolve().then(function() {"
              + "return new Response(new Blob([bytes]).stream().pipeThrough("
              + "new DecompressionStream('gzip'))).arrayBuffer();"
              + "}).then(function(found) { taken(new Int8Array(found)); },"
              + "function(thrown) { failed(String(thrown && thrown.message || thrown)); });")
  public static native void unpack(Int8Array bytes, Taker taken, Guard.Failure failed);
}
