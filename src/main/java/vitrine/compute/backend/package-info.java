/**
 * Who computes: {@link vitrine.compute.backend.Backend} is the short, closed list of kernels,
 * {@link vitrine.compute.backend.Buffer} the numbers they work on, {@link
 * vitrine.compute.backend.Kernel} one of them made ready, {@link vitrine.compute.backend.Curve} and
 * {@link vitrine.compute.backend.Penalty} the choices inside them.
 */
@NullMarked
package vitrine.compute.backend;

import org.jspecify.annotations.NullMarked;
