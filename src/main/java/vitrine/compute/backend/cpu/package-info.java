/**
 * The reference: plain Java on doubles, the same bits on the JVM, in JavaScript and in WebAssembly.
 * {@link vitrine.compute.backend.cpu.CpuBackend} binds the kernels, which stand in one file for
 * each family.
 */
@NullMarked
package vitrine.compute.backend.cpu;

import org.jspecify.annotations.NullMarked;
