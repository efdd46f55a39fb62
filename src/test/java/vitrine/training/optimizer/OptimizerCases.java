package vitrine.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.network.layer.Signal;
import vitrine.training.loss.SquaredLoss;

/** The steps of the optimisers on a bowl, against a plain loop. */
public final class OptimizerCases {
  private static final int ROWS = 4;
  private static final int STEPS = 60;
  private static final double NEAR = 1e-12;
  private static final double[] INPUTS = {1, -0.5, 2, 0.25};
  private static final double[] TARGETS = {0.5, 1, -1.5, 3};

  @Test
  void everyOptimiserTakesTheStepsOfItsSource() {
    for (var optimizer : Optimizer.values()) {
      var bowl = new Bowl(optimizer, Penalty.NONE, false);
      bowl.set(GradientDescent.RATE, Descender.RATE);
      bowl.set(GradientDescent.PENALTY_RATE, 0);
      var slope = Descender.of(optimizer);
      var offset = Descender.of(optimizer);
      double weight = 0;
      double bias = 0;
      for (int step = 1; step <= STEPS; step++) {
        double weightGradient = 0;
        double biasGradient = 0;
        for (int row = 0; row < ROWS; row++) {
          double error = weight * INPUTS[row] + bias - TARGETS[row];
          weightGradient += error * INPUTS[row] / ROWS;
          biasGradient += error / ROWS;
        }
        weight = slope.next(weight, weightGradient);
        bias = offset.next(bias, biasGradient);
        bowl.step();
        assertEquals(weight, bowl.weight(), NEAR, optimizer + " weight after " + step);
        assertEquals(bias, bowl.bias(), NEAR, optimizer + " bias after " + step);
      }
    }
  }

  @Test
  void weightsDecayApartFromTheDirection() {
    var bowl = new Bowl(Optimizer.ADAMW, Penalty.NONE, false);
    var free = new Bowl(Optimizer.ADAM, Penalty.NONE, false);
    bowl.state.fill(bowl.graph.node("neuron.weight"), 2);
    free.state.fill(free.graph.node("neuron.weight"), 2);
    bowl.step();
    free.step();
    assertEquals(free.weight() - (0.001 * 0.01 * 2), bowl.weight(), NEAR);
    assertEquals(free.bias(), bowl.bias());
  }

  @Test
  void theWholeGradientIsHeldToTheLimit() {
    for (var optimizer : Optimizer.values()) {
      var clipped = new Bowl(optimizer, Penalty.NONE, true);
      var free = new Bowl(optimizer, Penalty.NONE, false);
      clipped.set(Clipping.LIMIT, 0.25);
      clipped.accumulate();
      free.accumulate();
      double length =
          Math.hypot(free.sum("gradientSum.neuron.weight"), free.sum("gradientSum.neuron.bias"))
              / ROWS;
      assertTrue(length > 0.25);
      clipped.update();
      assertEquals(0.25 / length, clipped.sum(Clipping.FACTOR), NEAR);
      free.update();
      if (optimizer == Optimizer.SGD) {
        assertEquals(free.weight() * 0.25 / length, clipped.weight(), NEAR);
        assertEquals(free.bias() * 0.25 / length, clipped.bias(), NEAR);
      }
    }
  }

  @Test
  void aShortGradientIsNotClipped() {
    var clipped = new Bowl(Optimizer.ADAM, Penalty.NONE, true);
    var free = new Bowl(Optimizer.ADAM, Penalty.NONE, false);
    clipped.set(Clipping.LIMIT, 1000);
    for (int step = 0; step < 5; step++) {
      clipped.step();
      free.step();
    }
    assertEquals(1, clipped.sum(Clipping.FACTOR));
    assertEquals(free.weight(), clipped.weight());
  }

  @Test
  void aStepSpendsAllSums() {
    for (var optimizer : Optimizer.values()) {
      for (boolean clipped : new boolean[] {false, true}) {
        var bowl = new Bowl(optimizer, Penalty.L2, clipped);
        bowl.accumulate();
        assertEquals(ROWS, bowl.sum("gradientSum.count"));
        bowl.update();
        assertEquals(0, bowl.sum("gradientSum.count"));
        assertEquals(0, bowl.sum("gradientSum.neuron.weight"));
        assertEquals(0, bowl.sum("gradientSum.neuron.bias"));
      }
    }
  }

