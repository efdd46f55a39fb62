package vitrine.browser;

import org.teavm.jso.JSBody;

/** How long things take: {@code performance.now}. */
public final class Clock {
  private Clock() {}

  /** Milliseconds since the page or the worker began, with a fraction. */
  @JSBody(script = "return performance.now();")
  public static native double millis();
}
