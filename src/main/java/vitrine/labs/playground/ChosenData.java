package vitrine.labs.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.DatasetCatalog;
import vitrine.data.OwnPoints;
import vitrine.data.PackedTable;
import vitrine.data.PlaygroundData;
import vitrine.data.Problem;
import vitrine.data.TableCatalog;
import vitrine.session.PointsText;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** Which data the settings choose, for page and engine alike. */
public final class ChosenData {
  /** The word for points made by hand. */
  public static final String OWN = "own";

  /** The sentence that says that there are too few points to learn from. */
  static final String TOO_FEW = "refused.points.few";

  private ChosenData() {}

  /** What the network is asked. */
  public static Problem problem(Settings settings) {
    var key = settings.text("problem");
    for (var problem : Problem.values()) {
      if (problem.key().equals(key)) {
        return problem;
      }
    }
    throw new IllegalStateException("The settings name no problem: " + key);
  }

  /** The setting that chooses the data set of a problem. */
  public static String setting(Problem problem) {
    return switch (problem) {
      case CLASSIFICATION -> "dataset";
      case REGRESSION -> "regDataset";
      case CLASSES -> "classDataset";
    };
  }

  /** The word for the data set chosen. */
  public static String key(Settings settings) {
    return settings.text(setting(problem(settings)));
  }

  /** Whether the points are made by hand. */
  public static boolean isOwn(Settings settings) {
    return key(settings).equals(OWN);
  }

  /** The points made by hand, in use or not. */
  public static OwnPoints ownPoints(Settings settings) {
    return PointsText.parse(settings.text("points"));
  }

  /** Whether there are too few points to learn anything from. */
  public static boolean areTooFew(Settings settings) {
    return isOwn(settings) && ownPoints(settings).size() < PlaygroundData.FEWEST;
  }

  /** The table of measurements chosen, or null. */
  public static @Nullable TableCatalog table(Settings settings) {
    return TableCatalog.find(key(settings));
  }

  /** The column that lies from left to right, from 0; the last if there are not so many. */
  public static int columnX(Settings settings, TableCatalog table) {
    return Math.min(settings.whole("columnX"), table.columns()) - 1;
  }

  /** The column that lies from bottom to top, from 0; the last if there are not so many. */
  public static int columnY(Settings settings, TableCatalog table) {
    return Math.min(settings.whole("columnY"), table.columns()) - 1;
  }

  /** The number of classes that a network of many classes tells apart, 2 to 5. */
  public static int classes(Settings settings) {
    var key = settings.text(setting(Problem.CLASSES));
    var table = TableCatalog.find(key);
    return table != null
        ? table.classes()
        : key.equals(OWN) ? ownPoints(settings).classes() : settings.whole("classCount");
  }

  /** The packs that these settings need. */
  public static List<String> packs(Settings settings) {
    var table = table(settings);
    return table == null ? List.of() : List.of(table.pack());
  }

  /**
   * Makes sure that the pack of the data chosen is here, if there is one.
   *
   * @throws Refusal if it has not arrived, or is none
   */
  static void check(Settings settings, Supplies supplies) {
    var table = table(settings);
    if (table != null) {
      read(table, supplies.file(table.pack()));
    }
  }

  /**
   * Draws, or fetches, the data chosen.
   *
   * @throws Refusal if their pack has not arrived, or is none
   */
  static Dataset draw(Settings settings, RandomStream random, Supplies supplies) {
    var problem = problem(settings);
    var key = key(settings);
    double share = settings.number("percTrainData");
    var table = table(settings);
    if (table != null) {
      var examples =
          read(table, supplies.file(table.pack()))
              .examples(columnX(settings, table), columnY(settings, table));
      return PlaygroundData.deal(key, examples, random, share);
    }
    if (key.equals(OWN)) {
      return PlaygroundData.deal(key, ownPoints(settings).examples(problem), random, share);
    }
    var entry = DatasetCatalog.find(key);
    if (entry == null) {
      throw new IllegalStateException("The settings name no data set: " + key);
    }
    return PlaygroundData.generate(
        entry, settings.whole("classCount"), random, settings.number("noise"), share);
  }

  /**
   * The table of a pack.
   *
   * @throws Refusal if the bytes hold another, or none
   */
  public static PackedTable read(TableCatalog table, byte[] bytes) {
    try {
      var read = PackedTable.of(bytes);
      if (read.columns() == table.columns() && read.classes() == table.classes()) {
        return read;
      }
    } catch (IllegalArgumentException malformed) {
      // Said below.
    }
    throw new Refusal("refused.table", table.pack());
  }
}
