package vitrine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All settings of one lab.
 *
 * @param settings in the order in which they are shown and written
 * @param variations where a change does not do what its setting says
 */
public record Declaration(List<Setting> settings, List<Variation> variations) {
  /**
   * While the setting {@code where} is {@code is}, a change of {@code key} has another effect than
   * its own.
   *
   * @param key the setting that is changed
   * @param where the setting that decides
   * @param is its value
   * @param effect what a change does then
   */
  public record Variation(String key, String where, String is, Setting.Effect effect) {}

  public Declaration {
    settings = List.copyOf(settings);
    variations = List.copyOf(variations);
  }

  /** Settings whose changes always do what they say. */
  public Declaration(List<Setting> settings) {
    this(settings, List.of());
  }

  /** The setting of that key, or null. */
  public @Nullable Setting find(String key) {
    for (var setting : settings) {
      if (setting.key().equals(key)) {
        return setting;
      }
    }
    return null;
  }

  /**
   * The setting of that key.
   *
   * @throws Refusal if there is none
   */
  public Setting setting(String key) {
    var setting = find(key);
    if (setting == null) {
      throw new Refusal("refused.setting.unknown", Sentence.excerpt(key));
    }
    return setting;
  }

  /** What a change of {@code key} does to a run whose settings are then {@code settings}. */
  public Setting.Effect effect(String key, Settings settings) {
    for (var variation : variations) {
      if (variation.key.equals(key) && settings.text(variation.where).equals(variation.is)) {
        return variation.effect;
      }
    }
    return setting(key).effect();
  }

  /** Every setting at its fallback. */
  public Settings fallbacks() {
    return Settings.of(this);
  }
}
