/**
 * The kernels as WebAssembly functions, one file for each family. A {@link
 * vitrine.compute.backend.simd.routine.Routine} writes one into a {@link
 * vitrine.compute.backend.simd.routine.Body}.
 *
 * <p>A routine takes the address of its arguments, 32-bit words one after the other, and the rows
 * to compute. Addresses are in bytes, sizes in numbers.
 */
@NullMarked
package vitrine.compute.backend.simd.routine;

import org.jspecify.annotations.NullMarked;
