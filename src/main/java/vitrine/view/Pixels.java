package vitrine.view;

/**
 * A small picture in memory, top row first.
 *
 * @param width pixels in a row
 * @param height rows
 * @param values width × height colours {@code 0xAABBGGRR}, which in the memory of every browser are
 *     the bytes red, green, blue, alpha that a canvas takes; whoever draws it may write into it
 */
public record Pixels(int width, int height, int[] values) {
  /** A transparent picture. */
  public static Pixels of(int width, int height) {
    return new Pixels(width, height, new int[width * height]);
  }

  /** The opaque pixel of a colour {@code 0xRRGGBB}. */
  public static int pixel(int colour) {
    return 0xff000000 | ((colour & 0xff) << 16) | (colour & 0xff00) | ((colour >> 16) & 0xff);
  }
}
