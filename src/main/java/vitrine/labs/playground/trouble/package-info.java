/**
 * What keeps a network from learning, found in its settings and its numbers: each {@link
 * vitrine.labs.playground.trouble.Trouble} is told in one sentence with a way out of it.
 */
@NullMarked
package vitrine.labs.playground.trouble;

import org.jspecify.annotations.NullMarked;
