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

  private final Map<String, ArrayList<Listener>> byEvent = new HashMap<>();

  /** Adds a function; the answer takes it away again. */
  ScriptObject.Method add(String event, @Nullable JSObject function) {
    if (EVENTS.indexOf(event) < 0) {
      throw new Refusal("refused.argument", "on", String.join(", ", EVENTS));
    }
    if (!isFunction(function)) {
      throw new Refusal("refused.argument", "on", "an event and a function");
    }
    var list = byEvent.computeIfAbsent(event, key -> new ArrayList<>());
    var listener = new Listener(function);
    list.add(listener);
    return arguments -> {
      list.remove(listener);
      return nothing();
    };
  }

  /** Whether anyone hears an event. */
  boolean hears(String event) {
    return byEvent.containsKey(event) && !byEvent.get(event).isEmpty();
  }

  /** Tells everyone who hears an event. */
  void tell(String event, @Nullable Object value) {
    for (var listener : List.copyOf(byEvent.getOrDefault(event, new ArrayList<>()))) {
      call(listener.function, PlainValue.toScript(value));
    }
  }

  /** The same with what is a value of JavaScript already. */
  void tellScript(String event, @Nullable JSObject value) {
    for (var listener : List.copyOf(byEvent.getOrDefault(event, new ArrayList<>()))) {
      call(listener.function, value);
    }
  }

  /** A function by itself would pass through Java's own library, which must then wrap it. */
  private static final class Listener {
    final @Nullable JSObject function;

    Listener(@Nullable JSObject function) {
      this.function = function;
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
      script =
          "try { listener(value); } catch (thrown) { setTimeout(function() { throw thrown; }, 0);"
              + " }")
  private static native void call(@Nullable JSObject listener, @Nullable JSObject value);
}
