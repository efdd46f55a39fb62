package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.TableCatalog;
import vitrine.labs.small.SmallLab;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** What the forward lab is: a network that says what a house costs, one product at a time. */
public final class ForwardLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "forward";

  /** How near one looks: the whole network, one layer, one neuron, one product. */
  static final List<String> ZOOMS = List.of("network", "layer", "neuron", "product");

  private static final Declaration DECLARATION = new Declaration(settings());

  private static List<Setting> settings() {
    int last = Walk.HOUSES.last();
    var all = new ArrayList<Setting>();
    all.add(Setting.choice("zoom", Effect.VIEW, ZOOMS.toArray(new String[0])));
    all.add(Setting.whole("walk", Effect.VIEW, last, 0, last, 1));
    all.add(Setting.whole("house", Effect.VIEW, 1, 1, Houses.TEST, 1));
    all.add(Setting.flag("own", Effect.VIEW, false));
    for (var column : HouseColumn.ALL) {
      all.add(column.setting());
    }
    all.add(Setting.flag("scaling", Effect.RESTART, true));
    all.add(
        Setting.choice(
            "activation", Effect.RESTART, "relu", "leakyRelu", "tanh", "sigmoid", "linear"));
    all.add(
        Setting.number(
            "learningRate",
            Effect.LIVE,
            "0.1",
            0,
            10,
            "0.001",
            "0.003",
            "0.01",
            "0.03",
            "0.1",
            "0.3",
            "1"));
    all.add(
        Setting.whole("batchSize", Effect.LIVE, 20, 1, 100, 1)
            .offering("1", "5", "10", "20", "50", "100"));
    all.add(Setting.text("seed", Effect.RESTART, "1", 255));
    all.add(Setting.whole("speed", Effect.VIEW, 1, 1, 100, 1).offering("1", "2", "5", "10"));
    return all;
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
    return HouseGraph.of(settings);
  }

  @Override
  public List<String> packs(Settings settings) {
    return List.of(TableCatalog.HOUSES.pack());
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    return Houses.read(supplies);
  }

  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    boolean isForRelu = settings.text("activation").endsWith("elu");
    var start = isForRelu ? InitialWeights.HE_NORMAL : InitialWeights.XAVIER_UNIFORM;
    Initializer.draw(graph, state, random, start);
  }

  /** Mean and spread of every column: known from the training examples, never learned. */
  @Override
  public void measure(Graph graph, State state, Dataset data) {
    var train = data.train();
    int columns = train.columns();
    var means = new double[columns];
    var spreads = new double[columns];
    for (int column = 0; column < columns; column++) {
      var measured = Spread.of(column(train, column));
      means[column] = measured.mean();
      spreads[column] = measured.deviation();
    }
    if (graph.find(HouseGraph.MEAN) != null) {
      state.write(graph.node(HouseGraph.MEAN), means);
      state.write(graph.node(HouseGraph.SPREAD), spreads);
    }
    var prices = Spread.of(train.labels());
    state.fill(graph.node(HouseGraph.PRICE_MEAN), prices.mean());
    state.fill(graph.node(HouseGraph.PRICE_SPREAD), prices.deviation());
  }

  private static double[] column(Examples examples, int column) {
    var numbers = new double[examples.rows()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = examples.input(row, column);
    }
    return numbers;
  }

  @Override
  public double[] own(Settings settings) {
    var inputs = new double[HouseColumn.COUNT];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = settings.number(HouseColumn.ALL.get(i).key());
    }
    return inputs;
  }
}
