package vitrine.data;

import org.jspecify.annotations.Nullable;

/** The real sets of measurements on offer, each in a pack of its own with all of its columns. */
public enum TableCatalog {
  /** Three species of penguin, by four measurements. */
  PENGUINS("penguins", 4, 3),
  /** Three species of iris, by four measurements. */
  IRIS("iris", 4, 3),
  /** Wine of three cultivars, by thirteen measurements. */
  WINE("wine", 13, 3),
  /** What houses cost in parts of California, by eight measurements. */
  HOUSES("houses", 8, 0);

  private final String key;
  private final int columns;
  private final int classes;

  TableCatalog(String key, int columns, int classes) {
    this.key = key;
    this.columns = columns;
    this.classes = classes;
  }

  /** Its name in links. */
  public String key() {
    return key;
  }

  /** The name of its pack, as a page fetches it. */
  public String pack() {
    return "tables/" + key;
  }

  /** How many measurements there are of each example. */
  public int columns() {
    return columns;
  }

  /** How many classes there are; 0 if the labels are numbers. */
  public int classes() {
    return classes;
  }

  /** What it asks of a network. */
  public Problem problem() {
    return classes == 0 ? Problem.REGRESSION : Problem.CLASSES;
  }

  /** The set with that key, or null. */
  public static @Nullable TableCatalog find(String key) {
    for (var table : values()) {
      if (table.key.equals(key)) {
        return table;
      }
    }
    return null;
  }
}
