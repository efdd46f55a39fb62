/**
 * The fast backend on every device: 32-bit numbers in linear memory, and WebAssembly vector code
 * that Java writes while the page runs.
 *
 * <p>To read in this order: {@code assembler} (how code is written), {@code routine} (what each
 * kernel does), {@link vitrine.compute.backend.simd.LinearMemory}, {@link
 * vitrine.compute.backend.simd.Heap} and {@link vitrine.compute.backend.simd.Arena} (where numbers
 * lie), {@link vitrine.compute.backend.simd.Machine} and {@link
 * vitrine.compute.backend.simd.Library} (what has been compiled), {@link
 * vitrine.compute.backend.simd.Programs} and {@link vitrine.compute.backend.simd.SimdKernel} (many
 * kernels in one call), {@link vitrine.compute.backend.simd.SimdBackend}.
 */
@NullMarked
package vitrine.compute.backend.simd;

import org.jspecify.annotations.NullMarked;
