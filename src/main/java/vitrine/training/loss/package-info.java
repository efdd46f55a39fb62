/**
 * How wrong a network is: what each loss appends to the graph. {@link
 * vitrine.training.loss.SquaredLoss}, {@link vitrine.training.loss.CrossEntropyLoss}.
 */
@NullMarked
package vitrine.training.loss;

import org.jspecify.annotations.NullMarked;
