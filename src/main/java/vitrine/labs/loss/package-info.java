/**
 * The loss lab: how wrong is it? {@link vitrine.labs.loss.LossLab} is a network with a prediction
 * for each of five examples, {@link vitrine.labs.loss.LossShape} the curve of a loss, {@link
 * vitrine.labs.loss.LossView} what is seen of both.
 */
@NullMarked
package vitrine.labs.loss;

import org.jspecify.annotations.NullMarked;
