package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import vitrine.data.OwnPoints;

/**
 * One thing a visitor can set: the single declaration behind its control, its check, its place in
 * the link, its help and its lock.
 *
 * <p>Values travel as text in a canonical form ({@code 0.03}, {@code true}, {@code 4,2}). Label,
 * help and the names of choices are texts of the message file: {@code setting.<key>.label}, {@code
 * setting.<key>.help}, {@code setting.<key>.<choice>}.
 *
 * @param key its name in links and in the API
 * @param type what kind of value it takes
 * @param fallback the value it starts with
 * @param choices the values of a {@link Type#CHOICE} or words of {@link Type#WORDS}; the values
 *     that the control of a {@link Type#NUMBER} or {@link Type#WHOLE} offers, where links allow
 *     more; else empty
 * @param low the least value, or the least size, allowed
 * @param high the greatest value, or the greatest size, allowed
 * @param step the step of the control of a {@link Type#WHOLE} without choices; 1 elsewhere
 * @param most the greatest number of entries of {@link Type#SIZES} or {@link Type#WORDS}; else 1
 * @param effect what a change does to the run
 */
public record Setting(
    String key,
    Type type,
    String fallback,
    List<String> choices,
    double low,
    double high,
    double step,
    int most,
    Effect effect) {

  /** What browsers escape in a fragment, and what ends a value there. */
  private static final String BESIDES_TEXT = "\"#&<=>`";

  /** The kinds of value. */
  public enum Type {
    /** One of a list of words. */
    CHOICE,
    /** Any number of a range; the control offers a list. */
    NUMBER,
    /** A whole number of a range. */
    WHOLE,
    /** On or off: {@code true} or {@code false}. */
    FLAG,
    /** Whole numbers separated by commas, possibly none. */
    SIZES,
    /** Words of a list separated by commas, possibly none. */
    WORDS,
    /** A short text. */
    TEXT,
    /** Points made by hand, as {@link PointsText} writes them. */
    POINTS
  }

  /** What a change does to the run. */
  public enum Effect {
    /** Only what is shown changes. */
    VIEW,
    /** Training goes on with the new value. */
    LIVE,
    /** The network starts again from new initial weights. */
    RESTART,
    /** New data are drawn, and the network starts again. */
    DATA
  }

  public Setting {
    choices = List.copyOf(choices);
  }

  /** One of {@code choices}, the first being the fallback. */
  public static Setting choice(String key, Effect effect, String... choices) {
    return new Setting(key, Type.CHOICE, choices[0], List.of(choices), 0, 0, 1, 1, effect);
  }

  /** A number from {@code low} to {@code high}; {@code offered} are the values of its control. */
  public static Setting number(
      String key, Effect effect, String fallback, double low, double high, String... offered) {
    return new Setting(key, Type.NUMBER, fallback, List.of(offered), low, high, 1, 1, effect);
  }

  /** A whole number from {@code low} to {@code high}. */
  public static Setting whole(
      String key, Effect effect, int fallback, int low, int high, int step) {
    return new Setting(
        key, Type.WHOLE, Integer.toString(fallback), List.of(), low, high, step, 1, effect);
  }

  /** This number with a control that offers only these values; links may name any of its range. */
  public Setting offering(String... values) {
    return new Setting(key, type, fallback, List.of(values), low, high, step, most, effect);
  }

  /**
   * This number with a control that offers only {@code first}, {@code first + by}, … {@code last}.
   */
  public Setting offering(int first, int last, int by) {
    var values = new String[((last - first) / by) + 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.toString(first + (i * by));
    }
    return offering(values);
  }

  /** On or off. */
  public static Setting flag(String key, Effect effect, boolean fallback) {
    return new Setting(key, Type.FLAG, Boolean.toString(fallback), List.of(), 0, 1, 1, 1, effect);
  }

  /** Up to {@code most} whole numbers from {@code low} to {@code high}. */
  public static Setting sizes(
      String key, Effect effect, String fallback, int low, int high, int most) {
    return new Setting(key, Type.SIZES, fallback, List.of(), low, high, 1, most, effect);
  }

  /** Up to {@code most} of {@code choices}, each as often as wanted; none at first. */
  public static Setting words(String key, Effect effect, int most, List<String> choices) {
    return new Setting(key, Type.WORDS, "", choices, 0, most, 1, most, effect);
  }

  /**
   * A text of 1 to {@code longest} characters that the fragment of an address holds as they are:
   * ASCII without spaces and without {@code " # & < = > `}.
   */
  public static Setting text(String key, Effect effect, String fallback, int longest) {
    return new Setting(key, Type.TEXT, fallback, List.of(), 0, longest, 1, 1, effect);
  }

  /** Points made by hand, none at first. */
  public static Setting points(String key, Effect effect) {
    return new Setting(
        key, Type.POINTS, OwnPoints.NONE, List.of(), 0, PointsText.LONGEST, 1, 1, effect);
  }

  /**
   * The canonical form of {@code text}.
   *
   * @throws Refusal if it is no value of this setting
   */
  public String parse(String text) {
    return switch (type) {
      case CHOICE -> choices.indexOf(text) >= 0 ? text : refuse("choice", text, join(choices));
      case FLAG ->
          text.equals("true") || text.equals("false") ? text : refuse("flag", text, "true, false");
      case NUMBER -> number(text);
      case WHOLE -> Integer.toString(whole(text));
      case SIZES -> sizes(text);
      case WORDS -> words(text);
      case TEXT -> plain(text);
      case POINTS -> points(text);
    };
  }

  private String number(String text) {
    double value = Numerals.parse(text);
    if (!(value >= low && value <= high)) {
      return refuse("range", text, Numerals.write(low) + " to " + Numerals.write(high));
    }
    // There is one zero: minus nothing is the same setting.
    return Numerals.write(value == 0 ? 0 : value);
  }

  private int whole(String text) {
    double value = Numerals.parse(text);
    if (!(value >= low && value <= high) || value != (int) value) {
      refuse("whole", text, Numerals.write(low) + " to " + Numerals.write(high));
    }
    return (int) value;
  }

  private String sizes(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var entries = new ArrayList<String>();
    for (var entry : Numerals.split(text, ',')) {
      entries.add(Integer.toString(whole(entry)));
    }
    return entries.size() <= most
        ? String.join(",", entries)
        : refuse("many", text, Integer.toString(most));
  }

  private String words(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var entries = Numerals.split(text, ',');
    for (var entry : entries) {
      if (choices.indexOf(entry) < 0) {
        refuse("words", text, join(choices));
      }
    }
    return entries.size() <= most ? text : refuse("many", text, Integer.toString(most));
  }

  private String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || BESIDES_TEXT.indexOf(c) >= 0) {
        return refuse("text", text, Numerals.write(high));
      }
    }
    return !text.isEmpty() && text.length() <= high
        ? text
        : refuse("text", text, Numerals.write(high));
  }

  private String points(String text) {
    return text.length() <= high
        ? PointsText.parse(text).text()
        : refuse("text", text, Numerals.write(high));
  }

  private String refuse(String kind, String text, String allowed) {
    throw new Refusal("refused.setting." + kind, key, Sentence.excerpt(text), allowed);
  }

  private static String join(List<String> words) {
    return String.join(", ", words);
  }
}
