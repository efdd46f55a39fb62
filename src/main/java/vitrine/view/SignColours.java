package vitrine.view;

/**
 * The colours of a heat map: from the theme's negative through its neutral tone to its positive, in
 * steps that look equally large, the same on both sides of 0.
 *
 * <p>Numbers are clamped to [−1, 1], or to [0, 1] around ½; what is not a number has a colour of
 * its own.
 */
public final class SignColours {
  private static final int HALF = 128;

  /** How far the ends go towards the colours of points, which must still stand out on them. */
  private static final double REACH = 0.7;

  private final int[] pixels;
  private final int unknown;
  private final double gain;
  private final double offset;

  private SignColours(int[] pixels, int unknown, double gain, double offset) {
    this.pixels = pixels;
    this.unknown = unknown;
    this.gain = gain;
    this.offset = offset;
  }

  /** A colour for every number. */
  public static SignColours smooth(Theme theme) {
    return of(theme, false);
  }

  /** Two colours: one below 0, one for 0 and above. */
  public static SignColours twoTone(Theme theme) {
    return of(theme, true);
  }

  /** From the neutral tone at 0 to a colour at 1. */
  public static SignColours towards(Theme theme, int colour) {
    return of(theme, colour, colour, false);
  }

  /** The same colours for numbers from 0 to 1, such as probabilities: the neutral tone at ½. */
  public SignColours aroundHalf() {
    return new SignColours(pixels, unknown, 2, -1);
  }

  private static SignColours of(Theme theme, boolean extremes) {
    return of(theme, theme.negative(), theme.positive(), extremes);
  }

  private static SignColours of(Theme theme, int below0, int above0, boolean extremes) {
    var colours = new SignColours(new int[2 * HALF], Pixels.pixel(theme.unknown()), 1, 0);
    var neutral = OkLab.of(theme.neutral());
    var negative = OkLab.of(below0);
    var positive = OkLab.of(above0);
    double below = neutral.distance(negative);
    double above = neutral.distance(positive);
    double reach = REACH * Math.min(below, above);
    for (int i = 0; i < HALF; i++) {
      double far = extremes ? reach : reach * (i + 0.5) / (HALF - 0.5);
      colours.pixels[HALF - 1 - i] = pixel(neutral, negative, below == 0 ? 0 : far / below);
      colours.pixels[HALF + i] = pixel(neutral, positive, above == 0 ? 0 : far / above);
    }
    return colours;
  }

  private static int pixel(OkLab neutral, OkLab end, double share) {
    return Pixels.pixel(neutral.towards(end, share).colour());
  }

  /** The opaque pixel of a number, as {@link Pixels} holds it. */
  public int pixel(double number) {
    double value = (number * gain) + offset;
    if (!(value > -1)) {
      return Double.isNaN(value) ? unknown : pixels[0];
    }
    // truncated on each side of 0, so that rounding never leads past the ends
    int step = value < 1 ? (int) (value * HALF) : HALF - 1;
    return pixels[value < 0 ? HALF - 1 + step : HALF + step];
  }

  /** The colour {@code 0xRRGGBB} of a number. */
  public int colour(double value) {
    // a pixel holds its bytes the other way round, and so back again
    return Pixels.pixel(pixel(value)) & 0xffffff;
  }
}
