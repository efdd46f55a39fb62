package vitrine.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network as its owner takes it away: how it answers, the numbers it has learned, and what is
 * worth knowing of it.
 *
 * @param name a word to call it by, such as {@code playground}
 * @param settings how it was made, key by key in the order of writing
 * @param way what it computes
 * @param numbers its weights and whatever else it keeps
 */
public record TrainedNetwork(String name, Map<String, String> settings, Way way, Numbers numbers) {
  public TrainedNetwork {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
