/** What goes on inside the layers, {@link vitrine.labs.playground.panels.layers.LayersView}. */
@NullMarked
package vitrine.labs.playground.panels.layers;

import org.jspecify.annotations.NullMarked;
