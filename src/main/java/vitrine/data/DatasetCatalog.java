package vitrine.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The data sets that a formula makes, in the order they are shown; the first of each problem is its
 * default. Real ones stand in {@link TableCatalog}, and those made by hand are {@link OwnPoints}.
 */
public final class DatasetCatalog {
  private static final List<Entry> ENTRIES =
      List.of(
          of("circle", Problem.CLASSIFICATION, new Circle()),
          of("xor", Problem.CLASSIFICATION, new ExclusiveOr()),
          of("gauss", Problem.CLASSIFICATION, new Gaussian()),
          of("spiral", Problem.CLASSIFICATION, new Spiral()),
          of("moons", Problem.CLASSIFICATION, new Moons()),
          of("rings", Problem.CLASSIFICATION, new Rings()),
          of("checkerboard", Problem.CLASSIFICATION, new Checkerboard()),
          of("reg-plane", Problem.REGRESSION, new Plane()),
          of("reg-gauss", Problem.REGRESSION, new MultiGaussian()),
          of("reg-curve", Problem.REGRESSION, new Wave()),
          new Entry("pinwheel", Problem.CLASSES, Pinwheel::new),
          new Entry("blobs", Problem.CLASSES, Blobs::new));

  private DatasetCatalog() {}

  /**
   * One data set on offer.
   *
   * @param key its name in links
   * @param problem what it asks of a network
   * @param makers what makes its points, given the number of classes
   */
  public record Entry(String key, Problem problem, IntFunction<PointGenerator> makers) {
    /** What makes its points, of that many classes where their number can be chosen. */
    public PointGenerator generator(int classes) {
      return makers.apply(classes);
    }

    /** What makes its points, of three classes where their number can be chosen. */
    public PointGenerator generator() {
      return generator(3);
    }
  }

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

  private static Entry of(String key, Problem problem, PointGenerator generator) {
    return new Entry(key, problem, classes -> generator);
  }
}
