package vitrine.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** An object for scripts of the page, put together name by name. */
public abstract class ScriptObject implements JSObject {
  /** What a method does. */
  @JSFunctor
  @FunctionalInterface
  public interface Method extends JSObject {
    /** Called with the arguments as an array; returns any value of JavaScript. */
    JSObject call(JSObject arguments);
  }

  /** An object without properties. */
  @JSBody(script = "return {};")
  public static native ScriptObject empty();

  /** Gives it a value under {@code name}; all scripts see the same. */
  @JSBody(
      params = {"name", "value"},
      script = "this[name] = value; return this;")
  public native ScriptObject with(String name, @Nullable JSObject value);

  /** Gives it a value under {@code name} that is made whenever a script asks for it. */
  @JSBody(
      params = {"name", "maker"},
      script =
          "Object.defineProperty(this, name,"
              + " {enumerable: true, get: function() { return maker([]); }}); return this;")
  public native ScriptObject getter(String name, Method maker);

  /** Gives it a method. */
  @JSBody(
      params = {"name", "method"},
      script =
          "this[name] = function() { return method(Array.prototype.slice.call(arguments)); };"
              + "return this;")
  public native ScriptObject method(String name, Method method);

  /** Lets scripts find it as {@code window[name]}. */
  @JSBody(params = "name", script = "self[name] = this;")
  public native void publish(String name);
}
