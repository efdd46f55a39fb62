package vitrine.labs.small;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.session.Checkpoint;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.training.BatchTrainer;
import vitrine.training.optimizer.GradientDescent;

/**
 * What a run keeps from step to step, all but the rates, which come from the settings: to be
 * written down, and to be taken over by a network of another graph.
 */
public final class KeptNumbers {
  private KeptNumbers() {}

  /** Whether a node is one of them. */
  public static boolean are(Node node) {
    return node.role() != Role.HYPERPARAMETER;
  }

  /** All of them, by name, as a checkpoint holds them. */
  public static void collect(State state, List<String> names, List<double[]> values) {
    for (var node : state.kept()) {
      if (are(node)) {
        names.add(node.name());
        values.add(state.read(node));
      }
    }
  }

  /** All of them, by name. */
  public static Map<String, double[]> of(State state) {
    var numbers = new HashMap<String, double[]>();
    for (var node : state.kept()) {
      if (are(node)) {
        numbers.put(node.name(), state.read(node));
      }
    }
    return numbers;
  }

  /**
   * Takes over what another graph over the same layers has kept; what that did not have stays as it
   * starts.
   *
   * @param silences whether weights can die: if not, those that did learn again
   */
  public static void takeOver(Map<String, double[]> numbers, State state, boolean silences) {
    for (var node : state.kept()) {
      var known = numbers.get(node.name());
      boolean isMask = node.name().startsWith(GradientDescent.ALIVE);
      if (known != null && are(node) && (silences || !isMask)) {
        state.write(node, known);
      }
    }
  }

  /**
   * Writes all of them from a checkpoint.
   *
   * @throws Refusal if one is missing or of another size
   */
  public static void restore(Checkpoint checkpoint, State state) {
    for (var node : state.kept()) {
      if (are(node)) {
        state.write(node, checked(checkpoint, node.name(), node.shape().size()));
      }
    }
  }

  /**
   * A block of a checkpoint.
   *
   * @throws Refusal if it is missing or of another size
   */
  public static double[] checked(Checkpoint checkpoint, String name, int size) {
    var values = checkpoint.block(name);
    if (values.length != size) {
      throw new Refusal("refused.checkpoint", name);
    }
    return values;
  }

  /**
   * Checks that a run can go on from the place that a checkpoint names.
   *
   * @throws Refusal if there is no such place
   */
  public static void checkPlace(
      double examples, int epochSize, int batchSize, Graph graph, State state) {
    // Written so that NaN is refused.
    if (!(examples >= 0 && examples == Math.floor(examples))) {
      throw new Refusal("refused.checkpoint", "examples");
    }
    if (examples / epochSize >= Integer.MAX_VALUE) {
      throw new Refusal("refused.checkpoint.epochs", Numerals.write(examples));
    }
    var waiting = graph.find(BatchTrainer.WAITING);
    if (waiting != null) {
      double shown = state.read(graph.node(GradientDescent.COUNT))[0];
      double waits = state.read(waiting)[0];
      double cursor = examples - (Math.floor(examples / epochSize) * epochSize);
      double isUnderWay = cursor - (Math.floor(cursor / batchSize) * batchSize);
      if (!(waits >= 0
          && shown >= 0
          && waits == Math.floor(waits)
          && waits + shown == isUnderWay)) {
        throw new Refusal("refused.checkpoint", BatchTrainer.WAITING);
      }
    }
  }
}
