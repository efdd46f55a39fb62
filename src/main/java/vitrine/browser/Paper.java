package vitrine.browser;

import org.teavm.jso.JSBody;

/** Printing. */
public final class Paper {
  private Paper() {}

  /** Asks the browser to print the page, which asks the visitor. */
  @JSBody(script = "print();")
  public static native void print();
}
