package vitrine.training;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.Examples;
import vitrine.network.layer.Features;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.GradientDescent;

/**
 * Shows training examples to a network, one after the other, and lets it learn at the end of each
 * batch.
 *
 * <p>However the run is cut into calls of {@link #advance}, the result has the same bits.
 */
public final class Trainer {
  private static final int CAPACITY = 32;

  private final BatchRule rule;
  private final ExampleOrder order;
  private final Plan accumulate;
  private final Plan update;
  private final Buffer input;
  private final Buffer target;
  private final int width;
  private final double[] inputs;
  private final double[] targets;
  private final double[] gatheredInputs;
  private final double[] gatheredTargets;
  private final int[] places;
  private int placesEpoch = -1;
  private int epoch;
  private int cursor;

  /** A trainer at epoch 0 of {@code examples}. */
  public Trainer(
      Graph graph,
      State state,
      Backend backend,
      Examples examples,
      BatchRule rule,
      ExampleOrder order) {
    this.rule = rule;
    this.order = order;
    var inputNode = graph.node(Features.INPUT);
    var targetNode = graph.node(SquaredLoss.TARGET);
    inputs = Evaluator.of(graph, state, backend, examples).inputs();
    targets = examples.labels();
    width = inputNode.shape().size();
    gatheredInputs = new double[CAPACITY * width];
    gatheredTargets = new double[CAPACITY];
    places = new int[examples.rows()];
    var given = List.of(inputNode, targetNode);
    accumulate =
        Plan.of(graph, updates(graph, GradientDescent.ACCUMULATE), given, CAPACITY, backend, state);
    update =
        Plan.of(graph, updates(graph, GradientDescent.UPDATE), given, CAPACITY, backend, state);
    input = accumulate.buffer(inputNode);
    target = accumulate.buffer(targetNode);
  }

  /** Training examples in one epoch. */
  public int epochSize() {
    return places.length;
  }

  /** Whole epochs shown. */
  public int epoch() {
    return epoch;
  }

  /** Training examples shown in all. */
  public double examples() {
    return ((double) epoch * places.length) + cursor;
  }

  /**
   * Goes to the place after {@code examples} training examples; the state is the caller's business.
   */
  public void seek(double examples) {
    epoch = (int) (examples / places.length);
    cursor = (int) (examples - ((double) epoch * places.length));
  }

  /**
   * The places of the examples of the batch that is under way or, between batches, of the one just
   * finished.
   */
  public int[] batch(int batchSize) {
    shuffle();
    int end = cursor == 0 && epoch == 0 ? Math.min(batchSize, places.length) : cursor;
    if (cursor == 0 && epoch > 0) {
      order.fill(epoch - 1, places);
      placesEpoch = epoch - 1;
      end = places.length;
    }
    int from = ((end - 1) / batchSize) * batchSize;
    var found = new int[end - from];
    System.arraycopy(places, from, found, 0, found.length);
    return found;
  }

  /** Shows the next {@code count} training examples, in batches of {@code batchSize}. */
  public void advance(int count, int batchSize) {
    int left = count;
    while (left > 0) {
      shuffle();
      int untilBatchEnds = batchSize - (cursor % batchSize);
      int rows =
          Math.min(Math.min(left, CAPACITY), Math.min(untilBatchEnds, places.length - cursor));
      show(rows);
      left -= rows;
      if (rule.endsBatch(cursor, batchSize, places.length)) {
        update.run(1);
      }
      if (cursor == places.length) {
        cursor = 0;
        epoch++;
      }
    }
  }

  private void shuffle() {
    if (placesEpoch != epoch) {
      order.fill(epoch, places);
      placesEpoch = epoch;
    }
  }

  private void show(int rows) {
    int at = 0;
    for (int row = 0; row < rows; row++) {
      int place = places[cursor + row];
      int from = place * width;
      for (int end = at + width; at < end; at++) {
        gatheredInputs[at] = inputs[from++];
      }
      gatheredTargets[row] = targets[place];
    }
    input.write(0, gatheredInputs, 0, at);
    target.write(0, gatheredTargets, 0, rows);
    accumulate.run(rows);
    cursor += rows;
  }

  private static List<Node> updates(Graph graph, String prefix) {
    var found = new ArrayList<Node>();
    for (var node : graph.nodes(Role.UPDATE)) {
      if (node.name().startsWith(prefix)) {
        found.add(node);
      }
    }
    return found;
  }
}
