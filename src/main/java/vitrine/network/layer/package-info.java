/**
 * The layers of a network: what each appends to the graph. {@link vitrine.network.layer.Features},
 * {@link vitrine.network.layer.Dense}.
 */
@NullMarked
package vitrine.network.layer;

import org.jspecify.annotations.NullMarked;
