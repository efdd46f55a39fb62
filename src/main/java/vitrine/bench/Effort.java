package vitrine.bench;

/**
 * How much time a measurement takes.
 *
 * @param warmup milliseconds of runs before the clock counts, so that compilers and caches settle
 * @param stretch milliseconds between two looks at the clock: clocks of browsers are coarse, so
 *     work of a millisecond is done again and again until so much has passed
 * @param samples the fewest samples, unless they take too long
 * @param enough milliseconds of samples after which there are enough
 * @param most milliseconds of samples after which one is enough
 * @param counts whether as many runs are counted as the work asks for, however long that takes
 */
public record Effort(
    double warmup, double stretch, int samples, double enough, double most, boolean counts) {
  /** What a result rests on. */
  public static final Effort FULL = new Effort(250, 30, 5, 1000, 3000, true);

  /** What is enough to see which backend is fastest. */
  public static final Effort GLANCE = new Effort(40, 10, 1, 20, 20, false);
}
