/**
 * Guided tours: {@link vitrine.tours.TourReader} reads a {@link vitrine.tours.Tour} of {@link
 * vitrine.tours.Step}s from its source; {@link vitrine.tours.TourCheck} finds what a build must
 * refuse. Formulas, prose, labs, calculations and questions have rooms of their own.
 */
@NullMarked
package vitrine.tours;

import org.jspecify.annotations.NullMarked;
