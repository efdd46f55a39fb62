/**
 * Tours that visitors write themselves: {@link vitrine.tours.own.OwnTour} reads one from a text
 * that may come from anybody, {@link vitrine.tours.own.OwnSource} says which characters may stand
 * in it.
 */
@NullMarked
package vitrine.tours.own;

import org.jspecify.annotations.NullMarked;
