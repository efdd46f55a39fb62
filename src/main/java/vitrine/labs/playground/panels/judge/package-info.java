/** How good the network is, {@link vitrine.labs.playground.panels.judge.JudgeView}. */
@NullMarked
package vitrine.labs.playground.panels.judge;

import org.jspecify.annotations.NullMarked;
