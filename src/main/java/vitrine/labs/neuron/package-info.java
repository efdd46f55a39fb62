/** The neuron lab: what does one neuron do? */
@NullMarked
package vitrine.labs.neuron;

import org.jspecify.annotations.NullMarked;
