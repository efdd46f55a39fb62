package vitrine.labs.digits;

import java.util.List;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Source;
import vitrine.compute.plan.State;
import vitrine.session.Checkpoint;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.training.BatchTrainer;
import vitrine.training.EarlyStopping;
import vitrine.training.optimizer.GradientDescent;

/**
 * What a checkpoint of a large network holds: every kept number but those that are as they were at
 * the start, such as masks of a network that nobody holds still.
 *
 * @param names the blocks' names
 * @param values their numbers
 */
record CheckpointBlocks(List<String> names, List<double[]> values) {
  private static final String STOPPING = "stopping";

  /** The blocks of a checkpoint. */
  static CheckpointBlocks of(Checkpoint checkpoint) {
    return new CheckpointBlocks(checkpoint.names(), checkpoint.values());
  }

  /** Adds what must be kept of a run. */
  void add(State state, EarlyStopping stopping) {
    for (var node : state.kept()) {
      var values = state.read(node);
      boolean isKept = node.role() == Role.PARAMETER || !areAll(values, start(node));
      if (node.role() != Role.HYPERPARAMETER && isKept) {
        put(node.name(), values);
      }
    }
    if (stopping.judged() >= 0) {
      put(STOPPING, stopping.state());
    }
  }

  private void put(String name, double[] block) {
    names.add(name);
    values.add(block);
  }

  /**
   * Puts these blocks into a fresh state.
   *
   * @throws Refusal if they are not those of its graph
   */
  void restore(State state, EarlyStopping stopping) {
    stopping.restore(new double[0]);
    int left = names.size();
    for (var node : state.kept()) {
      int at = names.indexOf(node.name());
      boolean isMissing = at < 0 && node.role() == Role.PARAMETER;
      boolean fits = at < 0 || values.get(at).length == node.shape().size();
      if (isMissing || !fits || (at >= 0 && node.role() == Role.HYPERPARAMETER)) {
        throw refused(node.name());
      }
      if (at >= 0) {
        state.write(node, values.get(at));
        left--;
      }
    }
    int at = names.indexOf(STOPPING);
    if (at >= 0) {
      stopping.restore(values.get(at));
      left--;
    }
    if (left != 0) {
      throw refused(at >= 0 ? STOPPING : names.get(names.size() - 1));
    }
  }

  /**
   * Checks that a run can go on from the place that a checkpoint names.
   *
   * @throws Refusal if there is no such place
   */
  static void checkPlace(Checkpoint checkpoint, DigitsRun run) {
    double examples = checkpoint.examples();
    // Written so that NaN is refused.
    if (!(examples >= 0 && examples == Math.floor(examples))) {
      throw refused("examples");
    }
    int size = run.trainer.epochSize();
    if (examples / size >= Integer.MAX_VALUE) {
      throw new Refusal("refused.checkpoint.epochs", Numerals.write(examples));
    }
    double cursor = examples - (Math.floor(examples / size) * size);
    double waiting = run.state.read(run.graph.node(BatchTrainer.WAITING))[0];
    double shown = run.state.read(run.graph.node(GradientDescent.COUNT))[0];
    if (!(waiting >= 0 && waiting < DigitsRun.PART && waiting == Math.floor(waiting))) {
      throw refused(BatchTrainer.WAITING);
    }
    if (!(shown >= 0 && shown == Math.floor(shown) && waiting + shown <= cursor)) {
      throw refused(GradientDescent.COUNT);
    }
  }

  private static double start(Node node) {
    return node.operation() instanceof Source source ? source.start() : 0;
  }

  private static boolean areAll(double[] values, double value) {
    for (double each : values) {
      if (each != value) {
        return false;
      }
    }
    return true;
  }

  private static Refusal refused(String name) {
    return new Refusal("refused.checkpoint", name);
  }
}
