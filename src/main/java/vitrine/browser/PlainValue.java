package vitrine.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * What JSON can say, as values of Java: null, {@link Boolean}, {@link Double}, {@link String},
 * {@link List}, and {@link Map} by {@link String} in the order of writing.
 */
public final class PlainValue {
  private PlainValue() {}

  /**
   * The value that {@code text} writes.
   *
   * @throws IllegalArgumentException if {@code text} is no JSON
   */
  public static @Nullable Object parse(String text) {
    if (!isJson(text)) {
      throw new IllegalArgumentException("This is no JSON.");
    }
    return toJava(read(text));
  }

  /** Whether {@code text} is JSON. */
  public static boolean isWritten(String text) {
    return isJson(text);
  }

  /** The JSON of a value. */
  public static String write(@Nullable Object value) {
    return text(toScript(value));
  }

  /**
   * The value of Java for one of JavaScript; what JSON cannot say becomes null. Typed arrays count
   * as lists.
   */
  public static @Nullable Object toJava(@Nullable JSObject value) {
    return switch (kind(value)) {
      case "string" -> asString(value);
      case "number" -> asNumber(value);
      case "boolean" -> asBoolean(value);
      case "list" -> list(value);
      case "object" -> map(value);
      default -> null;
    };
  }

  /** The value of JavaScript for one of Java; numbers of any kind, and double arrays as lists. */
  public static @Nullable JSObject toScript(@Nullable Object value) {
    if (value instanceof String text) {
      return ofString(text);
    } else if (value instanceof Number number) {
      return ofNumber(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      return ofBoolean(flag);
    } else if (value instanceof double[] numbers) {
      return ofNumbers(Float64Array.copyFromJavaArray(numbers));
    } else if (value instanceof List<?> values) {
      var array = new JSArray<JSObject>();
      for (var each : values) {
        array.push(toScript(each));
      }
      return array;
    } else if (value instanceof Map<?, ?> entries) {
      var object = ScriptObject.empty();
      for (var entry : entries.entrySet()) {
        object.with((String) entry.getKey(), toScript(entry.getValue()));
      }
      return object;
    }
    return null;
  }

  private static List<@Nullable Object> list(@Nullable JSObject value) {
    int length = length(value);
    var list = new ArrayList<@Nullable Object>(length);
    for (int i = 0; i < length; i++) {
      list.add(toJava(at(value, i)));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(@Nullable JSObject value) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (var key : keys(value)) {
      map.put(key, toJava(at(value, key)));
    }
    return map;
  }

  @JSBody(
      params = "value",
      script =
          "return value === null ? 'null' : Array.isArray(value) || ArrayBuffer.isView(value) &&"
              + " 'length' in value ? 'list' : typeof value;")
  private static native String kind(@Nullable JSObject value);

  @JSBody(
      params = "text",
      script = "try { JSON.parse(text); return true; } catch (e) { return false; }")
  private static native boolean isJson(String text);

  @JSBody(params = "text", script = "return JSON.parse(text);")
  private static native @Nullable JSObject read(String text);

  @JSBody(params = "value", script = "return JSON.stringify(value);")
  private static native String text(@Nullable JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String asString(@Nullable JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native double asNumber(@Nullable JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native boolean asBoolean(@Nullable JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native JSObject ofString(String value);

  @JSBody(params = "value", script = "return value;")
  private static native JSObject ofNumber(double value);

  @JSBody(params = "value", script = "return value;")
  private static native JSObject ofBoolean(boolean value);

  @JSBody(params = "values", script = "return Array.prototype.slice.call(values);")
  private static native JSObject ofNumbers(Float64Array values);

  @JSBody(params = "value", script = "return value.length;")
  private static native int length(@Nullable JSObject value);

  @JSBody(
      params = {"value", "index"},
      script = "return value[index];")
  private static native @Nullable JSObject at(@Nullable JSObject value, int index);

  @JSBody(
      params = {"value", "key"},
      script = "return value[key];")
  private static native @Nullable JSObject at(@Nullable JSObject value, String key);

  /** As in JSON, a name whose value is undefined is as good as absent. */
  @JSBody(
      params = "value",
      script =
          "return Object.keys(value).filter(function(key) { return value[key] !== undefined; });")
  private static native String[] keys(@Nullable JSObject value);
}
