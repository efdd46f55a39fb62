package vitrine.app.messages;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.vitrine} as a message reaches it. */
final class LabCalls {
  private LabCalls() {}

  /** Hears an event of the lab. */
  @JSFunctor
  @FunctionalInterface
  interface Hearer extends JSObject {
    /** It has happened. */
    void heard(@Nullable JSObject value);
  }

  /** Makes a call; the answer is a promise. */
  @JSBody(
      params = {"type", "given"},
      script =
          "var call = self.vitrine && self.vitrine[type];"
              + "return call ? call.apply(self.vitrine, given)"
              + " : Promise.reject(new Error(type));")
  static native JSObject call(String type, @Nullable JSObject given);

  /** An answer as plain values: a file becomes its type and its bytes in base 64. */
  @JSBody(
      params = "value",
      script =
          "if (!(self.Blob && value instanceof Blob)) { return Promise.resolve(value); }"
              + "return new Promise(function(resolve, reject) {"
              + "var reader = new FileReader();"
              + "reader.onload = function() { resolve({type: value.type,"
              + " base64: reader.result.slice(reader.result.indexOf(',') + 1)}); };"
              + "reader.onerror = function() { reject(reader.error); };"
              + "reader.readAsDataURL(value); });")
  static native JSObject plain(@Nullable JSObject value);

  /** Hears all events of that name. */
  @JSBody(
      params = {"event", "hearer"},
      script = "self.vitrine.on(event, hearer);")
  static native void on(String event, Hearer hearer);
}
