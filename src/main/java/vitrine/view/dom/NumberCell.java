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
  private final String attribute;
  private double shown = Double.NaN;

  private NumberCell(String attribute, String origin, NumberText format) {
    this(Tag.of("span"), attribute, origin, format);
  }

  private NumberCell(Tag tag, String attribute, String origin, NumberText format) {
    this.tag = tag.attribute("class", "number").attribute(attribute, origin);
    this.attribute = attribute;
    this.format = format;
  }

  /**
   * A number of the live network.
   *
   * @param path which, such as {@code layer1.weight[2,0]@parameters}
   */
  public static NumberCell of(String path, NumberText format) {
    return written(new NumberCell("data-value", path, format));
  }

  /**
   * A number that the page computes from numbers of the live network, so that a test can compute it
   * again.
   *
   * @param derivation sums, differences and products of paths and constants, written with {@code
   *     +}, {@code -} and {@code *}, products first; or a function of a whole tensor such as {@code
   *     largest(layer1.output@own)}, which may have a place: {@code confusion(output@test)[3,5]}
   */
  public static NumberCell derived(String derivation, NumberText format) {
    return written(new NumberCell("data-derived", derivation, format));
  }

  /** A number of the live network within a text of SVG. */
  public static NumberCell drawn(String path, NumberText format) {
    return written(new NumberCell(Tag.svg("tspan"), "data-value", path, format));
  }

  /** A number that the page computes, within a text of SVG. */
  public static NumberCell drawnDerived(String derivation, NumberText format) {
    return written(new NumberCell(Tag.svg("tspan"), "data-derived", derivation, format));
  }

  /**
   * A number that was seen in a run which may not be the live one any more.
   *
   * @param path which number it was, such as {@code loss@test}; or a function of such numbers of
   *     several runs, as in {@code median(loss@test)}
   * @param run the way to the moment at which it was seen, as a link's text, so that a test can go
   *     there and look; empty where several runs have it together
   */
  public static NumberCell kept(String path, String run, NumberText format) {
    var cell = written(new NumberCell("data-kept", path, format));
    cell.tag.attribute("data-run", run);
    return cell;
  }

  /** A reading of the machine, such as examples a second, which no two runs share. */
  public static NumberCell measured(NumberText format) {
    return new NumberCell("data-measured", "", format);
  }

  private static NumberCell written(NumberCell cell) {
    cell.tag.attribute("data-format", cell.format.toString());
    return cell;
  }

  /** Shows another number of the network, or another derived from it, from now on. */
  public void follow(String origin) {
    tag.attribute(attribute, origin);
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
