package vitrine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.network.Activation;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.network.layer.Dropout;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** A step with L2 and dropout goes down the slope that finite differences find. */
public final class StepCases {
  private static final double RATE = 0.01;
  private static final double L2 = 0.3;
  private static final double STEP = 1e-5;
  private static final int BATCH = 20;

  private final Graph graph =
      TrainingGraph.of(
          Network.classifier(
              2, List.of(5, 4), Blobs.CLASSES, Activation.TANH, Normalization.NONE, true),
          Optimizer.SGD,
          Penalty.L2,
          false);

  @Test
  void aStepIsTheSlopeOfTheMeanLossWithDropoutAndOfHalfTheSquaredWeights() {
    var learning = state();
    var trainer = trainer(graph, learning);
    trainer.advance(BATCH, BATCH);
    var batch = trainer.batch(BATCH);
    var still = state();
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      var before = still.read(parameter);
      var after = learning.read(parameter);
      for (int i = 0; i < before.length; i++) {
        double slope = slope(still, parameter, i, batch);
        assertEquals(slope, (before[i] - after[i]) / RATE, 1e-6, parameter.name() + " " + i);
      }
    }
  }

  @Test
  void withoutDropoutAndL2AStepIsThePlainOne() {
    var off = state();
    off.fill(graph.node(Dropout.RATE), 0);
    off.fill(graph.node(GradientDescent.PENALTY_RATE), 0);
    trainer(graph, off).advance(BATCH, BATCH);
    var plainGraph =
        TrainingGraph.of(
            Network.classifier(List.of(2, 5, 4, Blobs.CLASSES), Activation.TANH),
            Optimizer.SGD,
            Penalty.NONE,
            false);
    var plain = State.of(plainGraph, new CpuBackend());
    start(plainGraph, plain);
    trainer(plainGraph, plain).advance(BATCH, BATCH);
    for (var parameter : plainGraph.nodes(Role.PARAMETER)) {
      var expected = plain.read(parameter);
      var found = off.read(graph.node(parameter.name()));
      for (int i = 0; i < expected.length; i++) {
        assertEquals(expected[i], found[i]);
      }
    }
  }

  private double slope(State state, Node parameter, int place, int[] batch) {
    var values = state.read(parameter);
    double value = values[place];
    values[place] = value + STEP;
    state.write(parameter, values);
    double above = cost(state, batch);
    values[place] = value - STEP;
    state.write(parameter, values);
    double below = cost(state, batch);
    values[place] = value;
    state.write(parameter, values);
    return (above - below) / (2 * STEP);
  }

  /** The mean loss of a batch while learning, with the mask of the first draw, and the penalty. */
  private double cost(State state, int[] batch) {
    var evaluator = new Evaluator(graph, state, new CpuBackend(), Blobs.of(60, "train"), BATCH);
    var losses = evaluator.readAt(List.of(graph.node("training.loss.example")), batch).get(0);
    double cost = 0;
    for (double loss : losses) {
      cost += loss / losses.length;
    }
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      if (parameter.name().endsWith(".weight")) {
        for (double weight : state.read(parameter)) {
          cost = ((weight * weight) * (L2 / 2)) + cost;
        }
      }
    }
    return cost;
  }

  private State state() {
    var state = State.of(graph, new CpuBackend());
    start(graph, state);
    Dropout.seed(graph, state, XoshiroStream.of("1", "dropout"));
    state.fill(graph.node(Dropout.RATE), 0.4);
    state.fill(graph.node(GradientDescent.PENALTY_RATE), L2);
    return state;
  }

  private static void start(Graph graph, State state) {
    Initializer.draw(graph, state, XoshiroStream.of("1", "weights"), InitialWeights.XAVIER_NORMAL);
    state.fill(graph.node(GradientDescent.RATE), RATE);
  }

  private static BatchTrainer trainer(Graph graph, State state) {
    return new BatchTrainer(
        graph, state, new CpuBackend(), Blobs.of(60, "train"), Lesson::shuffle, BATCH);
  }
}
