package vitrine.teach.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Declaration;
import vitrine.session.LinkCodec;
import vitrine.session.Numerals;
import vitrine.session.Setting;
import vitrine.session.Settings;
import vitrine.session.Start;

/**
 * A lab as it describes itself to others ({@code describe()}): enough to offer its settings and to
 * write its links without knowing the lab.
 *
 * @param id its name in addresses
 * @param declaration its settings
 * @param parts what else can be taken away or locked, by name
 * @param words what its settings, their choices and their help are called, by the keys of texts
 */
public record DescribedLab(
    String id, Declaration declaration, List<String> parts, Map<String, String> words) {
  /** A description does not say how many entries a list may have: the lab itself will. */
  private static final int MOST_ENTRIES = 99;

  /** The lab that plain values describe; null if they describe none. */
  public static @Nullable DescribedLab read(@Nullable Object plain) {
    if (!(plain instanceof Map<?, ?> map) || !(map.get("settings") instanceof List<?> described)) {
      return null;
    }
    var settings = new ArrayList<Setting>();
    var words = new HashMap<String, String>();
    for (var each : described) {
      if (each instanceof Map<?, ?> one) {
        var setting = setting(one);
        if (setting != null) {
          settings.add(setting);
          addWords(one, setting, words);
        }
      }
    }
    return new DescribedLab(
        Catalogue.text(map.get("id")),
        new Declaration(settings),
        Catalogue.texts(map.get("parts")),
        words);
  }

  /**
   * Where the text of a link begins; the lab's own beginning for an empty text.
   *
   * @throws vitrine.session.Refusal if it cannot be read
   */
  public Start start(String state) {
    return state.isEmpty()
        ? Start.of(declaration.fallbacks())
        : LinkCodec.decode(declaration, state);
  }

  /**
   * A beginning as the text of a link; empty if it is the lab's own.
   *
   * @throws vitrine.session.Refusal if that is too long
   */
  public String state(Start start) {
    var text = LinkCodec.encode(start, LinkCodec.MOST);
    return text.equals(LinkCodec.encode(start(""), LinkCodec.MOST)) ? "" : text;
  }

  /** The settings that the lab says are in force; what is not known here is left out. */
  public Settings settings(@Nullable Object inForce) {
    var settings = declaration.fallbacks();
    if (inForce instanceof Map<?, ?> map) {
      for (var setting : declaration.settings()) {
        var value = map.get(setting.key());
        settings = value == null ? settings : settings.with(setting.key(), text(value));
      }
    }
    return settings;
  }

  private static String text(Object value) {
    if (value instanceof Double number) {
      return Numerals.write(number);
    } else if (value instanceof List<?> entries) {
      var words = new ArrayList<String>();
      for (var entry : entries) {
        words.add(entry == null ? "" : text(entry));
      }
      return String.join(",", words);
    } else if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    return Catalogue.text(value);
  }

  private static @Nullable Setting setting(Map<?, ?> one) {
    var type = type(Catalogue.text(one.get("type")));
    var key = Catalogue.text(one.get("key"));
    if (type == null || key.isEmpty()) {
      return null;
    }
    boolean isOfWords = type == Setting.Type.CHOICE || type == Setting.Type.WORDS;
    var choices = isOfWords ? Catalogue.texts(one.get("range")) : List.<String>of();
    boolean isList = type == Setting.Type.SIZES || type == Setting.Type.WORDS;
    return new Setting(
        key,
        type,
        Catalogue.text(one.get("default")),
        choices,
        end(one, 0),
        end(one, 1),
        1,
        isList ? MOST_ENTRIES : 1,
        Setting.Effect.RESTART);
  }

  private static double end(Map<?, ?> one, int at) {
    return one.get("range") instanceof List<?> range
            && range.size() == 2
            && range.get(at) instanceof Double end
        ? end
        : 0;
  }

  private static void addWords(Map<?, ?> one, Setting setting, Map<String, String> words) {
    var prefix = "setting." + setting.key() + ".";
    words.put(prefix + "label", Catalogue.text(one.get("label")));
    var help = Catalogue.text(one.get("help"));
    if (!help.isEmpty()) {
      words.put(prefix + "help", help);
    }
    var labels = Catalogue.texts(one.get("labels"));
    for (int i = 0; i < setting.choices().size(); i++) {
      var choice = setting.choices().get(i);
      words.put(prefix + choice, i < labels.size() ? labels.get(i) : choice);
    }
  }

  private static Setting.@Nullable Type type(String name) {
    return switch (name) {
      case "choice" -> Setting.Type.CHOICE;
      case "number" -> Setting.Type.NUMBER;
      case "whole" -> Setting.Type.WHOLE;
      case "flag" -> Setting.Type.FLAG;
      case "sizes" -> Setting.Type.SIZES;
      case "words" -> Setting.Type.WORDS;
      case "text" -> Setting.Type.TEXT;
      case "points" -> Setting.Type.POINTS;
      default -> null;
    };
  }
}
