package vitrine.labs.digits;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.session.Settings;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.Optimizer;

/**
 * The digit reader's network and training step, from its settings alone: page and engine build the
 * same.
 *
 * <p>L2 and dropout are always part of it, with rates that may be 0: they can be turned up and down
 * in the middle of a run.
 */
public final class DigitsGraph {
  /** Pixels of a side of an image. */
  public static final int SIDE = 28;

  /** Pixels of an image: the inputs of the network. */
  public static final int PIXELS = SIDE * SIDE;

  /** How many digits there are to tell apart. */
  public static final int CLASSES = 10;

  private DigitsGraph() {}

  /** The graph of these settings. */
  public static Graph of(Settings settings) {
    var network =
        Network.classifier(
            PIXELS,
            settings.sizes("networkShape"),
            CLASSES,
            Activation.of(settings.text("activation")),
            Normalization.NONE,
            true);
    return TrainingGraph.of(network, Optimizer.of(settings.text("optimizer")), Penalty.L2, false);
  }
}
