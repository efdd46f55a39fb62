/**
 * What a network does about its loss: what each optimiser appends to the graph. {@link
 * vitrine.training.optimizer.GradientDescent}.
 */
@NullMarked
package vitrine.training.optimizer;

import org.jspecify.annotations.NullMarked;
