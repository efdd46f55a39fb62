package vitrine.labs.letters;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Column;
import vitrine.compute.graph.Gather;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Softmax;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.NameList;
import vitrine.labs.small.SmallLab;
import vitrine.network.Answer;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;
import vitrine.session.Declaration;
import vitrine.session.Refusal;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.Learning;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/**
 * What the letters lab is: a network that is shown the last letters of a name and says how likely
 * each letter is to come next (Bengio and others, “A neural probabilistic language model”, 2003).
 *
 * <p>Every letter has a list of numbers of its own, its embedding, the same wherever it stands; a
 * hidden layer takes the embeddings of all places together.
 */
public final class LettersLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "letters";

  /** The name of the node of probabilities after the temperature, rows × 27. */
  static final String CHOICE = "choice";

  /** The name of the table of embeddings, numbers × letters. */
  static final String EMBEDDING = "embedding.weight";

  private static final String PACK = "names/first";
  private static final String ALPHABET = "alphabet";
  private static final String TEMPERATURE = "temperature";
  private static final int NAMES = 8403;

  /** One name in so many is kept apart. */
  private static final int APART = 10;

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.text(Writing.SETTING, Effect.LIVE, ".", 22),
              Setting.number(
                  TEMPERATURE,
                  Effect.LIVE,
                  "1",
                  0.05,
                  5,
                  "0.2",
                  "0.5",
                  "0.8",
                  "1",
                  "1.5",
                  "2",
                  "3"),
              Setting.whole("names", Effect.DATA, 1000, 20, NAMES, 1)
                  .offering("100", "300", "1000", "3000", "8403"),
              Setting.whole("context", Effect.DATA, 3, 1, 5, 1),
              Setting.whole("embedding", Effect.RESTART, 2, 1, 8, 1),
              Setting.whole("hidden", Effect.RESTART, 48, 4, 128, 1)
                  .offering("8", "16", "32", "48", "64", "128"),
              Setting.choice("optimizer", Effect.RESTART, "adam", "sgd"),
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
                  "0.1",
                  "0.3",
                  "1"),
              Setting.whole("batchSize", Effect.RESTART, 32, 1, 256, 1)
                  .offering("1", "8", "16", "32", "64", "128"),
              Setting.whole("draw", Effect.VIEW, 0, 0, 1_000_000, 1),
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
  public void check(Settings settings) {
    Writing.of(settings);
  }

  @Override
  public Graph graph(Settings settings) {
    var graph = Graph.builder();
    int width = settings.whole("embedding");
    int hidden = settings.whole("hidden");
    var last = hidden(graph, settings.whole("context"), width, hidden);
    var answer = new Answer.Classes(NameList.LETTERS).append(graph, Signal.of(last));
    var temperature = graph.source(TEMPERATURE, Role.HYPERPARAMETER, Shape.of());
    var tempered =
        value(
            graph, "tempered", new Broadcast(Arithmetic.DIVIDE), answer.sums().used(), temperature);
    value(graph, CHOICE, new Softmax(), tempered);
    var learning =
        new Learning(
            Loss.CROSS_ENTROPY,
            Optimizer.of(settings.text("optimizer")),
            Penalty.NONE,
            false,
            true);
    return TrainingGraph.learning(graph, answer, learning, true, true);
  }

  /** The hidden layer's answers: tanh of a bias and a share of each place's embedding. */
  private static Node hidden(Graph.Builder graph, int places, int width, int hidden) {
    var input = graph.source(Features.INPUT, Role.GIVEN, Shape.rows(places));
    var alphabet =
        graph.source(ALPHABET, Role.MEMORY, Shape.of(NameList.LETTERS, NameList.LETTERS));
    var embedding = graph.source(EMBEDDING, Role.PARAMETER, Shape.of(width, NameList.LETTERS));
    // An embedding is a row of a table and nothing added to it.
    var nothing = graph.source("nothing.embedding", Role.MEMORY, Shape.of(width));
    var bias = graph.source("layer1.bias", Role.PARAMETER, Shape.of(hidden));
    var noBias = graph.source("nothing.bias", Role.MEMORY, Shape.of(hidden));
    Node sum = null;
    for (int i = 1; i <= places; i++) {
      var name = "place" + i;
      var number = value(graph, name + ".letter", new Column(i - 1), input);
      var mark = value(graph, name + ".mark", new Gather(), alphabet, number);
      var embedded = value(graph, name + ".embedding", new Affine(), mark, embedding, nothing);
      var weight = graph.source(name + ".weight", Role.PARAMETER, Shape.of(hidden, width));
      var share =
          value(graph, name + ".share", new Affine(), embedded, weight, i == 1 ? bias : noBias);
      sum = sum == null ? share : value(graph, sumName(i, places), new Add(), sum, share);
    }
    return value(graph, "layer1.output", new Bend(Curve.TANH), sum == null ? input : sum);
  }

  private static String sumName(int place, int places) {
    return place == places ? "layer1.sum" : "layer1.sum" + place;
  }

  private static Node value(Graph.Builder graph, String name, Operation operation, Node... inputs) {
    return graph.compute(name, Role.VALUE, operation, inputs);
  }

  @Override
  public List<String> packs(Settings settings) {
    return List.of(PACK);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var names = names(supplies.file(PACK));
    int count = Math.min(settings.whole("names"), names.size());
    int train = learned(count);
    int context = settings.whole("context");
    return new Dataset(
        ID, names.examples(context, 0, train), names.examples(context, train, count));
  }

  /** How many of {@code count} names are learned from; the rest are kept apart. */
  static int learned(int count) {
    return count - Math.max(1, count / APART);
  }

  /**
   * The names of the pack.
   *
   * @throws Refusal if it is none
   */
  static NameList names(byte[] pack) {
    try {
      return NameList.of(pack);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal("refused.pack.names", PACK);
    }
  }

  /** The file of names, as the page has it too. */
  static String pack() {
    return PACK;
  }

  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var marks = new double[NameList.LETTERS * NameList.LETTERS];
    for (int i = 0; i < NameList.LETTERS; i++) {
      marks[(i * NameList.LETTERS) + i] = 1;
    }
    state.write(graph.node(ALPHABET), marks);
    Initializer.draw(graph, state, random, InitialWeights.XAVIER_UNIFORM);
  }

  @Override
  public void use(Graph graph, State state, Settings settings) {
    state.fill(graph.node(TEMPERATURE), settings.number(TEMPERATURE));
  }

  @Override
  public double[] own(Settings settings) {
    return NameList.before(Writing.of(settings).letters(), settings.whole("context"));
  }
}
