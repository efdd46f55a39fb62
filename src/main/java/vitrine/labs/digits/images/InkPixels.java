package vitrine.labs.digits.images;

import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Theme;

/** Paints square images: ink on paper, or numbers of both signs. */
public final class InkPixels {
  private InkPixels() {}

  /**
   * Paints an image of ink, 0 to 1.
   *
   * @param values the image begins at {@code from}
   */
  public static void ink(Pixels pixels, double[] values, int from, Theme theme) {
    int[] shown = pixels.values();
    for (int i = 0; i < shown.length; i++) {
      double ink = Math.max(0, Math.min(1, values[from + i]));
      shown[i] =
          Pixels.pixel(
              (between(theme.surface() >> 16, theme.ink() >> 16, ink) << 16)
                  | (between(theme.surface() >> 8, theme.ink() >> 8, ink) << 8)
                  | between(theme.surface(), theme.ink(), ink));
    }
  }

  /**
   * Paints numbers of both signs.
   *
   * @param values the image begins at {@code from}
   * @param most the number, either way, from which on the colour is full
   */
  public static void signed(
      Pixels pixels, double[] values, int from, double most, SignColours colours) {
    int[] shown = pixels.values();
    double scale = most > 0 ? 1 / most : 0;
    for (int i = 0; i < shown.length; i++) {
      shown[i] = colours.pixel(values[from + i] * scale);
    }
  }

  /**
   * The number from which on a picture of weights has its full colour: three times their root mean
   * square, so that a few large ones do not pale all others.
   */
  public static double spread(double[] values) {
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    return values.length == 0 ? 0 : 3 * Math.sqrt(squares / values.length);
  }

  /** The largest number, whatever its sign. */
  public static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static int between(int paper, int ink, double share) {
    int from = paper & 0xff;
    return (int) (((((ink & 0xff) - from) * share) + from) + 0.5);
  }
}
