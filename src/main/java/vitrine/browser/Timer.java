package vitrine.browser;

import org.teavm.jso.JSBody;

/** A call at a later time: {@code setTimeout}. */
public final class Timer {
  private final int id;

  private Timer(int id) {
    this.id = id;
  }

  /** Calls {@code callback} once, after at least that many milliseconds. */
  public static Timer after(int millis, Callback callback) {
    return new Timer(start(callback, millis));
  }

  /** Takes the call back, if it has not been made yet. */
  public void cancel() {
    stop(id);
  }

  @JSBody(
      params = {"callback", "millis"},
      script = "return setTimeout(callback, millis);")
  private static native int start(Callback callback, int millis);

  @JSBody(params = "id", script = "clearTimeout(id);")
  private static native void stop(int id);
}
