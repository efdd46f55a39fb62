package vitrine.labs.loss;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.labs.small.SmallLab;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.optimizer.GradientDescent;

/** What the loss lab is: five predictions, and a loss that says how wrong each is. */
public final class LossLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "loss";

  /** How far from 0 scores lie at first, and the highest first prediction of a price. */
  private static final double FAR = 3;

  private static final double DEAREST = 6;

  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.choice(
                  "loss", Effect.DATA, "squared", "absolute", "huber", "binary", "categorical"),
              Setting.whole("example", Effect.VIEW, 1, 1, LossData.COUNT, 1),
              Setting.whole("classes", Effect.DATA, 3, 3, 5, 1),
              Setting.whole("class", Effect.VIEW, 1, 1, 5, 1),
              Setting.choice("axis", Effect.VIEW, "prediction", "chance"),
              Setting.flag("compare", Effect.VIEW, false),
              Setting.number(
                  "learningRate",
                  Effect.LIVE,
                  "0.3",
                  0,
                  10,
                  "0.01",
                  "0.03",
                  "0.1",
                  "0.3",
                  "1",
                  "3"),
              Setting.whole("batchSize", Effect.LIVE, LossData.COUNT, 1, LossData.COUNT, 1),
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
    return LossGraph.of(settings);
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    return LossData.of(LossKind.of(settings), settings.whole("classes"));
  }

  /** The predictions are drawn; the bias is held at 0, so that each stays a weight of its own. */
  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var kind = LossKind.of(settings);
    var weight = graph.node(LossGraph.WEIGHT);
    var values = new double[weight.shape().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = kind.isOfNumbers() ? random.uniform(0, DEAREST) : random.uniform(-FAR, FAR);
    }
    state.write(weight, values);
    state.fill(graph.node(GradientDescent.FREE + LossGraph.BIAS), 0);
  }
}
