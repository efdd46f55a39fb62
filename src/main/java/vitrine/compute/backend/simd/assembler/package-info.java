/**
 * Writes WebAssembly: {@link vitrine.compute.backend.simd.assembler.Module} puts functions together
 * to the bytes that a browser compiles, a {@link vitrine.compute.backend.simd.assembler.Procedure}
 * takes statements, and {@link vitrine.compute.backend.simd.assembler.Whole}, {@link
 * vitrine.compute.backend.simd.assembler.Real}, {@link
 * vitrine.compute.backend.simd.assembler.Wholes}, {@link
 * vitrine.compute.backend.simd.assembler.Reals} are the expressions in them.
 *
 * <p>Only what the kernels need. The encoding is that of the WebAssembly core specification,
 * version 3.
 */
@NullMarked
package vitrine.compute.backend.simd.assembler;

import org.jspecify.annotations.NullMarked;
