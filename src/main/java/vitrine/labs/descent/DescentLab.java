package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
import vitrine.labs.small.SmallLab;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/**
 * What the descent lab is: the true loss of a tiny network over two weights, and who goes there.
 */
public final class DescentLab implements SmallLab {
  /** The lab's id. */
  public static final String ID = "descent";

  static final String SURFACE = "surface";
  static final String CUT = "cut";
  static final String TRAINED = "trained";
  static final String START = "start";
  static final String WALK = "walk";
  static final String FOG = "fog";
  static final String VIEW = "view";
  private static final int STRETCH = 10;

  private static final Declaration DECLARATION = declare();

  private static Declaration declare() {
    var rows = Integer.toString(TerrainData.ROWS);
    var settings = new ArrayList<Setting>();
    settings.add(
        Setting.choice(SURFACE, Effect.DATA, "bowl", "ravine", "saddle", "valleys", "network"));
    settings.add(Setting.choice(CUT, Effect.RESTART, "weights", "random"));
    settings.add(Setting.flag(TRAINED, Effect.RESTART, true));
    settings.add(Setting.flag(FOG, Effect.VIEW, false));
    settings.add(Setting.choice(VIEW, Effect.VIEW, "map", "relief"));
    settings.add(
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
            "1",
            "3"));
    settings.add(Setting.choice("schedule", Effect.LIVE, "constant", "step", "cosine", "warmup"));
    settings.add(
        Setting.whole("batchSize", Effect.RESTART, TerrainData.ROWS, 1, TerrainData.ROWS, 1)
            .offering("1", "2", "4", "8", rows));
    for (var racer : Racer.ALL) {
      settings.add(Setting.flag(racer.key(), Effect.VIEW, true));
    }
    settings.add(Setting.points(START, Effect.RESTART));
    settings.add(Setting.points(WALK, Effect.LIVE));
    settings.add(Setting.text("seed", Effect.DATA, "1", 255));
    settings.add(Setting.whole("speed", Effect.VIEW, 1, 1, 100, 1).offering("1", "2", "5", "10"));
    return new Declaration(settings);
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
    return DescentGraph.of(terrain(settings));
  }

  @Override
  public Dataset data(Settings settings, Supplies supplies) {
    return data(settings);
  }

  private static Dataset data(Settings settings) {
    return TerrainData.of(terrain(settings), XoshiroStream.of(settings.text("seed"), "data"));
  }

  /** The surface of some settings. */
  static Terrain terrain(Settings settings) {
    return Terrain.of(settings);
  }

  @Override
  public void begin(Graph graph, State state, Settings settings, RandomStream random) {
    var terrain = terrain(settings);
    if (terrain.isCut()) {
      var train = data(settings).train();
      boolean isRandom = terrain == Terrain.DIRECTIONS;
      Cut.write(graph, state, train, settings.flag(TRAINED), isRandom, random);
    }
    var walk = Walk.of(settings);
    for (var racer : Racer.ALL) {
      stand(graph, state, racer.key(), walk.startX(), walk.startY());
    }
    use(graph, state, settings);
  }

  /** The walker stands where the settings say, racing or not. */
  @Override
  public void use(Graph graph, State state, Settings settings) {
    var walk = Walk.of(settings);
    stand(graph, state, Racer.WALKER, walk.x(walk.steps()), walk.y(walk.steps()));
  }

  private static void stand(Graph graph, State state, String who, double x, double y) {
    state.fill(graph.node(Racer.weight(who, 1)), x);
    state.fill(graph.node(Racer.weight(who, 2)), y);
  }

  @Override
  public List<String> moved() {
    return List.of(Racer.weight(Racer.WALKER, 1), Racer.weight(Racer.WALKER, 2));
  }

  @Override
  public LabelledRows grid(Settings settings, int side) {
    var terrain = terrain(settings);
    var places = new double[side * side * 2];
    for (int i = 0; i < side * side; i++) {
      places[2 * i] = place(terrain, i % side, side);
      places[(2 * i) + 1] = place(terrain, i / side, side);
    }
    return Examples.of(2, places, new double[side * side]);
  }

  /** The weight that belongs to a column or a row of a grid. */
  static double place(Terrain terrain, int index, int side) {
    double share = side == 1 ? 0.5 : (double) index / (side - 1);
    return ((terrain.high() - terrain.low()) * share) + terrain.low();
  }

  @Override
  public int stretch() {
    return STRETCH;
  }
}
