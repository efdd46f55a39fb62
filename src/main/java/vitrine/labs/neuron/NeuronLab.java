package vitrine.labs.neuron;

import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
import vitrine.data.PlaneGrid;
import vitrine.labs.small.SmallLab;
import vitrine.session.Declaration;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** What the neuron lab is: one neuron that learns whether somebody would like a film. */
public final class NeuronLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "neuron";

  /** The lowest number of the plane, and of the line, over which answers are shown. */
  static final double LOW = -1.5;

  /** The highest. */
  static final double HIGH = 1.5;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Declaration declaration() {
    return NeuronSettings.DECLARATION;
  }

  @Override
  public Graph graph(Settings settings) {
    return NeuronGraph.of(settings);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    return NeuronData.of(settings);
  }

  /** Weights of one decimal, so that the first sums can be done in one's head; no bias yet. */
  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var weights = new double[NeuronSettings.inputs(settings)];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (random.nextInt(19) - 9) / 10.0;
    }
    state.write(graph.node(NeuronGraph.WEIGHT), weights);
  }

  @Override
  public void use(Graph graph, State state, Settings settings) {
    state.write(graph.node(NeuronGraph.CURVE_X), NeuronGraph.places());
  }

  @Override
  public double[] own(Settings settings) {
    var own = new double[NeuronSettings.inputs(settings)];
    for (int i = 0; i < own.length; i++) {
      own[i] = settings.number(NeuronSettings.input(i));
    }
    return own;
  }

  /** Over the first two inputs, or the only one; the others are as the visitor has set them. */
  @Override
  public LabelledRows grid(Settings settings, int side) {
    var own = own(settings);
    boolean isLine = own.length == 1;
    var places = PlaneGrid.of(side, LOW, HIGH);
    int rows = isLine ? side : side * side;
    var inputs = new double[rows * own.length];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(own, 0, inputs, row * own.length, own.length);
      inputs[row * own.length] = places.input(row, 0);
      if (!isLine) {
        inputs[(row * own.length) + 1] = places.input(row, 1);
      }
    }
    return Examples.of(own.length, inputs, new double[rows]);
  }
}
