package vitrine.training.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.plan.State;
import vitrine.data.Examples;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.Evaluator;
import vitrine.training.Learning;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.Optimizer;

/** Every loss, worked out by hand for networks that pass their input on. */
public final class LossCases {
  private static final double LN_3 = 1.0986122886681098;

  @Test
  void twoClassesPayTheSurpriseAtTheTrueOne() {
    // p = 3/4: −ln 3/4 and −ln 1/4.
    assertEquals(0.2876820724517809, value(Loss.CROSS_ENTROPY, LN_3, 1, "loss"), 1e-15);
    assertEquals(1.3862943611198906, value(Loss.CROSS_ENTROPY, LN_3, -1, "loss"), 1e-15);
    assertEquals(0.75, value(Loss.CROSS_ENTROPY, LN_3, -1, "output"), 1e-15);
  }

  @Test
  void theSurpriseStaysExactWhereTheProbabilityRounds() {
    assertEquals(800, value(Loss.CROSS_ENTROPY, -800, 1, "loss"));
    assertEquals(0, value(Loss.CROSS_ENTROPY, 800, 1, "loss"));
    assertEquals(-1, value(Loss.CROSS_ENTROPY, -800, 1, "gradient.output.sum"));
    // −ln σ(40) = e⁻⁴⁰ to 16 digits, though σ(40) is 1 in doubles.
    double tiny = value(Loss.CROSS_ENTROPY, 40, 1, "loss");
    assertEquals(4.248354255291589e-18, tiny, 1e-32);
  }

  @Test
  void theSlopeIsTheProbabilityLessTheTrueOne() {
    assertEquals(-0.25, value(Loss.CROSS_ENTROPY, LN_3, 1, "gradient.output.sum"), 1e-15);
    assertEquals(0.75, value(Loss.CROSS_ENTROPY, LN_3, -1, "gradient.output.sum"), 1e-15);
  }

  @Test
  void distancesArePaidAsTheirCurvesSay() {
    assertEquals(0.125, value(Loss.SQUARED, 1.5, 1, "loss"));
    assertEquals(0.125, value(Loss.HUBER, 1.5, 1, "loss"));
    assertEquals(2.5, value(Loss.HUBER, -2, 1, "loss"));
    assertEquals(4.5, value(Loss.SQUARED, -2, 1, "loss"));
    assertEquals(3, value(Loss.ABSOLUTE, -2, 1, "loss"));
    assertEquals(-1, value(Loss.ABSOLUTE, -2, 1, "gradient.output"));
    assertEquals(-1, value(Loss.HUBER, -2, 1, "gradient.output"));
    assertEquals(0, value(Loss.ABSOLUTE, 1, 1, "gradient.output"));
  }

  @Test
  void aSideIsRightWhereTheSumHasTheTargetsSign() {
    for (var loss : Loss.values()) {
      assertEquals(1, value(loss, 0.2, 1, "accuracy"));
      assertEquals(0, value(loss, 0.2, -1, "accuracy"));
      assertEquals(1, value(loss, -0.2, -1, "accuracy"));
      assertEquals(0, value(loss, -0.2, 1, "accuracy"));
    }
  }

  @Test
  void aClassIsRightWhereItHasTheLargestLogit() {
    var answer = new Answer.Classes(3);
    assertEquals(1, value(answer, Loss.CROSS_ENTROPY, 2, 2, "accuracy"));
    assertEquals(0, value(answer, Loss.CROSS_ENTROPY, 2, 1, "accuracy"));
    // Logits 0, 1 and 2: ln(e⁰ + e¹ + e²) less the true one.
    assertEquals(2.40760596444438, value(answer, Loss.CROSS_ENTROPY, 1, 0, "loss"), 1e-14);
    assertEquals(0.40760596444438, value(answer, Loss.CROSS_ENTROPY, 1, 2, "loss"), 1e-14);
  }

  private static double value(Loss loss, double sum, double label, String node) {
    var activation = loss == Loss.CROSS_ENTROPY ? Activation.SIGMOID : Activation.LINEAR;
    return value(new Answer.Neuron(activation), loss, sum, label, node);
  }

  /** A number of a network without hidden layers whose outputs weigh its input 0, 1, 2, … times. */
  private static double value(Answer answer, Loss loss, double x, double label, String name) {
    var network =
        new Network(
            new Given.Numbers(1), List.of(), List.of(), Normalization.NONE, false, false, answer);
    var learning = new Learning(loss, Optimizer.SGD, Penalty.NONE, false, false);
    var graph = TrainingGraph.of(network, learning, true);
    var backend = new CpuBackend();
    var state = State.of(graph, backend);
    var weights = new double[answer.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weights.length == 1 ? 1 : i;
    }
    state.write(graph.node("output.weight"), weights);
    var examples = Examples.of(1, new double[] {x}, new double[] {label});
    return Evaluator.of(graph, state, backend, examples).read(List.of(graph.node(name))).get(0)[0];
  }
}
