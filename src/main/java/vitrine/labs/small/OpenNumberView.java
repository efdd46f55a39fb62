package vitrine.labs.small;

import vitrine.view.NumberText;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** A number of the figure under its name, in a tile that opens it. */
public final class OpenNumberView {
  private final NumberCell cell;
  private final Tag name;
  private final Tag tile;

  /**
   * A tile for one number.
   *
   * @param path which number, as tensors are named
   * @param label its name
   * @param open opens it
   */
  public OpenNumberView(String path, String label, NumberText format, Runnable open) {
    cell = NumberCell.of(path, format);
    name = Tag.of("span", "number-tile-name").text(label);
    tile = Tag.button("number-tile").add(name).add(" ").add(cell.tag());
    tile.on("click", event -> open.run());
  }

  /** Its element, beside which its card opens. */
  public Tag tag() {
    return tile;
  }

  /** Calls it something else from now on. */
  public void name(String label) {
    name.text(label);
  }

  /** Shows the live number; its border has the colour of its sign. */
  public void show(double value) {
    show(value, value);
  }

  /** Shows the live number; its border has the colour of another number's sign. */
  public void show(double value, double sign) {
    cell.show(value);
    tile.toggle("number-negative", sign < 0).toggle("number-positive", sign > 0);
  }
}
