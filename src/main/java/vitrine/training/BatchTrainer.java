package vitrine.training;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.EpochRows;
import vitrine.data.LabelledRows;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;
import vitrine.training.optimizer.GradientDescent;

/**
 * Shows training examples to a network batch by batch: examples wait until their batch is full, or
 * the epoch at its end, and are then shown all at once. A trainer in parts shows a large batch in
 * parts of fixed size, so that no call takes long; it is not for layers that look at a whole batch.
 *
 * <p>However the run is cut into calls of {@link #advance}, the result has the same bits, also for
 * layers that look at a whole batch or draw for it. How many examples wait is kept in the state.
 */
public final class BatchTrainer implements Training {
  /** The name of the kept number of examples that wait for their batch to fill. */
  public static final String WAITING = "waiting";

  private final Epochs epochs;
  private final Plan accumulate;
  private final Plan update;
  private final Feed feed;
  private final State state;
  private final EpochRows examples;
  private final Node kept;
  private final Node count;
  private final Pace pace;
  private final int capacity;
  private final int largestBatch;
  private int fedEpoch = -1;
  private int waiting;
  private int shown;

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
    this(graph, state, backend, EpochRows.of(examples), order, capacity, capacity);
  }

  /**
   * A trainer at epoch 0 of {@code examples} that shows batches of any size in parts.
   *
   * @param part the most examples shown at once
   */
  public static BatchTrainer inParts(
      Graph graph, State state, Backend backend, EpochRows examples, ExampleOrder order, int part) {
    return new BatchTrainer(graph, state, backend, examples, order, part, Integer.MAX_VALUE);
  }

  private BatchTrainer(
      Graph graph,
      State state,
      Backend backend,
      EpochRows examples,
      ExampleOrder order,
      int capacity,
      int largestBatch) {
    this.state = state;
    this.examples = examples;
    this.capacity = capacity;
    this.largestBatch = largestBatch;
    count = graph.node(GradientDescent.COUNT);
    epochs = new Epochs(order, examples.rows());
    pace = new Pace(graph, state, epochs);
    kept = graph.node(WAITING);
    var input = graph.node(Features.INPUT);
    var label = TrainingGraph.label(graph);
    feed = new Feed(input, label, examples.in(0), capacity);
    var given = List.of(input, label);
    var wanted = Trainer.updates(graph, GradientDescent.ACCUMULATE);
    wanted.addAll(Trainer.updates(graph, Signal.KEEP));
    accumulate = Plan.of(graph, wanted, given, capacity, backend, state);
    var steps = Trainer.updates(graph, GradientDescent.UPDATE);
    update = Plan.of(graph, steps, given, 1, backend, state);
  }

  @Override
  public int epochSize() {
    return epochs.size();
  }

  @Override
  public int epoch() {
    return epochs.epoch();
  }

  @Override
  public double examples() {
    return epochs.examples();
  }

  @Override
  public void seek(double examples) {
    epochs.seek(examples);
    waiting = (int) state.read(kept)[0];
    shown = (int) state.read(count)[0];
    pace.forget();
    putRate();
  }

  @Override
  public void pace(double learningRate, Schedule next, int stretch) {
    pace.set(learningRate, next, stretch);
    putRate();
  }

  /** Puts the rate of the batch in force that is under way. */
  private void putRate() {
    pace.batchFrom(epochs.cursor() - waiting - shown);
  }

  /** Examples that differ between epochs have been changed: they are looked at anew. */
  public void renew() {
    fedEpoch = -1;
  }

  /** The epoch of the batch that is under way or, between batches, of the one just finished. */
  public int batchEpoch() {
    return epochs.batchEpoch();
  }

  @Override
  public int[] batch(int batchSize) {
    return epochs.batch(batchSize);
  }

  /**
   * Takes the next {@code count} training examples, in batches of {@code batchSize}. A batch ends
   * as soon as it has that many examples, or with the epoch.
   *
   * @throws IllegalArgumentException if the batch is larger than this trainer can take
   */
  @Override
  public void advance(int count, int batchSize) {
    if (batchSize < 1 || batchSize > largestBatch) {
      throw new IllegalArgumentException(
          "A batch can have 1 to " + largestBatch + " examples, not " + batchSize + ".");
    }
    int before = waiting;
    int left = count;
    while (left > 0) {
      int untilBatchEnds = Math.max(1, batchSize - waiting - shown);
      int untilEpochEnds = epochs.size() - epochs.cursor();
      int rows = Math.min(left, Math.min(untilBatchEnds, untilEpochEnds));
      rows = Math.min(rows, capacity - waiting);
      epochs.advance(rows);
      waiting += rows;
      left -= rows;
      if (waiting + shown >= batchSize || epochs.cursor() == epochs.size()) {
        show();
        putRate();
        update.run(1);
        shown = 0;
        epochs.turn();
        putRate();
      } else if (waiting == capacity) {
        show();
      }
    }
    if (waiting != before) {
      state.fill(kept, waiting);
    }
  }

  private void show() {
    if (fedEpoch != epochs.epoch()) {
      fedEpoch = epochs.epoch();
      feed.from(examples.in(fedEpoch));
    }
    int first = epochs.cursor() - waiting;
    for (int row = 0; row < waiting; row++) {
      feed.take(row, epochs.example(first + row));
    }
    feed.write(accumulate, waiting);
    accumulate.run(waiting);
    shown += waiting;
    waiting = 0;
  }
}
