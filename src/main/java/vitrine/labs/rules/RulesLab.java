package vitrine.labs.rules;

import java.util.Collections;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.PackedImages;
import vitrine.labs.small.SmallLab;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.session.Declaration;
import vitrine.session.Refusal;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** What the rules lab is: a rule written by hand against a network that learns from examples. */
public final class RulesLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "rules";

  static final String RULE = "rule";
  static final String JOIN = "join";
  static final String DIGIT = "digit";
  static final String CONDITION = "condition";
  static final String WRONG = "wrong";
  static final String PACK = "digits8/all";

  /** Images to learn from; the rest are kept apart. */
  static final int TRAIN = 1200;

  private static final int LONGEST = 140;

  /** Far less than two different means can differ: what equals the limit counts as reaching it. */
  private static final double HAIR = 1e-9;

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.whole(DIGIT, Effect.DATA, 7, 0, 9, 1),
              Setting.text(RULE, Effect.LIVE, Rule.NONE, LONGEST),
              Setting.choice(JOIN, Effect.LIVE, "all", "any"),
              Setting.whole(CONDITION, Effect.VIEW, 1, 1, Rule.MOST, 1),
              Setting.choice(WRONG, Effect.VIEW, "rule", "network"),
              Setting.whole("hidden", Effect.RESTART, 6, 1, 16, 1),
              Setting.number(
                  "learningRate",
                  Effect.LIVE,
                  "0.01",
                  0,
                  10,
                  "0.001",
                  "0.003",
                  "0.01",
                  "0.03",
                  "0.1"),
              Setting.whole("batchSize", Effect.RESTART, 32, 1, 256, 1)
                  .offering("1", "8", "16", "32", "64", "128"),
              Setting.text("seed", Effect.RESTART, "1", 255),
              Setting.whole("speed", Effect.VIEW, 1, 1, 20, 1).offering("1", "2", "5")));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Declaration declaration() {
    return DECLARATION;
  }

  @Override
  public void check(Settings settings) {
    Rule.of(settings);
  }

  @Override
  public Graph graph(Settings settings) {
    var network =
        new Network(
            new Given.Numbers(Condition.CELLS),
            List.of(settings.whole("hidden")),
            Collections.nCopies(1, Activation.TANH),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(Activation.SIGMOID));
    return RulesGraph.of(network, Rule.of(settings));
  }

  @Override
  public List<String> packs(Settings settings) {
    return List.of(PACK);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var images = images(supplies.file(PACK));
    int digit = settings.whole(DIGIT);
    return new Dataset(
        ID, examples(images, 0, TRAIN, digit), examples(images, TRAIN, images.rows(), digit));
  }

  /**
   * The images of the pack.
   *
   * @throws Refusal if it is none
   */
  static PackedImages images(byte[] pack) {
    try {
      var images = PackedImages.of(pack);
      if (images.columns() == Condition.CELLS && images.rows() > TRAIN) {
        return images;
      }
    } catch (IllegalArgumentException none) {
      // refused below, as a pack of other images is
    }
    throw new Refusal("refused.pack.digits8", PACK);
  }

  private static Examples examples(PackedImages images, int from, int to, int digit) {
    var inputs = new double[(to - from) * Condition.CELLS];
    var labels = new double[to - from];
    for (int row = from; row < to; row++) {
      images.unpack(row, inputs, (row - from) * Condition.CELLS);
      labels[row - from] = images.label(row) == digit ? 1 : -1;
    }
    return Examples.of(Condition.CELLS, inputs, labels);
  }

  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    for (var layer : List.of("layer1.weight", "output.weight")) {
      var node = graph.node(layer);
      double reach = Math.sqrt(3.0 / node.shape().width());
      var weights = new double[node.shape().size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = random.uniform(reach * -1, reach);
      }
      state.write(node, weights);
    }
  }

  /** The rule is what the settings say. */
  @Override
  public void use(Graph graph, State state, Settings settings) {
    var conditions = Rule.of(settings).looking();
    for (int i = 1; i <= conditions.size(); i++) {
      var condition = conditions.get(i - 1);
      state.write(graph.node(RulesGraph.cells(i)), condition.shares());
      double hair = condition.isAtLeast() ? HAIR * -1 : HAIR;
      state.fill(graph.node(RulesGraph.limit(i)), (condition.percent() / 100.0) + hair);
    }
  }
}
