/** The curves in full, {@link vitrine.labs.playground.panels.curves.CurvesView}. */
@NullMarked
package vitrine.labs.playground.panels.curves;

import org.jspecify.annotations.NullMarked;
