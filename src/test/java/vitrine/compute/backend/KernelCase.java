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
 */
public record KernelCase(
    String name,
    int rows,
    double[][] buffers,
    BiFunction<Backend, List<Buffer>, Kernel> kernel,
    double[][] expected,
    double tolerance) {}
