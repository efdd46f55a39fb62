package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Catches everything: exceptions of Java, errors of JavaScript, and WebAssembly's traps, which Java
 * cannot catch.
 */
public final class Guard {
  private Guard() {}

  /** Hears what went wrong. */
  @JSFunctor
  @FunctionalInterface
  public interface Failure extends JSObject {
    /** It failed for that reason, told for a developer's eyes. */
    void because(String reason);
  }

  /** Calls {@code body}, and {@code failure} if it did not come to its end. */
  @JSBody(
      params = {"body", "failure"},
      script =
          "try { body(); }"
              + "catch (thrown) { failure(thrown && thrown.stack"
              + " ? thrown.message + '\\n' + thrown.stack : String(thrown)); }")
  public static native void run(Callback body, Failure failure);
}
