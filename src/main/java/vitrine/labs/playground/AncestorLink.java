package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * A link of TensorFlow Playground ({@code #activation=tanh&batchSize=10&…}), read as that site
 * reads it, so that every lesson that links there opens here with the same points, weights and
 * controls.
 *
 * @param settings what the link asks for, under the ancestor's rules
 * @param hidden what the link hides: {@link #HIDEABLE}, and {@code hideText}
 * @param notes one sentence for each thing that opens otherwise than there
 */
public record AncestorLink(Settings settings, List<String> hidden, List<Sentence> notes) {
  /** The parts of that site's page that a link can hide, by {@code <name>_hide=true}. */
  public static final List<String> HIDEABLE =
      List.of(
          "showTestData",
          "discretize",
          "playButton",
          "stepButton",
          "resetButton",
          "learningRate",
          "activation",
          "regularization",
          "regularizationRate",
          "problem",
          "dataset",
          "percTrainData",
          "noise",
          "batchSize",
          "numHiddenLayers",
          "x",
          "y",
          "xTimesY",
          "xSquared",
          "ySquared",
          "sinX",
          "sinY",
          "numNodes1",
          "numNodes2",
          "numNodes3",
          "numNodes4",
          "numNodes5",
          "numNodes6");

  /** That site's name for hiding everything but the figure. */
  public static final String HIDE_TEXT = "hideText";

  /** That site's keys, in the order in which it writes them. */
  static final List<String> KEYS =
      List.of(
          "activation",
          "regularization",
          "batchSize",
          "dataset",
          "regDataset",
          "learningRate",
          "regularizationRate",
          "noise",
          "networkShape",
          "seed",
          "showTestData",
          "discretize",
          "percTrainData",
          "x",
          "y",
          "xTimesY",
          "xSquared",
          "ySquared",
          "cosX",
          "sinX",
          "cosY",
          "sinY",
          "collectStats",
          "tutorial",
          "problem",
          "initZero",
          HIDE_TEXT);

  static final String HIDE = "_hide";

  /** What WordPress appends to the address of a frame, whatever that address ends in. */
  private static final String FRAME_SECRET = "#?secret=";

  public AncestorLink {
    hidden = List.copyOf(hidden);
    notes = List.copyOf(notes);
  }

  /**
   * Whether a fragment, with its # or without, has that site's form: it says something about at
   * least one of its keys.
   */
  public static boolean isFragment(String fragment) {
    for (var key : pairs(fragment).keySet()) {
      boolean hides =
          key.endsWith(HIDE)
              && HIDEABLE.indexOf(key.substring(0, key.length() - HIDE.length())) >= 0;
      if (hides || KEYS.indexOf(key) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a fragment, with its # or without; any text is read as something.
   *
   * @param freshSeed the seed of a link that names none
   */
  public static AncestorLink parse(String fragment, String freshSeed) {
    return new AncestorReader(pairs(fragment)).read(freshSeed);
  }

  /**
   * The fragment, without its #, that shows the same on that site. What it has no word for is left
   * out: our rules and the speed.
   *
   * @param hidden what to hide there, as in {@link #hidden}
   */
  public static String write(Settings settings, List<String> hidden) {
    var entries = new ArrayList<String>();
    for (var key : KEYS) {
      var value = settings.declaration().find(key) == null ? "false" : settings.text(key);
      boolean absent =
          key.equals("tutorial") || (key.equals("regularization") && value.equals("none"));
      if (!absent) {
        entries.add(
            key
                + "="
                + (key.equals(HIDE_TEXT) ? Boolean.toString(hidden.indexOf(key) >= 0) : value));
      }
    }
    for (var name : HIDEABLE) {
      if (hidden.indexOf(name) >= 0) {
        entries.add(name + HIDE + "=true");
      }
    }
    return String.join("&", entries);
  }

  /**
   * The keys and values of a fragment; of a key given twice the last counts, a key without = counts
   * for nothing.
   */
  private static Map<String, String> pairs(String fragment) {
    var text = fragment.startsWith("#") ? fragment.substring(1) : fragment;
    int secret = ("#" + text).indexOf(FRAME_SECRET);
    var pairs = new LinkedHashMap<String, String>();
    for (var entry :
        Numerals.split(secret < 0 ? text : text.substring(0, Math.max(0, secret - 1)), '&')) {
      var parts = Numerals.split(entry, '=');
      var key = parts.get(0);
      if (parts.size() > 1) {
        pairs.put(key, parts.get(1));
      } else {
        pairs.remove(key);
      }
    }
    return pairs;
  }
}
