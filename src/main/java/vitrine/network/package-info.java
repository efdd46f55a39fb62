/**
 * What a network is made of, in words a learner knows: {@link vitrine.network.Activation}, {@link
 * vitrine.network.Network} (its description), {@code layer} (what each layer appends to the graph),
 * {@link vitrine.network.Initializer} (where its weights start).
 */
@NullMarked
package vitrine.network;

import org.jspecify.annotations.NullMarked;
