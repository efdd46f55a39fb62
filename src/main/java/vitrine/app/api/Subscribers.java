package vitrine.app.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import vitrine.browser.PlainValue;
import vitrine.browser.ScriptObject;
import vitrine.session.Refusal;

/** Functions of the page that hear events of a lab. */
final class Subscribers {
  /** The names of all events. */
  static final List<String> EVENTS =
      List.of("state", "metrics", "progress", "quiz", "task", "diverged", "error");

  private final Map<String, List<JSObject>> byEvent = new HashMap<>();

  /** Adds a function; the answer takes it away again. */
  ScriptObject.Method add(String event, @Nullable JSObject function) {
    if (!EVENTS.contains(event)) {
      throw new Refusal("refused.argument", "on", String.join(", ", EVENTS));
    }
    if (!isFunction(function)) {
      throw new Refusal("refused.argument", "on", "an event and a function");
    }
    var list = byEvent.computeIfAbsent(event, key -> new ArrayList<>());
    list.add(function);
    return arguments -> {
      list.remove(function);
      return nothing();
    };
  }

  /** Whether anyone hears an event. */
  boolean hears(String event) {
    return byEvent.containsKey(event) && !byEvent.get(event).isEmpty();
  }

  /** Tells everyone who hears an event. */
  void tell(String event, @Nullable Object value) {
    for (var function : List.copyOf(byEvent.getOrDefault(event, List.of()))) {
      call(function, PlainValue.toScript(value));
    }
  }

  @JSBody(script = "return undefined;")
  private static native JSObject nothing();

  @JSBody(params = "value", script = "return typeof value === 'function';")
  private static native boolean isFunction(@Nullable JSObject value);

  // A listener that throws is the listener's trouble, reported as any uncaught error is, and not
  // the lab's.
  @JSBody(
      params = {"listener", "value"},
      script = "try { listener(value); } catch (e) { setTimeout(function() { throw e; }, 0); }")
  private static native void call(JSObject listener, @Nullable JSObject value);
}
