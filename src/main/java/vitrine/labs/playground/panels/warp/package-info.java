/** How a layer bends the plane, {@link vitrine.labs.playground.panels.warp.WarpView}. */
@NullMarked
package vitrine.labs.playground.panels.warp;

import org.jspecify.annotations.NullMarked;