  @Test
  void aBatchInTwoPartsIsTheBatchInOne() {
    for (var optimizer : Optimizer.values()) {
      var whole = new Bowl(optimizer, Penalty.NONE, true);
      var parts = new Bowl(optimizer, Penalty.NONE, true);
      for (int step = 0; step < 3; step++) {
        whole.step();
        parts.show(0, 1);
        parts.show(1, 3);
        parts.update();
      }
      assertEquals(whole.weight(), parts.weight());
      assertEquals(whole.bias(), parts.bias());
    }
  }

  @Test
  void whatIsHeldStillStaysAndTheRestLearns() {
    for (var optimizer : Optimizer.values()) {
      var bowl = new Bowl(optimizer, Penalty.NONE, false);
      bowl.set(GradientDescent.FREE + "neuron.weight", 0);
      bowl.step();
      bowl.step();
      assertEquals(0, bowl.weight());
      assertTrue(bowl.bias() > 0, optimizer.key());
    }
  }

  @Test
  void theRateOfTheNextStepIsTheOneInForce() {
    var bowl = new Bowl(Optimizer.SGD, Penalty.NONE, false);
    bowl.step();
    double first = bowl.bias();
    bowl.set(GradientDescent.RATE, 0);
    bowl.step();
    assertEquals(first, bowl.bias());
  }

  @Test
  void optimisersAreFoundByTheirKeys() {
    for (var optimizer : Optimizer.values()) {
      assertEquals(optimizer, Optimizer.of(optimizer.key()));
      var bowl = new Bowl(optimizer, Penalty.NONE, false);
      assertArrayEquals(
          new double[] {optimizer.learningRate()},
          bowl.state.read(bowl.graph.node(GradientDescent.RATE)));
    }
    assertThrows(IllegalArgumentException.class, () -> Optimizer.of("sdg"));
  }

  /** One neuron without an activation, learning four points: its loss is a bowl. */
  private static final class Bowl {
    private final Graph graph;
    private final State state;
    private final Plan accumulate;
    private final Plan update;
    private final Node x;
    private final Node target;

    private Bowl(Optimizer optimizer, Penalty penalty, boolean clipped) {
      var builder = Graph.builder();
      x = builder.source("x", Role.GIVEN, Shape.rows(1));
      var weight = builder.source("neuron.weight", Role.PARAMETER, Shape.of(1, 1));
      var bias = builder.source("neuron.bias", Role.PARAMETER, Shape.of(1));
      var output = builder.compute("output", Role.VALUE, new Affine(), x, weight, bias);
      Gradients.of(builder, SquaredLoss.append(builder, Signal.of(output)));
      optimizer.append(builder, penalty, clipped);
      graph = builder.build();
      target = graph.node(SquaredLoss.TARGET);
      var backend = new CpuBackend();
      state = State.of(graph, backend);
      var given = List.of(x, target);
      accumulate = Plan.of(graph, nodes(GradientDescent.ACCUMULATE), given, ROWS, backend, state);
      update = Plan.of(graph, nodes(GradientDescent.UPDATE), given, 1, backend, state);
    }

    private List<Node> nodes(String prefix) {
      var found = new ArrayList<Node>();
      for (var node : graph.nodes(Role.UPDATE)) {
        if (node.name().startsWith(prefix)) {
          found.add(node);
        }
      }
      return found;
    }

    private void set(String name, double value) {
      state.fill(graph.node(name), value);
    }

    private double sum(String name) {
      return state.read(graph.node(name))[0];
    }

    private double weight() {
      return sum("neuron.weight");
    }

    private double bias() {
      return sum("neuron.bias");
    }

    private void show(int from, int rows) {
      accumulate.buffer(x).write(0, INPUTS, from, rows);
      accumulate.buffer(target).write(0, TARGETS, from, rows);
      accumulate.run(rows);
    }

    private void accumulate() {
      show(0, ROWS);
    }

    private void update() {
      update.run(1);
    }

    private void step() {
      accumulate();
      update();
    }
  }
}
