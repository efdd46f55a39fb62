/** The answer as a landscape, {@link vitrine.labs.playground.panels.surface.SurfaceView}. */
@NullMarked
package vitrine.labs.playground.panels.surface;

import org.jspecify.annotations.NullMarked;
