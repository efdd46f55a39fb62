/**
 * One training step for one example, seen from the inside, for any lab: {@link
 * vitrine.labs.step.Walk} is the way through the graph, one {@link vitrine.labs.step.Stop} after
 * the other; {@link vitrine.labs.step.Share} takes a gradient apart, {@link
 * vitrine.labs.step.Chain} follows it to the loss; {@link vitrine.labs.step.Trial} takes the step
 * on a copy and nudges single weights; {@link vitrine.labs.step.StepView} shows it all.
 */
@NullMarked
package vitrine.labs.step;

import org.jspecify.annotations.NullMarked;
