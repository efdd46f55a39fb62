package vitrine.training;

import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.data.EpochRows;
import vitrine.data.LabelledRows;

/** Shows training examples to a network, one after the other, and knows how far it is. */
public sealed interface Training permits Trainer, BatchTrainer {

  /**
   * A training at epoch 0 of {@code examples}: a {@link BatchTrainer} for networks with layers that
   * look at a whole batch or draw for it, as such a batch must be shown at once; a {@link Trainer}
   * for all others, since it shows each example as it comes, so that the sums of gradients can be
   * watched as they grow, and a batch may be left unfinished at the end of an epoch.
   *
   * @param largestBatch the largest batch that will be asked for
   */
  static Training of(
      Graph graph,
      State state,
      Backend backend,
      LabelledRows examples,
      BatchRule rule,
      ExampleOrder order,
      int largestBatch) {
    if (graph.find(BatchTrainer.WAITING) == null) {
      return new Trainer(graph, state, backend, examples, rule, order);
    }
    // A batch ends with its epoch: one of this size is never shown in parts.
    int part = Math.max(1, Math.min(largestBatch, examples.rows()));
    var rows = EpochRows.of(new Evaluator(graph, state, backend, examples, part).fed());
    return BatchTrainer.inParts(graph, state, backend, rows, order, part);
  }

  /** Training examples in one epoch. */
  int epochSize();

  /** Whole epochs shown. */
  int epoch();

  /** Training examples shown in all. */
  double examples();

  /**
   * Goes to the place after {@code examples} training examples; the state must already be that of
   * this place.
   */
  void seek(double examples);

  /** Steps at this learning rate from now on, less as the schedule says. */
  default void pace(double learningRate, Schedule schedule) {
    pace(learningRate, schedule, 1);
  }

  /**
   * The same where epochs are short.
   *
   * @param stretch how many epochs count as one of the schedule's
   */
  void pace(double learningRate, Schedule schedule, int stretch);

  /**
   * The places of the examples of the batch that is under way or, between batches, of the one just
   * finished.
   */
  int[] batch(int batchSize);

  /** Takes the next {@code count} training examples, in batches of {@code batchSize}. */
  void advance(int count, int batchSize);
}
