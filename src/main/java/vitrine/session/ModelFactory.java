package vitrine.session;

import java.util.List;
import java.util.Map;

/** Makes a lab's live model at its start, before the first step. */
@FunctionalInterface
public interface ModelFactory {
  /**
   * A new model with those settings.
   *
   * @param lab the lab's id
   * @param changes the settings that differ from the lab's fallbacks
   * @param avoided the names of backends that have failed in this session
   * @param supplies the files that have arrived, and those that will
   * @throws Refusal if there is no such lab or a setting is refused
   */
  Model open(String lab, Map<String, String> changes, List<String> avoided, Supplies supplies);
}
