/**
 * The one declaration of a network and its training step: {@link vitrine.compute.graph.Graph} of
 * {@link vitrine.compute.graph.Node}s, each an {@link vitrine.compute.graph.Operation} with a
 * {@link vitrine.compute.graph.Shape} and a {@link vitrine.compute.graph.Role}; {@link
 * vitrine.compute.graph.Gradients} appends the way back; {@link vitrine.compute.graph.Expression}
 * says where one number comes from.
 */
@NullMarked
package vitrine.compute.graph;

import org.jspecify.annotations.NullMarked;
