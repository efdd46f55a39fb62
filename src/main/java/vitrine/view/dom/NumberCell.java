package vitrine.view.dom;

import vitrine.view.NumberText;

/**
 * A place in the page that shows one number of the network and says which: tests compare what it
 * shows with what the engine holds.
 *
 * <p>It writes to the page only when the number has changed.
 */
public final class NumberCell {
  private final Tag tag;
  private final NumberText format;
  private double shown = Double.NaN;

  private NumberCell(Tag tag, NumberText format) {
    this.tag = tag;
    this.format = format;
  }

  /**
   * A number of the live network.
   *
   * @param path which, such as {@code layer1.weight[2,0]@parameters}
   */
  public static NumberCell of(String path, NumberText format) {
    var tag = Tag.of("span", "number").attribute("data-value", path);
    return new NumberCell(tag.attribute("data-format", format.toString()), format);
  }

  /** A reading of the machine, such as examples a second, which no two runs share. */
  public static NumberCell measured(NumberText format) {
    return new NumberCell(Tag.of("span", "number").flag("data-measured", true), format);
  }

  /** Shows another number of the network from now on. */
  public void follow(String path) {
    tag.attribute("data-value", path);
  }

  /** Shows {@code value}. */
  public void show(double value) {
    boolean same = value == shown || (Double.isNaN(value) && Double.isNaN(shown));
    if (!same || tag.isEmpty()) {
      shown = value;
      tag.text(format.write(value));
    }
  }

  /** Shows nothing, until there is a number. */
  public void clear() {
    tag.clear();
  }

  /** Its element. */
  public Tag tag() {
    return tag;
  }
}
