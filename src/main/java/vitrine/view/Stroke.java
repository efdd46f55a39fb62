package vitrine.view;

/**
 * How a line is drawn.
 *
 * @param colour {@code 0xRRGGBB}
 * @param width in CSS pixels
 * @param dash the length of a dash and of the gap after it in CSS pixels; 0 for a solid line
 */
public record Stroke(int colour, double width, double dash) {
  /** A solid line. */
  public static Stroke solid(int colour, double width) {
    return new Stroke(colour, width, 0);
  }

  /** A dashed line. */
  public static Stroke dashed(int colour, double width) {
    return new Stroke(colour, width, 5);
  }
}
