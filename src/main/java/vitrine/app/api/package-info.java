/**
 * The public API of the page: {@link vitrine.app.api.VitrineApi} is {@code window.vitrine}, {@link
 * vitrine.app.api.Arguments} checks what it is given, {@link vitrine.app.api.Promised} answers,
 * {@link vitrine.app.api.Subscribers} hear events, {@link vitrine.app.api.LabFacts} is what each
 * lab adds; {@link vitrine.app.api.LabFiles} are the link and the files any lab gives away.
 */
@NullMarked
package vitrine.app.api;

import org.jspecify.annotations.NullMarked;
