package vitrine.training;

import vitrine.compute.backend.Penalty;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/**
 * How a network is to learn.
 *
 * @param loss what it makes small
 * @param optimizer what it does with its gradients
 * @param penalty what its weights pay
 * @param clipped whether the length of its gradient is held below a limit
 * @param inBatches whether a {@link BatchTrainer} shows it whole batches, which it does to any
 *     network that {@linkplain vitrine.network.Network#looksAtBatches looks at them}
 */
public record Learning(
    Loss loss, Optimizer optimizer, Penalty penalty, boolean clipped, boolean inBatches) {}
