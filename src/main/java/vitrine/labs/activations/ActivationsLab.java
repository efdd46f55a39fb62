package vitrine.labs.activations;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
import vitrine.labs.small.SmallLab;
import vitrine.session.Declaration;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** What the activations lab is: curves, a small network bent by them, and softmax. */
public final class ActivationsLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "activations";

  /** The lowest number at which curves are shown and learned. */
  static final double LOW = -5;

  /** The highest. */
  static final double HIGH = 5;

  private static final int LEARNED = 40;
  private static final int KEPT_APART = 21;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Declaration declaration() {
    return ActivationsSettings.DECLARATION;
  }

  @Override
  public Graph graph(Settings settings) {
    return ActivationsGraph.of(settings);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    var name = settings.text(ActivationsSettings.DATASET);
    return new Dataset(
        name,
        TargetCurve.of(name, LEARNED, LOW, HIGH),
        TargetCurve.of(name, KEPT_APART, LOW, HIGH));
  }

  /**
   * The first weights: as large as suits the width of each layer, with kinks spread over the
   * inputs; or ten times as large, so that sums lie where curves are flat; or with biases so low
   * that no sum of the first layer is above 0.
   */
  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var start = settings.text(ActivationsSettings.START);
    for (var node : graph.nodes(Role.PARAMETER)) {
      boolean isWeight = node.name().endsWith(".weight");
      boolean isFirst = node.name().startsWith("layer1.");
      var values = new double[node.shape().size()];
      double bound = isWeight ? Math.sqrt(3.0 / node.shape().width()) : isFirst ? 2 : 0;
      for (int i = 0; i < values.length; i++) {
        values[i] = random.uniform(-bound, bound);
        if (isWeight && start.equals("large")) {
          values[i] = values[i] * 10;
        }
        if (!isWeight && isFirst && start.equals("dead")) {
          values[i] = values[i] - 20;
        }
      }
      state.write(node, values);
    }
  }

  @Override
  public void use(Graph graph, State state, Settings settings) {
    var scores = new double[settings.whole(ActivationsSettings.SCORES)];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = settings.number(ActivationsSettings.score(i));
    }
    state.write(graph.node(ActivationsGraph.SCORE), scores);
    double temperature = settings.number(ActivationsSettings.TEMPERATURE);
    state.write(graph.node(ActivationsGraph.TEMPERATURE), new double[] {temperature});
  }

  @Override
  public double[] own(Settings settings) {
    return new double[] {settings.number(ActivationsSettings.X)};
  }

  /** Along the line. */
  @Override
  public LabelledRows grid(Settings settings, int side) {
    return Examples.of(1, places(side), new double[side]);
  }

  /** So many places from the lowest to the highest number. */
  static double[] places(int side) {
    var places = new double[side];
    for (int i = 0; i < side; i++) {
      places[i] = side == 1 ? 0 : (((HIGH - LOW) * i) / (side - 1)) + LOW;
    }
    return places;
  }
}
