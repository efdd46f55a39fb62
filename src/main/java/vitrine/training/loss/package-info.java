/**
 * How wrong a network is: what each loss appends to the graph. {@link vitrine.training.loss.Loss}
 * (the choice), {@link vitrine.training.loss.SquaredLoss}, {@link
 * vitrine.training.loss.DistanceLoss}, {@link vitrine.training.loss.TwoClassLoss}, {@link
 * vitrine.training.loss.CrossEntropyLoss}.
 */
@NullMarked
package vitrine.training.loss;

import org.jspecify.annotations.NullMarked;
