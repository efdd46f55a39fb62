/**
 * Closer looks at the Playground's network as it is now: how its losses went, how good it is, what
 * goes on inside its layers, how a layer bends the plane, its answer as a landscape. Each stands in
 * a room of its own; {@link vitrine.labs.playground.panels.Task} is what they share.
 */
@NullMarked
package vitrine.labs.playground.panels;

import org.jspecify.annotations.NullMarked;
