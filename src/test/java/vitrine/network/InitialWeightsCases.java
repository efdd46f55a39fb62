package vitrine.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.Optimizer;

public final class InitialWeightsCases {
  @Test
  void weightsHaveTheVarianceOfTheirSource() {
    // 200 inputs, 100 outputs: 2/300 by Glorot and Bengio, 2/200 by He et al.
    assertEquals(2.0 / 300, spread(InitialWeights.XAVIER_UNIFORM), 0.0003);
    assertEquals(2.0 / 300, spread(InitialWeights.XAVIER_NORMAL), 0.0003);
    assertEquals(0.01, spread(InitialWeights.HE_UNIFORM), 0.0004);
    assertEquals(0.01, spread(InitialWeights.HE_NORMAL), 0.0004);
  }

  @Test
  void uniformWeightsLieWithinTheirBounds() {
    double bound = Math.sqrt(6.0 / 300);
    double largest = 0;
    for (double weight : weights(InitialWeights.XAVIER_UNIFORM)) {
      largest = Math.max(largest, Math.abs(weight));
    }
    assertTrue(largest < bound && largest > 0.99 * bound);
  }

  @Test
  void theSameSeedGivesTheSameWeights() {
    for (var start : InitialWeights.values()) {
      assertArrayEquals(weights(start), weights(start));
    }
  }

  @Test
  void onlyWeightsAreDrawn() {
    var network = Network.classifier(3, List.of(4), 2, Activation.RELU, Normalization.LAYER, false);
    var graph = TrainingGraph.of(network, Optimizer.SGD, Penalty.NONE, false);
    var state = State.of(graph, new CpuBackend());
    Initializer.draw(graph, state, XoshiroStream.of("1", "weights"), InitialWeights.HE_NORMAL);
    assertArrayEquals(new double[4], state.read(graph.node("layer1.bias")));
    assertArrayEquals(new double[] {1, 1, 1, 1}, state.read(graph.node("layer1.norm.scale")));
    assertArrayEquals(new double[4], state.read(graph.node("layer1.norm.shift")));
  }

  private static double[] weights(InitialWeights start) {
    var network = Network.classifier(List.of(200, 100, 2), Activation.RELU);
    var graph = TrainingGraph.of(network, Optimizer.SGD, Penalty.NONE, false);
    var state = State.of(graph, new CpuBackend());
    Initializer.draw(graph, state, XoshiroStream.of("1", "weights"), start);
    return state.read(graph.node("layer1.weight"));
  }

  private static double spread(InitialWeights start) {
    double sum = 0;
    var weights = weights(start);
    for (double weight : weights) {
      sum = (weight * weight) + sum;
    }
    return sum / weights.length;
  }
}
