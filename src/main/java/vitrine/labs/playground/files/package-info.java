/**
 * What can be taken away from the Playground: {@link vitrine.labs.playground.files.TakeAwayView}
 * lists it, {@link vitrine.labs.playground.files.Figures} draws the pictures, {@link
 * vitrine.labs.playground.files.Trace} tells every number of the next steps, {@link
 * vitrine.labs.playground.files.Tables} writes points and answers, {@link
 * vitrine.labs.playground.files.NetworkFile} reads a network back.
 */
@NullMarked
package vitrine.labs.playground.files;

import org.jspecify.annotations.NullMarked;
