/**
 * The approximator lab: can it copy any curve? {@link vitrine.labs.approximator.ApproximatorLab}
 * says what is learned, {@link vitrine.labs.approximator.Target} is the curve to be copied, {@link
 * vitrine.labs.approximator.Pieces} what each hidden neuron puts in, {@link
 * vitrine.labs.approximator.Score} how near the copy is.
 */
@NullMarked
package vitrine.labs.approximator;

import org.jspecify.annotations.NullMarked;
