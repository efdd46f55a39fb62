package vitrine.network.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;

/** What layers do in use and while learning, against numbers worked out by hand. */
public final class LayerCases {
  private static final double NEAR = 1e-12;

  /** Column means 3 and 10, variances 2 and 50. */
  private static final double[] ROWS = {1, 0, 3, 10, 5, 20, 3, 10};

  private final Graph.Builder builder = Graph.builder();
  private final Node x = builder.source("x", Role.GIVEN, Shape.rows(2));

  @Test
  void batchNormalizationLearnsWithTheBatchAndIsUsedWithRunningMeans() {
    var signal = BatchNormalization.append(builder, "norm", Signal.of(x));
    var run = new Run(builder.build());
    double one = 2 / Math.sqrt(2 + 1e-5);
    double other = 10 / Math.sqrt(50 + 1e-5);
    var learning = run.read(signal.learning(), ROWS);
    assertArrayEquals(new double[] {-one, -other, 0, 0, one, other, 0, 0}, learning, NEAR);
    var used = run.read(signal.used(), ROWS);
    for (int i = 0; i < ROWS.length; i++) {
      // At first the running mean is 0 and the running variance 1.
      assertEquals(ROWS[i] / Math.sqrt(1 + 1e-5), used[i], NEAR);
    }
  }

  @Test
  void runningMeansMoveATenthOfTheWayToEachBatch() {
    var signal = BatchNormalization.append(builder, "norm", Signal.of(x));
    var run = new Run(builder.build());
    run.keep(ROWS);
    assertArrayEquals(new double[] {0.3, 1}, run.kept("norm.runningMean"), NEAR);
    assertArrayEquals(new double[] {1.1, 5.9}, run.kept("norm.runningVariance"), NEAR);
    run.keep(ROWS);
    assertArrayEquals(new double[] {0.57, 1.9}, run.kept("norm.runningMean"), NEAR);
    double[] one = {1, 0};
    var used = run.read(signal.used(), one);
    assertEquals((1 - 0.57) / Math.sqrt(0.9 * 1.1 + 0.2 + 1e-5), used[0], NEAR);
  }

  @Test
  void scaleAndShiftAreSharedByUseAndLearning() {
    var signal = BatchNormalization.append(builder, "norm", Signal.of(x));
    var run = new Run(builder.build());
    run.state.write(run.graph.node("norm.scale"), new double[] {0, 0});
    run.state.write(run.graph.node("norm.shift"), new double[] {7, -7});
    double[] all = {7, -7, 7, -7, 7, -7, 7, -7};
    assertArrayEquals(all, run.read(signal.used(), ROWS));
    assertArrayEquals(all, run.read(signal.learning(), ROWS));
  }

  @Test
  void layerNormalizationLooksAtOneRowAlone() {
    var signal = LayerNormalization.append(builder, "norm", Signal.of(x));
    assertTrue(signal.isOne());
    var run = new Run(builder.build());
    double apart = 3.5 / Math.sqrt(12.25 + 1e-5);
    assertArrayEquals(
        new double[] {-apart, apart, apart, -apart}, run.read(signal.used(), 3, 10, 20, 13), NEAR);
  }

  @Test
  void dropoutDoesNothingInUse() {
    var signal = Dropout.append(builder, "layer1", Signal.of(x));
    assertSame(x, signal.used());
    assertFalse(signal.isOne());
    var built = builder.build();
    assertFalse(Graph.behind(List.of(signal.used())).contains(built.node("training.layer1.mask")));
  }

  @Test
  void dropoutLeavesOutSomeAndMakesUpForThem() {
    var signal = Dropout.append(builder, "layer1", Signal.of(x));
    var run = new Run(builder.build());
    run.state.fill(run.graph.node(Dropout.RATE), 0.25);
    var ones = new double[2000];
    Arrays.fill(ones, 1);
    var kept = run.read(signal.learning(), ones);
    int dropped = 0;
    for (double each : kept) {
      dropped += each == 0 ? 1 : 0;
      assertTrue(each == 0 || Math.abs(each - 1 / 0.75) < NEAR);
    }
    // Five standard deviations of 2000 draws.
    assertEquals(500, dropped, 97);
  }

  @Test
  void eachBatchLeavesOutOthers() {
    var signal = Dropout.append(builder, "layer1", Signal.of(x));
    var run = new Run(builder.build());
    Dropout.seed(run.graph, run.state, XoshiroStream.of("1", "dropout"));
    var ones = new double[64];
    Arrays.fill(ones, 1);
    var first = run.read(signal.learning(), ones);
    assertArrayEquals(first, run.read(signal.learning(), ones));
    run.keep(ones);
    var second = run.read(signal.learning(), ones);
    assertNotEquals(text(first), text(second));
  }

  @Test
  void twoLayersLeaveOutDifferentNumbers() {
    var first = Dropout.append(builder, "layer1", Signal.of(x));
    var second = Dropout.append(builder, "layer2", Signal.of(x));
    var run = new Run(builder.build());
    Dropout.seed(run.graph, run.state, XoshiroStream.of("1", "dropout"));
    var ones = new double[64];
    Arrays.fill(ones, 1);
    assertNotEquals(
        text(run.read(first.learning(), ones)), text(run.read(second.learning(), ones)));
  }

  private static String text(double[] values) {
    var text = new StringBuilder();
    for (double each : values) {
      text.append(each == 0 ? '0' : '1');
    }
    return text.toString();
  }

  /** A graph over rows of two numbers. */
  private final class Run {
    private final CpuBackend backend = new CpuBackend();
    private final Graph graph;
    private final State state;

    private Run(Graph graph) {
      this.graph = graph;
      state = State.of(graph, backend);
    }

    private double[] read(Node wanted, double... rows) {
      return run(List.of(wanted), rows).buffer(wanted).copy();
    }

    /** Lets the layers keep what they keep from a batch. */
    private void keep(double... rows) {
      run(graph.nodes(Role.UPDATE), rows);
    }

    private double[] kept(String name) {
      return state.read(graph.node(name));
    }

    private Plan run(List<Node> wanted, double... rows) {
      var plan = Plan.of(graph, wanted, List.of(x), rows.length / 2, backend, state);
      var buffer = plan.find(x);
      if (buffer != null) {
        buffer.write(0, rows, 0, rows.length);
      }
      plan.run(rows.length / 2);
      return plan;
    }
  }
}
