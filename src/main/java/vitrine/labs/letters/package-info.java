/**
 * The letters lab: how does a network write? One that learns from first names which letter comes
 * next, and writes names of its own, one letter at a time. {@link vitrine.labs.letters.LettersLab}
 * is the network, {@link vitrine.labs.letters.Writing} what is written so far, {@link
 * vitrine.labs.letters.LettersView} what is seen.
 */
@NullMarked
package vitrine.labs.letters;

import org.jspecify.annotations.NullMarked;
