package vitrine.labs.descent;

import java.util.List;
import vitrine.session.Probe;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * One who goes over the surface: the same tiny network as all others, with its own two weights.
 *
 * <p>Plain gradient descent is the network of the lab: its loss is {@code loss} and its answer
 * {@code output}; the numbers of the others begin with their names.
 *
 * @param key its name in settings, node names and texts
 * @param optimizer how its weights learn, for all but the walker, who goes where the visitor leads
 */
record Racer(String key, Optimizer optimizer) {
  /** The visitor's own network. */
  static final String WALKER = "walker";

  /** Plain gradient descent. */
  static final Racer SGD = new Racer("sgd", Optimizer.SGD);

  /** Those who race, in the order in which they are named. */
  static final List<Racer> ALL =
      List.of(
          SGD,
          new Racer("momentum", Optimizer.MOMENTUM),
          new Racer("rmsprop", Optimizer.RMSPROP),
          new Racer("adam", Optimizer.ADAM));

  /** The name of a racer's or the walker's first or second weight. */
  static String weight(String who, int which) {
    return who + ".weight" + which;
  }

  /** The name of another of its nodes. */
  static String node(String who, String what) {
    return who.equals(SGD.key) ? what : who + "." + what;
  }

  /** Where its first or second weight is read. */
  Probe place(int which) {
    return Probe.parameters(weight(key, which));
  }

  /** Where its loss over all training examples is read. */
  Probe loss() {
    return Probe.train(node(key, SquaredLoss.LOSS));
  }
}
