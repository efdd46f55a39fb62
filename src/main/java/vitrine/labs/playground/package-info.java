/**
 * The Playground: what can a small network learn? {@link
 * vitrine.labs.playground.PlaygroundSettings} says what can be set, {@link
 * vitrine.labs.playground.AncestorLink} reads TensorFlow Playground's links, {@link
 * vitrine.labs.playground.PlaygroundGraph} builds the network, {@link
 * vitrine.labs.playground.PlaygroundModel} is it alive.
 */
@NullMarked
package vitrine.labs.playground;

import org.jspecify.annotations.NullMarked;
