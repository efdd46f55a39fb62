package vitrine.browser;

import org.teavm.jso.JSBody;

/** The browser's own chance, for what nobody has seeded yet: it only ever makes a seed. */
public final class Chance {
  private Chance() {}

  /**
   * A fresh seed of five decimals, as TensorFlow Playground draws one for a link that names none.
   */
  @JSBody(script = "return Math.random().toFixed(5);")
  public static native String seed();
}
