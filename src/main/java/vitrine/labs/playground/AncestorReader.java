package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.data.Feature;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Setting;

/**
 * Reads the keys of one TensorFlow Playground link by that site's rules: an empty value counts as
 * absent, except for {@code networkShape}; a flag is on unless it is exactly {@code false}; an
 * unknown choice leaves the default; numbers are not checked; unknown keys are dropped; nothing is
 * percent-decoded.
 *
 * <p>Where that site would show NaN or more than fits here, the nearest that can be shown opens,
 * and a note says so.
 */
final class AncestorReader {
  /** Every choice that site has a word for. */
  static final List<String> CHOICES =
      List.of(
          "relu",
          "tanh",
          "sigmoid",
          "linear",
          "none",
          "L1",
          "L2",
          "classification",
          "regression",
          "circle",
          "xor",
          "gauss",
          "spiral",
          "reg-plane",
          "reg-gauss");

  private final Map<String, String> pairs;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<Sentence> notes = new ArrayList<>();

  AncestorReader(Map<String, String> pairs) {
    this.pairs = pairs;
  }

  AncestorLink read(String freshSeed) {
    values.put("rules", "ancestor");
    values.put("seed", freshSeed);
    for (var key : AncestorLink.KEYS) {
      var text = pairs.getOrDefault(key, "");
      var setting = PlaygroundSettings.DECLARATION.find(key);
      if (setting != null && setting.type() == Setting.Type.SIZES && pairs.containsKey(key)) {
        shape(setting, text);
      } else if (setting != null && !text.trim().isEmpty()) {
        read(setting, text);
      }
    }
    hide();
    return new AncestorLink(PlaygroundSettings.DECLARATION.fallbacks().with(values), hidden, notes);
  }

  private void hide() {
    for (var name : AncestorLink.HIDEABLE) {
      if (pairs.getOrDefault(name + AncestorLink.HIDE, "").equals("true")) {
        hidden.add(name);
        if (Feature.find(name) != null) {
          // There, a hidden feature is not given to the network either.
          values.put(name, "false");
        }
      }
    }
    var tutorial = pairs.getOrDefault("tutorial", "");
    if (isOn(AncestorLink.HIDE_TEXT)) {
      hidden.add(AncestorLink.HIDE_TEXT);
    } else if (!tutorial.trim().isEmpty()) {
      note("tutorial", tutorial, "");
    }
  }

  private boolean isOn(String key) {
    var text = pairs.getOrDefault(key, "");
    return !text.trim().isEmpty() && !text.equals("false");
  }

  private void read(Setting setting, String text) {
    switch (setting.type()) {
      case CHOICE -> {
        if (CHOICES.indexOf(text) >= 0 && setting.choices().indexOf(text) >= 0) {
          values.put(setting.key(), text);
        }
      }
      case FLAG -> values.put(setting.key(), Boolean.toString(isOn(setting.key())));
      case TEXT -> seed(setting, text);
      default -> number(setting, text);
    }
  }

  private void seed(Setting setting, String text) {
    try {
      values.put(setting.key(), setting.parse(text));
    } catch (Refusal refusal) {
      note(setting.key(), text, values.getOrDefault(setting.key(), ""));
    }
  }

  private void number(Setting setting, String text) {
    double asked = Numerals.parse(text.trim());
    if (Double.isNaN(asked)) {
      note(setting.key(), text, setting.fallback());
      return;
    }
    double shown = asked;
    if (setting.key().equals("noise")) {
      shown = asked > setting.high() ? 50 : Math.max(asked, 0);
    } else if (setting.type() == Setting.Type.WHOLE) {
      shown = batch(asked, setting.high());
    }
    double fits = Math.max(setting.low(), Math.min(setting.high(), shown));
    boolean isSame = fits == asked || setting.key().equals("noise");
    if (!isSame) {
      note(setting.key(), text, Numerals.write(fits));
    }
    values.put(setting.key(), Numerals.write(fits));
  }

  /**
   * The whole batch size that trains as that site trains with {@code asked}: it updates after each
   * example whose number leaves no remainder, which a fraction does at its first whole multiple,
   * and 0 never.
   */
  private static double batch(double asked, double never) {
    double size = Math.abs(asked);
    if (size > 0 && size == Math.floor(size)) {
      return size;
    }
    for (int i = 1; size > 0 && i < never; i++) {
      if (i % size == 0) {
        return i;
      }
    }
    return never;
  }

  private void shape(Setting setting, String text) {
    var sizes = new ArrayList<String>();
    boolean isSame = true;
    var entries = text.trim().isEmpty() ? List.<String>of() : Numerals.split(text, ',');
    for (var entry : entries) {
      double asked = Numerals.parse(entry.trim());
      // A loop over the neurons goes on until their number is reached, so that a fraction counts as
      // one more.
      double size = Math.max(setting.low(), Math.min(setting.high(), Math.ceil(asked)));
      if (Double.isNaN(asked)) {
        size = setting.low();
      }
      isSame &= size == asked;
      if (sizes.size() < setting.most()) {
        sizes.add(Numerals.write(size));
      }
    }
    var shown = String.join(",", sizes);
    if (!isSame || entries.size() > setting.most()) {
      note(setting.key(), text, shown);
    }
    values.put(setting.key(), shown);
  }

  private void note(String key, String asked, String shown) {
    notes.add(
        Sentence.of(
            "ancestor." + (key.equals("tutorial") ? key : "changed"),
            key,
            Sentence.excerpt(asked),
            shown));
  }
}
