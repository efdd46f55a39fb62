/**
 * The network from within: weights as pictures, answers of every layer, and the card of one neuron
 * ({@link vitrine.labs.digits.inside.InsideView}, {@link vitrine.labs.digits.inside.NeuronView}).
 */
@NullMarked
package vitrine.labs.digits.inside;

import org.jspecify.annotations.NullMarked;
