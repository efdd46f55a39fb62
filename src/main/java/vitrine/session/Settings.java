package vitrine.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value for every setting of a lab: what is needed, with the data's shape, to build its network.
 * Immutable.
 */
public final class Settings {
  private final Declaration declaration;
  private final Map<String, String> values;

  private Settings(Declaration declaration, Map<String, String> values) {
    this.declaration = declaration;
    this.values = values;
  }

  static Settings of(Declaration declaration) {
    var values = new LinkedHashMap<String, String>();
    for (var setting : declaration.settings()) {
      values.put(setting.key(), setting.fallback());
    }
    return new Settings(declaration, values);
  }

  /** What can be set. */
  public Declaration declaration() {
    return declaration;
  }

  /**
   * These settings with some values changed: all of them or, if one is refused, none.
   *
   * @throws Refusal for a key that does not exist or a value that it does not allow
   */
  public Settings with(Map<String, String> changes) {
    var changed = new LinkedHashMap<String, String>(values);
    for (var change : changes.entrySet()) {
      changed.put(change.getKey(), declaration.setting(change.getKey()).parse(change.getValue()));
    }
    return new Settings(declaration, changed);
  }

  /** These settings with one value changed. */
  public Settings with(String key, String value) {
    return with(Map.of(key, value));
  }

  /** The canonical text of a value. */
  public String text(String key) {
    var value = values.get(key);
    if (value == null) {
      throw new Refusal("refused.setting.unknown", key);
    }
    return value;
  }

  /** The value of a number or a whole number. */
  public double number(String key) {
    return Numerals.parse(text(key));
  }

  /** The value of a whole number. */
  public int whole(String key) {
    return (int) number(key);
  }

  /** The value of a flag. */
  public boolean flag(String key) {
    return text(key).equals("true");
  }

  /** The value of a list of sizes. */
  public List<Integer> sizes(String key) {
    var sizes = new ArrayList<Integer>();
    if (!text(key).isEmpty()) {
      for (var entry : Numerals.split(text(key), ',')) {
        sizes.add((int) Numerals.parse(entry));
      }
    }
    return sizes;
  }

  /** The value of a list of words. */
  public List<String> words(String key) {
    return text(key).isEmpty() ? List.of() : List.copyOf(Numerals.split(text(key), ','));
  }

  /**
   * The settings whose values differ from {@code other}'s, with this side's values, in the order of
   * declaration.
   */
  public Map<String, String> differencesFrom(Settings other) {
    var differences = new LinkedHashMap<String, String>();
    for (var entry : values.entrySet()) {
      if (!entry.getValue().equals(other.values.get(entry.getKey()))) {
        differences.put(entry.getKey(), entry.getValue());
      }
    }
    return differences;
  }

  /**
   * The strongest effect among the settings that differ from {@code other}'s; VIEW if none does.
   */
  public Setting.Effect effectSince(Settings other) {
    var strongest = Setting.Effect.VIEW;
    for (var key : differencesFrom(other).keySet()) {
      var effect = declaration.effect(key, this);
      strongest = effect.compareTo(strongest) > 0 ? effect : strongest;
    }
    return strongest;
  }

  /** Whether changes of these settings would change only what is shown. */
  public boolean areOnlyShown(Collection<String> keys) {
    for (var key : keys) {
      if (declaration.effect(key, this) != Setting.Effect.VIEW) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings
        && values.size() == settings.values.size()
        && differencesFrom(settings).isEmpty();
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
