package vitrine.view.dom;

/** Where an element stands in the window: CSS pixels from the window's upper left corner. */
public record Box(double left, double top, double width, double height) {
  /** The right edge. */
  public double right() {
    return left + width;
  }

  /** The lower edge. */
  public double bottom() {
    return top + height;
  }
}
