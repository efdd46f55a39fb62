package vitrine.labs.approximator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
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
 * What the approximator lab is: a network of one input that learns the height of a curve at each
 * place, from 65 places, and is judged at the 64 between them too.
 */
public final class ApproximatorLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "approximator";

  static final String SHAPE = "shape";
  static final String DRAWN = "drawn";
  static final String WIDTH = "width";
  static final String DEEP = "deep";
  static final String BAND = "band";
  static final String NEURON = "neuron";

  /** The place that is looked at in numbers. */
  static final String X = "input1";

  private static final int MOST_WIDTH = 32;
  private static final int PLACES = 65;

  /** How steep first neurons may be: what levels off must be steep to bend in one place. */
  private static final double STEEPEST = 6;

  private static final double STEEPEST_RELU = 2;

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.choice(SHAPE, Effect.DATA, shapes()),
              Setting.sizes(DRAWN, Effect.DATA, "", -Target.STEPS, Target.STEPS, Target.POINTS),
              Setting.whole(WIDTH, Effect.RESTART, 15, 1, MOST_WIDTH, 1),
              Setting.flag(DEEP, Effect.RESTART, false),
              Setting.choice("activation", Effect.RESTART, "tanh", "relu", "sigmoid"),
              Setting.choice("optimizer", Effect.RESTART, "adam", "momentum", "sgd"),
              Setting.number(
                  "learningRate", Effect.LIVE, "0.03", 0, 10, "0.003", "0.01", "0.03", "0.1", "1"),
              Setting.whole("batchSize", Effect.LIVE, PLACES, 1, PLACES, 1),
              Setting.number(BAND, Effect.VIEW, "0.1", 0, 1, "0.02", "0.05", "0.1", "0.2"),
              Setting.number(X, Effect.LIVE, "0.25", -1, 1),
              Setting.whole(NEURON, Effect.VIEW, 0, 0, MOST_WIDTH, 1),
              Setting.text("seed", Effect.RESTART, "1", 255),
              Setting.whole("speed", Effect.VIEW, 5, 1, 100, 1).offering("1", "2", "5", "10")));

  private static String[] shapes() {
    var names = new ArrayList<String>(Target.SHAPES);
    names.add(Target.DRAWN);
    return names.toArray(new String[0]);
  }

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
    var hidden = Sizes.layers(settings.whole(WIDTH), settings.flag(DEEP));
    var activation = Activation.of(settings.text("activation"));
    var network =
        new Network(
            new Given.Numbers(1),
            hidden,
            Collections.nCopies(hidden.size(), activation),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(Activation.LINEAR));
    var optimizer = Optimizer.of(settings.text("optimizer"));
    var learning = new Learning(Loss.SQUARED, optimizer, Penalty.NONE, false, false);
    return TrainingGraph.of(network, learning, false);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var target = target(settings);
    return new Dataset(ID, examples(target, PLACES, 0), examples(target, PLACES - 1, 0.5));
  }

  private static Examples examples(Target target, int count, double shift) {
    var places = new double[count];
    var heights = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = ((2 * (i + shift)) / (PLACES - 1)) - 1;
      heights[i] = target.at(places[i]);
    }
    return Examples.of(1, places, heights);
  }

  /**
   * Each of the first neurons bends somewhere in its own part of the line, steeply enough to be of
   * use; all else is drawn around 0, smaller where more are added up.
   */
  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var layers = Sizes.layers(settings.whole(WIDTH), settings.flag(DEEP));
    int first = layers.get(0);
    boolean isRelu = settings.text("activation").equals("relu");
    double steepest = isRelu ? STEEPEST_RELU : STEEPEST;
    var weights = new double[first];
    var biases = new double[first];
    for (int i = 0; i < first; i++) {
      double steepness = random.uniform(1, steepest);
      weights[i] = random.nextInt(2) == 0 ? steepness : steepness * -1;
      double bends = ((2 * (i + random.next())) / first) - 1;
      biases[i] = (weights[i] * bends) * -1;
    }
    state.write(graph.node("layer1.weight"), weights);
    state.write(graph.node("layer1.bias"), biases);
    if (layers.size() > 1) {
      state.write(graph.node("layer2.weight"), around(random, layers.get(1) * first, first));
    }
    int last = layers.get(layers.size() - 1);
    state.write(graph.node("output.weight"), around(random, last, last));
  }

  private static double[] around(RandomStream random, int count, int inputs) {
    double bound = 1 / Math.sqrt(inputs);
    var values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.uniform(bound * -1, bound);
    }
    return values;
  }

  @Override
  public double[] own(Settings settings) {
    return new double[] {settings.number(X)};
  }

  /** Places along the line from −1 to 1, both ends among them. */
  @Override
  public LabelledRows grid(Settings settings, int side) {
    var places = new double[side];
    for (int i = 0; i < side; i++) {
      places[i] = side == 1 ? 0 : ((2.0 * i) / (side - 1)) - 1;
    }
    return Examples.of(1, places, new double[side]);
  }

  /** The curve to be copied. */
  static Target target(Settings settings) {
    return new Target(settings.text(SHAPE), settings.sizes(DRAWN));
  }
}
