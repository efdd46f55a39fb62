package vitrine.compute.backend.simd.routine;

/**
 * What kernels may do.
 *
 * @param isStrict whether every sum keeps to the order that the contract names, so that a run
 *     repeats to the same bits on every machine
 * @param isFused whether a product and a sum may be rounded as one, as the machine likes
 * @param scratch the address of {@link #SCRATCH} bytes that any kernel may use while it runs, the
 *     first {@link #ZEROS} of which stay 0
 */
public record Mode(boolean isStrict, boolean isFused, int scratch) {
  /** How many bytes begin the scratch memory and are always 0. */
  public static final int ZEROS = 64;

  /** How many bytes of scratch memory a kernel may count on. */
  public static final int SCRATCH = ZEROS + Products.SCRATCH;
}
