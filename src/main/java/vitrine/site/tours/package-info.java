/**
 * Tours at build time: {@link vitrine.site.tours.TourPages} makes pages that need no script of the
 * sources in {@code web/tours}, and refuses what has faults.
 */
@NullMarked
package vitrine.site.tours;

import org.jspecify.annotations.NullMarked;
