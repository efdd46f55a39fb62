/**
 * Numbers: {@code numeric} (exact functions and chance), {@code backend} (the closed list of
 * kernels and who computes them), {@code graph} (the one declaration of a network and its training
 * step), {@code plan} (a graph made ready to run).
 */
@NullMarked
package vitrine.compute;

import org.jspecify.annotations.NullMarked;
