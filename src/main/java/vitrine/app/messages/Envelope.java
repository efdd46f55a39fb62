package vitrine.app.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message between a frame and its host: {@code {ns: "vitrine", v: 1, type, id?, payload}}, plain
 * values of JSON only.
 *
 * @param type what it is or asks for
 * @param id what its answer carries too; null if none is wanted
 * @param payload the arguments, or the answer
 */
record Envelope(String type, @Nullable Object id, @Nullable Object payload) {
  /** What all our messages carry. */
  static final String NAMESPACE = "vitrine";

  /** The version that is spoken here. */
  static final double VERSION = 1;

  private static final int LONGEST_NAME = 100;

  /** Whether a value is meant for us at all: other scripts talk over the same line. */
  static boolean isOurs(@Nullable Object value) {
    return value instanceof Map<?, ?> map && NAMESPACE.equals(map.get("ns"));
  }

  /** Whether a value that is ours speaks a version that is known here. */
  static boolean isOfThisVersion(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        && map.get("v") instanceof Double version
        && version == VERSION;
  }

  /**
   * The message that a value is; null if it has not the form of one. Unknown fields are ignored.
   */
  static @Nullable Envelope read(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)
        || !(map.get("type") instanceof String type)
        || type.isEmpty()
        || type.length() > LONGEST_NAME) {
      return null;
    }
    var id = map.get("id");
    boolean isGoodId =
        id == null
            || (id instanceof Double number && !Double.isNaN(number))
            || (id instanceof String text && text.length() <= LONGEST_NAME);
    return isGoodId ? new Envelope(type, id, map.get("payload")) : null;
  }

  /** The arguments of a call: a list is all of them, anything else the only one. */
  List<?> arguments() {
    if (payload == null) {
      return List.of();
    }
    return payload instanceof List<?> all ? all : List.of(payload);
  }

  /** This as a value to be sent. */
  Map<String, @Nullable Object> written() {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("ns", NAMESPACE);
    map.put("v", VERSION);
    map.put("type", type);
    if (id != null) {
      map.put("id", id);
    }
    map.put("payload", payload);
    return map;
  }
}
