/**
 * The forward lab: how does data flow? {@link vitrine.labs.forward.ForwardLab} is the house-price
 * network, {@link vitrine.labs.forward.Walk} the way through it, one multiplication at a time,
 * {@link vitrine.labs.forward.ForwardView} what is seen of it.
 */
@NullMarked
package vitrine.labs.forward;

import org.jspecify.annotations.NullMarked;
