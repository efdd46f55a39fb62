/**
 * What looks closer at the Playground's run: {@link vitrine.labs.playground.study.StudyView} holds
 * the part that is open, each part stands in a room of its own beside this one.
 */
@NullMarked
package vitrine.labs.playground.study;

import org.jspecify.annotations.NullMarked;
