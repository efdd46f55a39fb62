/**
 * “What is this?”: {@link vitrine.labs.playground.explain.ThingBook} says what each thing on the
 * page is, {@link vitrine.labs.playground.explain.ExplainView} lists them where they stand, {@link
 * vitrine.labs.playground.explain.PointingView} explains whatever is pointed at.
 */
@NullMarked
package vitrine.labs.playground.explain;

import org.jspecify.annotations.NullMarked;
