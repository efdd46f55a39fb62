package vitrine.training;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.LabelledRows;
import vitrine.network.layer.Features;
import vitrine.training.optimizer.GradientDescent;

/**
 * Shows training examples to a network, one after the other, and lets it learn at the end of each
 * batch.
 *
 * <p>A batch may be shown in parts: however the run is cut into calls of {@link #advance}, the
 * result has the same bits. Networks with layers that look at a whole batch, or draw for it, are
 * the business of {@link BatchTrainer}.
 */
public final class Trainer implements Training {
  private static final int CAPACITY = 32;

  private final BatchRule rule;
  private final Epochs epochs;
  private final Plan accumulate;
  private final Plan update;
  private final Feed feed;
  private final Pace pace;
  private final State state;
  private final Node count;

  /**
   * A trainer at epoch 0 of {@code examples}.
   *
   * @param examples points for a network of points, else rows of what the network is given
   */
  public Trainer(
      Graph graph,
      State state,
      Backend backend,
      LabelledRows examples,
      BatchRule rule,
      ExampleOrder order) {
    this.rule = rule;
    this.state = state;
    count = graph.node(GradientDescent.COUNT);
    epochs = new Epochs(order, examples.rows());
    pace = new Pace(graph, state, epochs);
    var input = graph.node(Features.INPUT);
    var label = TrainingGraph.label(graph);
    var inputs = new Evaluator(graph, state, backend, examples, CAPACITY).fed();
    feed = new Feed(input, label, inputs, CAPACITY);
    var given = List.of(input, label);
    accumulate =
        Plan.of(graph, updates(graph, GradientDescent.ACCUMULATE), given, CAPACITY, backend, state);
    update =
        Plan.of(graph, updates(graph, GradientDescent.UPDATE), given, CAPACITY, backend, state);
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
    pace.forget();
    putRate();
  }

  @Override
  public void pace(double learningRate, Schedule schedule, int stretch) {
    pace.set(learningRate, schedule, stretch);
    putRate();
  }

  /** Puts the rate of the batch in force that is under way. */
  private void putRate() {
    pace.batchFrom(Math.max(0, epochs.cursor() - (int) state.read(count)[0]));
  }

  @Override
  public int[] batch(int batchSize) {
    return epochs.batch(batchSize);
  }

  @Override
  public void advance(int count, int batchSize) {
    int left = count;
    while (left > 0) {
      int untilBatchEnds = batchSize - (epochs.cursor() % batchSize);
      int untilEpochEnds = epochs.size() - epochs.cursor();
      int rows = Math.min(Math.min(left, CAPACITY), Math.min(untilBatchEnds, untilEpochEnds));
      show(rows);
      left -= rows;
      if (rule.endsBatch(epochs.cursor(), batchSize, epochs.size())) {
        pace.batchFrom(((epochs.cursor() - 1) / batchSize) * batchSize);
        update.run(1);
        epochs.turn();
        pace.batchFrom(epochs.cursor());
      } else {
        epochs.turn();
      }
    }
  }

  private void show(int rows) {
    for (int row = 0; row < rows; row++) {
      feed.take(row, epochs.example(epochs.cursor() + row));
    }
    feed.write(accumulate, rows);
    accumulate.run(rows);
    epochs.advance(rows);
  }

  /** The nodes that write into kept ones, of those names. */
  static List<Node> updates(Graph graph, String prefix) {
    var found = new ArrayList<Node>();
    for (var node : graph.nodes(Role.UPDATE)) {
      if (node.name().startsWith(prefix)) {
        found.add(node);
      }
    }
    return found;
  }
}
