package vitrine.view;

/**
 * The colours of a heat map: from the theme's negative through its neutral tone to its positive, in
 * steps that look equally large, the same on both sides of 0.
 *
 * <p>Numbers are clamped to [−1, 1]; what is not a number has a colour of its own.
 */
public final class SignColours {
  private static final int HALF = 128;

  /** How far the ends go towards the colours of points, which must still stand out on them. */
  private static final double REACH = 0.7;

  private final int[] pixels = new int[2 * HALF];
  private final int unknown;

  private SignColours(int unknown) {
    this.unknown = Pixels.pixel(unknown);
  }

  /** A colour for every number. */
  public static SignColours smooth(Theme theme) {
    return of(theme, false);
  }

  /** Two colours: one below 0, one for 0 and above. */
  public static SignColours twoTone(Theme theme) {
    return of(theme, true);
  }

  private static SignColours of(Theme theme, boolean extremes) {
    var colours = new SignColours(theme.unknown());
    var neutral = OkLab.of(theme.neutral());
    var negative = OkLab.of(theme.negative());
    var positive = OkLab.of(theme.positive());
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
  public int pixel(double value) {
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
