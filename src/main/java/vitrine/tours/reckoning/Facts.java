package vitrine.tours.reckoning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the live network at one moment, read from the engine.
 *
 * @param numbers blocks of numbers by name: metrics, facts such as {@code hidden}, and tensors by
 *     their paths
 * @param settings the lab's settings, as text
 */
public record Facts(Map<String, double[]> numbers, Map<String, String> settings) {
  /** Where a setting stands among the names. */
  public static final String SETTING = "setting.";

  /** The block of a name, or null if it is not known. */
  double @Nullable [] block(String name) {
    return numbers.get(name);
  }

  /** The setting of a key as text; empty if there is none. */
  String word(String key) {
    return settings.getOrDefault(key, "");
  }
}
