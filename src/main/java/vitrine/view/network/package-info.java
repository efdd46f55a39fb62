/**
 * The picture of a network, from its graph alone: {@link vitrine.view.network.NetworkPlan} finds
 * columns of neurons, the {@link vitrine.view.network.Layer}s behind them, the weights between them
 * and the {@link vitrine.view.network.Residual} links over them; {@link
 * vitrine.view.network.NetworkLayout} gives them places, {@link vitrine.view.network.TileColours}
 * their colours, {@link vitrine.view.network.Trace} says which of them a number comes from; {@link
 * vitrine.view.network.CrowdPicture} paints a large network in one piece.
 */
@NullMarked
package vitrine.view.network;

import org.jspecify.annotations.NullMarked;
