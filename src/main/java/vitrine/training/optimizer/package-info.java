/**
 * What a network does about its loss: what each optimiser appends to the graph. {@link
 * vitrine.training.optimizer.GradientDescent}, {@link vitrine.training.optimizer.Slot} (what
 * belongs to a parameter's learning), {@link vitrine.training.optimizer.Optimizer} (the choice),
 * {@link vitrine.training.optimizer.Rule} and {@link vitrine.training.optimizer.Direction} with
 * {@link vitrine.training.optimizer.Momentum}, {@link vitrine.training.optimizer.Nesterov}, {@link
 * vitrine.training.optimizer.RmsProp}, {@link vitrine.training.optimizer.Adam}, {@link
 * vitrine.training.optimizer.AdamW}; {@link vitrine.training.optimizer.Clipping}.
 */
@NullMarked
package vitrine.training.optimizer;

import org.jspecify.annotations.NullMarked;
