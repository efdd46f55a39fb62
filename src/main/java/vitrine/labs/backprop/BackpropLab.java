package vitrine.labs.backprop;

import java.util.Collections;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
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

/**
 * What the backprop lab is: a network so small that every product can be drawn, which learns one
 * example by heart. An epoch is one step, the very step that the walk goes through.
 */
public final class BackpropLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "backprop";

  /** Which network: a neuron, two hidden neurons and one, or four neurons in a row. */
  static final String GRAPH = "graph";

  /** The stop of the walk that is looked at. */
  static final String WALK = "walk";

  /** Which of the numbers of a stop is looked at, counted from 1. */
  static final String WEIGHT = "weight";

  static final String NEURON = "neuron";
  static final String NETWORK = "network";
  static final String CHAIN = "chain";

  /** More stops than the longest walk has. */
  private static final int STOPS = 63;

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.choice(GRAPH, Effect.DATA, NEURON, NETWORK, CHAIN),
              Setting.choice("activation", Effect.RESTART, "sigmoid", "tanh", "relu", "linear"),
              Setting.number("input1", Effect.DATA, "1", -10, 10, "-2", "-1", "0", "1", "2"),
              Setting.number("input2", Effect.DATA, "0.5", -10, 10, "-2", "-1", "0", "0.5", "2"),
              Setting.number("target", Effect.DATA, "0.2", -10, 10, "-1", "0", "0.2", "0.5", "1"),
              Setting.number(
                  "learningRate", Effect.LIVE, "1", 0, 1000, "0.1", "0.3", "1", "3", "10", "100"),
              Setting.whole(WALK, Effect.VIEW, 0, 0, STOPS, 1),
              Setting.whole(WEIGHT, Effect.VIEW, 1, 1, 4, 1),
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
    var hidden = hidden(settings);
    var activation = Activation.of(settings.text("activation"));
    var network =
        new Network(
            new Given.Numbers(inputs(settings)),
            hidden,
            Collections.nCopies(hidden.size(), activation),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(activation));
    var learning = new Learning(Loss.SQUARED, Optimizer.SGD, Penalty.NONE, false, false);
    return TrainingGraph.of(network, learning, false);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var inputs = own(settings);
    var example = Examples.of(inputs.length, inputs, new double[] {settings.number("target")});
    return new Dataset(ID, example, example);
  }

  /** Tenths from −1 to 1 but 0: short enough to be reckoned with by hand. */
  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      var values = new double[parameter.shape().size()];
      for (int i = 0; i < values.length; i++) {
        int tenths = random.nextInt(20) - 10;
        values[i] = (tenths < 0 ? tenths : tenths + 1) / 10.0;
      }
      state.write(parameter, values);
    }
  }

  @Override
  public double[] own(Settings settings) {
    return inputs(settings) == 1
        ? new double[] {settings.number("input1")}
        : new double[] {settings.number("input1"), settings.number("input2")};
  }

  /** How many inputs the network has: a chain begins with one. */
  static int inputs(Settings settings) {
    return settings.text(GRAPH).equals(CHAIN) ? 1 : 2;
  }

  private static List<Integer> hidden(Settings settings) {
    return switch (settings.text(GRAPH)) {
      case NETWORK -> List.of(2);
      case CHAIN -> List.of(1, 1, 1);
      default -> List.of();
    };
  }
}
