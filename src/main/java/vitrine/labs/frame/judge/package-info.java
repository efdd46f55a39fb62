/**
 * How good a network that tells classes apart is, whatever it looks at: its answers ({@link
 * vitrine.labs.frame.judge.Verdicts}) and which class it takes for which ({@link
 * vitrine.labs.frame.judge.Confusion}).
 */
@NullMarked
package vitrine.labs.frame.judge;

import org.jspecify.annotations.NullMarked;
