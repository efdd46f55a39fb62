/**
 * Points of one's own: drawn on the map with a pen, erased, read from a file and edited as a table.
 * {@link vitrine.labs.playground.points.OwnData} says what each of these does to the settings.
 */
@NullMarked
package vitrine.labs.playground.points;

import org.jspecify.annotations.NullMarked;
