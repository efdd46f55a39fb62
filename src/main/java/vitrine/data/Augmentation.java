package vitrine.data;

/**
 * By how much images may be moved about by chance, so that a network learns the digit and not its
 * place.
 *
 * @param shift the farthest move, in pixels each way
 * @param rotate the largest turn, in degrees either way
 * @param scale how much larger or smaller at most, in percent
 */
public record Augmentation(double shift, double rotate, double scale) {
  /** Images as they are. */
  public static final Augmentation NONE = new Augmentation(0, 0, 0);
}
