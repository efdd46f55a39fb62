/**
 * The backprop lab: who is to blame? {@link vitrine.labs.backprop.BackpropLab} says what is
 * learned, {@link vitrine.labs.backprop.Circuit} takes the graph apart into single products and
 * sums, {@link vitrine.labs.backprop.CircuitLayout} places them, {@link
 * vitrine.labs.backprop.BackpropView} shows them around the walk of {@link vitrine.labs.step}.
 */
@NullMarked
package vitrine.labs.backprop;

import org.jspecify.annotations.NullMarked;
