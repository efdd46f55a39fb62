/**
 * What a network is made of, in words a learner knows: {@link vitrine.network.Activation}, {@link
 * vitrine.network.Normalization}, {@link vitrine.network.Given}, {@link vitrine.network.Answer} and
 * {@link vitrine.network.Network} (the description), {@code layer} (what each layer appends to the
 * graph), {@link vitrine.network.InitialWeights} and {@link vitrine.network.Initializer} (where the
 * weights start).
 */
@NullMarked
package vitrine.network;

import org.jspecify.annotations.NullMarked;
