/**
 * The picture of a network, from its graph alone: {@link vitrine.view.network.NetworkPlan} finds
 * columns of neurons and the weights between them, {@link vitrine.view.network.NetworkLayout} gives
 * them places, {@link vitrine.view.network.Trace} says which of them a number comes from.
 */
@NullMarked
package vitrine.view.network;

import org.jspecify.annotations.NullMarked;
