/**
 * Vitrine, neural networks behind glass, in the order of the way of the data: {@code compute}
 * (numbers), {@code data}, {@code network}, {@code training}, {@code export}, {@code session} (what
 * page and worker say to each other), {@code view}, {@code labs}, {@code tours}, {@code teach};
 * then {@code browser} (the edge), {@code app} (the wiring) and {@code site} (the build).
 */
@NullMarked
package vitrine;

import org.jspecify.annotations.NullMarked;
