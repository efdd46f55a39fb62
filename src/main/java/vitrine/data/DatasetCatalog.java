package vitrine.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data sets on offer, in the order they are shown; the first of each problem is its default.
 */
public final class DatasetCatalog {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("circle", "Circle", Problem.CLASSIFICATION, new Circle()),
          new Entry("xor", "Exclusive or", Problem.CLASSIFICATION, new ExclusiveOr()),
          new Entry("gauss", "Gaussian", Problem.CLASSIFICATION, new Gaussian()),
          new Entry("spiral", "Spiral", Problem.CLASSIFICATION, new Spiral()),
          new Entry("reg-plane", "Plane", Problem.REGRESSION, new Plane()),
          new Entry("reg-gauss", "Multi gaussian", Problem.REGRESSION, new MultiGaussian()));

  private DatasetCatalog() {}

  /**
   * One data set on offer.
   *
   * @param key its name in links
   * @param title its name on the page
   * @param problem what it asks of a network
   * @param generator makes its points
   */
  public record Entry(String key, String title, Problem problem, PointGenerator generator) {}

  public static List<Entry> entries() {
    return ENTRIES;
  }

  /** The data sets of one problem. */
  public static List<Entry> of(Problem problem) {
    var chosen = new ArrayList<Entry>();
    for (Entry entry : ENTRIES) {
      if (entry.problem() == problem) {
        chosen.add(entry);
      }
    }
    return chosen;
  }

  /** The data set with that key, or null. */
  public static @Nullable Entry find(String key) {
    for (Entry entry : ENTRIES) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }
}
