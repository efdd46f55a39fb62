package vitrine.compute.backend;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One thing that a kernel must do, as data: what its buffers hold before, and what they must hold
 * after.
 *
 * @param name what is claimed
 * @param rows how many rows are computed
 * @param buffers what each buffer holds before, the kernel's inputs first
 * @param kernel binds the kernel to buffers of a backend
 * @param expected what each buffer holds after; null where it does not matter
 * @param tolerance how far a number may be off on a backend of 32-bit numbers, relative to max(1,
 *     its size); 0 asks for the number itself
 * @param changesWhatItReads whether the kernel writes over numbers that it reads, so that it must
 *     be given them anew before it does the same again
 */
public record KernelCase(
    String name,
    int rows,
    double[][] buffers,
    BiFunction<Backend, List<Buffer>, Kernel> kernel,
    double[][] expected,
    double tolerance,
    boolean changesWhatItReads) {

  /** The buffers of this case on a backend, holding what they hold before. */
  public List<Buffer> buffersOn(Backend backend) {
    return Sample.buffers(backend, buffers);
  }

  /**
   * What is wrong with the numbers found after; empty if nothing is.
   *
   * @param factor what the tolerance is multiplied by
   */
  public String fault(List<Buffer> found, double factor) {
    for (int i = 0; i < expected.length; i++) {
      if (expected[i] != null) {
        var fault = fault(expected[i], found.get(i).copy(), factor);
        if (!fault.isEmpty()) {
          return name + ": buffer " + i + ", " + fault;
        }
      }
    }
    return "";
  }

  private String fault(double[] wanted, double[] found, double factor) {
    if (wanted.length != found.length) {
      return found.length + " numbers instead of " + wanted.length;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!isNear(wanted[i], found[i], tolerance * factor)) {
        return found[i] + " instead of " + wanted[i] + " at " + i;
      }
    }
    return "";
  }

  private static boolean isNear(double wanted, double found, double tolerance) {
    if (Double.isNaN(wanted) || Double.isInfinite(wanted)) {
      return Double.isNaN(wanted) ? Double.isNaN(found) : found == wanted;
    }
    return Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
  }
}
