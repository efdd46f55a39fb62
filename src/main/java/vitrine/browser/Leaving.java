package vitrine.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The moment before the visitor leaves the page. */
public final class Leaving {
  private Leaving() {}

  /** Says whether something would be lost. */
  @JSFunctor
  @FunctionalInterface
  public interface Question extends JSObject {
    /** Whether the browser is to ask before it leaves. */
    boolean isAsked();
  }

  /** Has the browser ask before it leaves, in its own words, whenever something would be lost. */
  @JSBody(
      params = "question",
      script =
          "window.addEventListener('beforeunload', function(event) {"
              + "  if (question()) { event.preventDefault(); event.returnValue = ' '; }"
              + "});")
  public static native void ask(Question question);
}
