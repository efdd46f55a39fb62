package vitrine.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Something that JavaScript may call without an argument. */
@JSFunctor
@FunctionalInterface
public interface Callback extends JSObject {
  /** It has happened. */
  void call();
}
