package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * An answer that comes later, as scripts of the page know it: a {@code Promise} with its two ends
 * in hand.
 */
public final class Deferred {
  private final Ends ends = open();

  /** The promise, for whoever waits. */
  public JSObject promise() {
    return ends.getPromise();
  }

  /** The answer has come: any value of JavaScript. */
  public void resolve(@Nullable JSObject value) {
    ends.resolve(value);
  }

  /** There is no answer but an {@code Error} with that message. */
  public void reject(String message) {
    ends.reject(error(message));
  }

  /** Calls one of the two once {@code promise} has settled. */
  @JSBody(
      params = {"promise", "resolved", "rejected"},
      script =
          "Promise.resolve(promise).then(resolved, function(thrown) { rejected(String(thrown &&"
              + " thrown.message || thrown)); });")
  public static native void whenSettled(JSObject promise, Answer resolved, Guard.Failure rejected);

  /** Hears the answer. */
  @JSFunctor
  @FunctionalInterface
  public interface Answer extends JSObject {
    /** It has come. */
    void is(JSObject value);
  }

  private interface Ends extends JSObject {
    @JSProperty
    JSObject getPromise();

    void resolve(@Nullable JSObject value);

    void reject(JSObject error);
  }

  @JSBody(
      script =
          "var ends = {};"
              + "ends.promise = new Promise(function(resolve, reject) {"
              + "ends.resolve = resolve; ends.reject = reject; });"
              + "return ends;")
  private static native Ends open();

  @JSBody(params = "message", script = "return new Error(message);")
  private static native JSObject error(String message);
}
