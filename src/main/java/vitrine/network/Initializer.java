package vitrine.network;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;

/** Where a network starts: its weights before the first step. */
public final class Initializer {
  private static final double BIAS = 0.1;

  private Initializer() {}

  /**
   * Draws the weights of every layer anew, layer by layer, neuron by neuron, input by input. All
   * other parameters stay as they are in a fresh state: biases and shifts 0, scales 1.
   */
  public static void draw(Graph graph, State state, RandomStream random, InitialWeights start) {
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      if (parameter.name().endsWith(".weight")) {
        int inputs = parameter.shape().width();
        var values = new double[parameter.shape().size()];
        double variance = start.variance(inputs, values.length / inputs);
        for (int i = 0; i < values.length; i++) {
          values[i] = start.draw(random, variance);
        }
        state.write(parameter, values);
      }
    }
  }

  /**
   * Weights uniform around 0, drawn layer by layer, neuron by neuron, input by input; biases 0.1.
   * All other parameters stay as they are.
   *
   * @param bound how far from 0 weights may lie; below it
   * @param zero whether weights and biases start at 0 instead; the draws are made all the same, so
   *     that what is drawn later does not depend on it
   */
  public static void uniform(
      Graph graph, State state, RandomStream random, double bound, boolean zero) {
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      boolean isWeight = parameter.name().endsWith(".weight");
      if (isWeight || parameter.name().endsWith(".bias")) {
        var values = new double[parameter.shape().size()];
        for (int i = 0; i < values.length; i++) {
          double value = isWeight ? random.uniform(-bound, bound) : BIAS;
          values[i] = zero ? 0 : value;
        }
        state.write(parameter, values);
      }
    }
  }
}
