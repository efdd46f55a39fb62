package vitrine.labs.neuron;

import java.util.Collections;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.labs.small.SmallLab;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.Learning;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/** What the neuron lab is: one neuron that learns whether somebody would like a film. */
public final class NeuronLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "neuron";

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.number("input1", Effect.LIVE, "1", -10, 10),
              Setting.number("input2", Effect.LIVE, "0", -10, 10),
              Setting.number(
                  "learningRate", Effect.LIVE, "0.1", 0, 10, "0.01", "0.03", "0.1", "0.3", "1"),
              Setting.text("seed", Effect.RESTART, "1", 255),
              Setting.whole("speed", Effect.VIEW, 1, 1, 100, 1).offering("1", "2", "5", "10")));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Declaration declaration() {
    return DECLARATION;
  }

  @Override
  public Graph graph(Settings settings) {
    var network =
        new Network(
            new Given.Numbers(2),
            List.of(),
            Collections.emptyList(),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(Activation.SIGMOID));
    var learning =
        new Learning(Loss.CROSS_ENTROPY, Optimizer.of("sgd"), Penalty.NONE, false, false);
    return TrainingGraph.of(network, learning, true);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var films = Examples.of(2, new double[] {0, 0, 0, 1, 1, 0, 1, 1}, new double[] {-1, 1, -1, 1});
    return new Dataset(ID, films, films);
  }

  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    state.write(graph.node("output.weight"), new double[] {0.6, -0.4});
  }

  @Override
  public double[] own(Settings settings) {
    return new double[] {settings.number("input1"), settings.number("input2")};
  }
}
