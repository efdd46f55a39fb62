/**
 * The layers of a network: what each appends to the graph. {@link vitrine.network.layer.Features},
 * {@link vitrine.network.layer.Signal} (what one layer hands to the next), {@link
 * vitrine.network.layer.Dense}, {@link vitrine.network.layer.Dropout}, {@link
 * vitrine.network.layer.BatchNormalization}, {@link vitrine.network.layer.LayerNormalization}.
 */
@NullMarked
package vitrine.network.layer;

import org.jspecify.annotations.NullMarked;
