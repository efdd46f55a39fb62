package vitrine.labs.playground;

import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.layer.Dropout;
import vitrine.session.Settings;

/** Where the network of some settings starts. */
final class FirstWeights {
  private static final double USUAL = 0.5;

  /** Eight times as far as usual: sums of such weights saturate most neurons. */
  private static final double LARGE = 4;

  private FirstWeights() {}

  /** Draws the weights from {@code random}, and what dropout will leave out. */
  static void draw(Graph graph, State state, Settings settings, RandomStream random) {
    boolean zero = settings.flag("initZero");
    switch (LearningSettings.inForce(settings, "initial")) {
      case "zeros" -> Initializer.uniform(graph, state, random, USUAL, true);
      case "large" -> Initializer.uniform(graph, state, random, LARGE, zero);
      case "xavier" -> draw(graph, state, random, InitialWeights.XAVIER_UNIFORM, zero);
      case "he" -> draw(graph, state, random, InitialWeights.HE_NORMAL, zero);
      default -> Initializer.uniform(graph, state, random, USUAL, zero);
    }
    seedDropout(graph, state, settings);
  }

  private static void draw(
      Graph graph, State state, RandomStream random, InitialWeights start, boolean zero) {
    if (zero) {
      Initializer.uniform(graph, state, random, USUAL, true);
    } else {
      Initializer.draw(graph, state, random, start);
    }
  }

  /** What dropout leaves out depends on the seed alone, not on when it was turned up. */
  static void seedDropout(Graph graph, State state, Settings settings) {
    Dropout.seed(graph, state, XoshiroStream.of(settings.text("seed"), "dropout"));
  }
}
