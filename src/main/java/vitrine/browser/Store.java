package vitrine.browser;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/**
 * A few remembered texts, such as the chosen theme: {@code localStorage}, or this page's memory
 * where that is barred.
 */
public final class Store {
  private static final Map<String, String> MEMORY = new HashMap<>();

  private Store() {}

  /** The text kept under {@code key}, or null. */
  public static @Nullable String read(String key) {
    var kept = MEMORY.get(key);
    return kept == null ? load(key) : kept;
  }

  /** Keeps {@code text} under {@code key}. */
  public static void write(String key, String text) {
    if (save(key, text)) {
      MEMORY.remove(key);
    } else {
      MEMORY.put(key, text);
    }
  }

  /** Forgets what is kept under {@code key}. */
  public static void remove(String key) {
    MEMORY.remove(key);
    erase(key);
  }

  @JSBody(
      params = "key",
      script = "try { return localStorage.getItem(key); } catch (e) { return null; }")
  private static native @Nullable String load(String key);

  @JSBody(
      params = {"key", "text"},
      script = "try { localStorage.setItem(key, text); return true; } catch (e) { return false; }")
  private static native boolean save(String key, String text);

  @JSBody(params = "key", script = "try { localStorage.removeItem(key); } catch (e) {}")
  private static native void erase(String key);
}
