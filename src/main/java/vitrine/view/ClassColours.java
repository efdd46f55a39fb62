package vitrine.view;

/**
 * The colours of classes where there are more than two signs tell apart: five that people with any
 * common colour blindness can tell apart, each with a {@link PointShape} of its own for all others.
 */
public final class ClassColours {
  private static final int[] LIGHT = {0x1170aa, 0xc35a00, 0x249e90, 0x4c0473, 0x4a3a12};
  private static final int[] DARK = {0x5fb2e8, 0xf59a4a, 0x2ba690, 0xff72b8, 0xf4ea8a};

  private final int[] colours;
  private final SignColours[] ramps;
  private final boolean isTwoTone;

  private ClassColours(Theme theme, int[] colours, boolean isTwoTone) {
    this.colours = colours;
    this.isTwoTone = isTwoTone;
    ramps = new SignColours[colours.length];
    for (int i = 0; i < ramps.length; i++) {
      ramps[i] = SignColours.towards(theme, colours[i]);
    }
  }

  /**
   * The colours that suit a theme.
   *
   * @param isTwoTone whether the plane shows the most probable class alone, not how sure it is
   */
  public static ClassColours of(Theme theme, boolean isTwoTone) {
    return new ClassColours(theme, isDark(theme.paper()) ? DARK : LIGHT, isTwoTone);
  }

  /** The colour {@code 0xRRGGBB} of a class by its number from 0. */
  public int colour(int number) {
    return colours[number % colours.length];
  }

  /** From the neutral tone at 0 to the colour of a class at 1. */
  public SignColours ramp(int number) {
    return ramps[number % ramps.length];
  }

  /**
   * The opaque pixel of a place: the colour of the most probable class, the stronger the surer.
   *
   * @param values holds the probabilities from {@code from} on
   * @param count how many classes there are
   */
  public int pixel(double[] values, int from, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = values[from + i] > values[from + best] ? i : best;
    }
    double least = 1.0 / count;
    double probability = values[from + best];
    boolean isShaded = count > 1 && !(isTwoTone && probability > 0);
    return ramp(best).pixel(isShaded ? (probability - least) / (1 - least) : 1);
  }

  private static boolean isDark(int paper) {
    return ((paper >> 16) & 0xff) + ((paper >> 8) & 0xff) + (paper & 0xff) < 384;
  }
}
