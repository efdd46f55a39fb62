package vitrine.view;

/**
 * What a picture is drawn on: a canvas in the page, a list of lines in a test.
 *
 * <p>Lengths are CSS pixels, x to the right and y down. Colours are {@code 0xRRGGBB}. Calls paint
 * in their order; nothing is kept between pictures but the pixels.
 */
public interface Surface {
  /** Its width in CSS pixels. */
  double width();

  /** Its height in CSS pixels. */
  double height();

  /** Makes all of it transparent and its opacity 1. */
  void clear();

  /** How opaque everything drawn from now on is, from 0 to 1: what is out of focus is dimmed. */
  void opacity(double share);

  /** Fills a rectangle. */
  void fillRect(double x, double y, double width, double height, int colour);

  /** Draws the border of a rectangle, its line centred on the edge. */
  void strokeRect(double x, double y, double width, double height, Stroke stroke);

  /** Draws a straight line. */
  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /** Draws straight lines from point to point, joined round, through the first {@code count}. */
  void polyline(double[] x, double[] y, int count, Stroke stroke);

  /** Fills the polygon of the first {@code count} corners, and covers its edges by a hair. */
  void polygon(double[] x, double[] y, int count, int colour);

  /** Draws a cubic Bézier curve from point 1 to point 2, pulled by the two handles. */
  void curve(
      double x1,
      double y1,
      double handle1x,
      double handle1y,
      double handle2x,
      double handle2y,
      double x2,
      double y2,
      Stroke stroke);

  /**
   * Draws one example: a filled shape about a centre with an outline around it.
   *
   * @param radius from the centre to the edge of the fill; the outline lies outside it
   * @param outlineWidth 0 for none
   */
  void point(
      PointShape shape,
      double x,
      double y,
      double radius,
      int fill,
      int outline,
      double outlineWidth);

  /** Writes one line of text whose anchor point, as {@code style} says, is (x, y). */
  void text(String text, double x, double y, TextStyle style, int colour);

  /** How wide {@code text} would be in that style. */
  double textWidth(String text, TextStyle style);

  /**
   * Draws pixels stretched over a rectangle.
   *
   * @param smooth whether colours blend between pixels or each stays a rectangle of its own
   */
  void image(Pixels pixels, double x, double y, double width, double height, boolean smooth);
}
