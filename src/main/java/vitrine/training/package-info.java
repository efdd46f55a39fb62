/**
 * How a network learns: {@code loss} (how wrong it is), {@code optimizer} (what it does about it),
 * {@link vitrine.training.Learning}, {@link vitrine.training.TrainingGraph} (both appended to a
 * network), {@link vitrine.training.Epochs}, {@link vitrine.training.BatchRule}, {@link
 * vitrine.training.Training} by {@link vitrine.training.Trainer} or {@link
 * vitrine.training.BatchTrainer} (which examples, in which order), {@link
 * vitrine.training.Schedule} (how fast), {@link vitrine.training.EarlyStopping} (how long), {@link
 * vitrine.training.Evaluator} (how well it does on a set).
 */
@NullMarked
package vitrine.training;

import org.jspecify.annotations.NullMarked;
