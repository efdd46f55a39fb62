/**
 * What a tour asks of a lab: {@link vitrine.tours.lab.LabState} is what a step shows, {@link
 * vitrine.tours.lab.LabLines} reads it.
 */
@NullMarked
package vitrine.tours.lab;

import org.jspecify.annotations.NullMarked;
