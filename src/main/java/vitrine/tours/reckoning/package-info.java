/**
 * Calculations over the live network: {@link vitrine.tours.reckoning.Reckoning} is one, {@link
 * vitrine.tours.reckoning.ReckoningReader} reads it, {@link vitrine.tours.reckoning.Facts} is what
 * it is reckoned from, {@link vitrine.tours.reckoning.Goal} are conditions to be met.
 */
@NullMarked
package vitrine.tours.reckoning;

import org.jspecify.annotations.NullMarked;
