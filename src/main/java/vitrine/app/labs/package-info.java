/**
 * The page family of the small labs: one page module and one engine for all of them. {@link
 * vitrine.app.labs.SmallLabs} is the catalogue of what they are, {@link
 * vitrine.app.labs.SmallFigures} that of what they show.
 */
@NullMarked
package vitrine.app.labs;

import org.jspecify.annotations.NullMarked;
