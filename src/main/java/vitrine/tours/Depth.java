package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How deep a reader wants to go. */
public enum Depth {
  WORDS("words"),
  NUMBERS("numbers"),
  FORMULAS("formulas");

  private final String key;

  Depth(String key) {
    this.key = key;
  }

  /** Its name in the source and in the address. */
  public String key() {
    return key;
  }

  /** The depth of that name, or null. */
  public static @Nullable Depth find(String key) {
    for (var depth : values()) {
      if (depth.key.equals(key)) {
        return depth;
      }
    }
    return null;
  }

  /** All names. */
  public static List<String> keys() {
    var keys = new ArrayList<String>();
    for (var depth : values()) {
      keys.add(depth.key);
    }
    return keys;
  }
}
