/**
 * How a network learns: {@code loss} (how wrong it is), {@code optimizer} (what it does about it),
 * {@link vitrine.training.TrainingGraph} (both appended to a network), {@link
 * vitrine.training.BatchRule} and {@link vitrine.training.Trainer} (which examples, in which
 * order), {@link vitrine.training.Evaluation} (how well it does on a set).
 */
@NullMarked
package vitrine.training;

import org.jspecify.annotations.NullMarked;
