/**
 * The page family of the small labs: one engine for all of them, which takes its lab from the
 * catalogue {@link vitrine.app.labs.SmallLabs}, and a page module for each, so that a visitor
 * fetches the views of one lab only: {@link vitrine.app.labs.LabsNeuronPage} and so on, wired by
 * {@code LabsPage}.
 */
@NullMarked
package vitrine.app.labs;

import org.jspecify.annotations.NullMarked;
