package vitrine.training;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.LabelledRows;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;
import vitrine.training.optimizer.GradientDescent;

/**
 * Shows training examples to a network batch by batch: examples wait until their batch is full, or
 * the epoch at its end, and are then shown all at once.
 *
 * <p>However the run is cut into calls of {@link #advance}, the result has the same bits, also for
 * layers that look at a whole batch or draw for it. How many examples wait is kept in the state.
 */
public final class BatchTrainer {
  /** The name of the kept number of examples that wait for their batch to fill. */
  public static final String WAITING = "waiting";

  private final Epochs epochs;
  private final Plan accumulate;
  private final Plan update;
  private final Feed feed;
  private final State state;
  private final Node kept;
  private final int capacity;
  private int waiting;

  /**
   * A trainer at epoch 0 of {@code examples}.
   *
   * @param examples rows of what the network is given, with their classes
   * @param capacity the largest batch
   */
  public BatchTrainer(
      Graph graph,
      State state,
      Backend backend,
      LabelledRows examples,
      ExampleOrder order,
      int capacity) {
    this.state = state;
    this.capacity = capacity;
    epochs = new Epochs(order, examples.rows());
    kept = graph.node(WAITING);
    var input = graph.node(Features.INPUT);
    var label = Feed.label(graph);
    feed = new Feed(input, label, examples, capacity);
    var given = List.of(input, label);
    var wanted = Trainer.updates(graph, GradientDescent.ACCUMULATE);
    wanted.addAll(Trainer.updates(graph, Signal.KEEP));
    accumulate = Plan.of(graph, wanted, given, capacity, backend, state);
    var steps = Trainer.updates(graph, GradientDescent.UPDATE);
    update = Plan.of(graph, steps, given, 1, backend, state);
  }

  /** Training examples in one epoch. */
  public int epochSize() {
    return epochs.size();
  }

  /** Whole epochs shown. */
  public int epoch() {
    return epochs.epoch();
  }

  /** Training examples shown in all. */
  public double examples() {
    return epochs.examples();
  }

  /**
   * Goes to the place after {@code examples} training examples; the state must already be that of
   * this place.
   */
  public void seek(double examples) {
    epochs.seek(examples);
    waiting = (int) state.read(kept)[0];
  }

  /**
   * The places of the examples of the batch that is under way or, between batches, of the one just
   * finished.
   */
  public int[] batch(int batchSize) {
    return epochs.batch(batchSize);
  }

  /**
   * Takes the next {@code count} training examples, in batches of {@code batchSize}. A batch ends
   * as soon as it has that many examples, or with the epoch.
   *
   * @throws IllegalArgumentException if the batch is larger than this trainer can take
   */
  public void advance(int count, int batchSize) {
    if (batchSize < 1 || batchSize > capacity) {
      throw new IllegalArgumentException(
          "A batch can have 1 to " + capacity + " examples, not " + batchSize + ".");
    }
    int before = waiting;
    int left = count;
    while (left > 0) {
      int untilBatchEnds = Math.max(1, batchSize - waiting);
      int untilEpochEnds = epochs.size() - epochs.cursor();
      int rows = Math.min(left, Math.min(untilBatchEnds, untilEpochEnds));
      epochs.advance(rows);
      waiting += rows;
      left -= rows;
      if (waiting >= batchSize || epochs.cursor() == epochs.size()) {
        learn();
      }
      epochs.turn();
    }
    if (waiting != before) {
      state.fill(kept, waiting);
    }
  }

  private void learn() {
    int first = epochs.cursor() - waiting;
    for (int row = 0; row < waiting; row++) {
      feed.take(row, epochs.example(first + row));
    }
    feed.write(accumulate, waiting);
    accumulate.run(waiting);
    update.run(1);
    waiting = 0;
  }
}
