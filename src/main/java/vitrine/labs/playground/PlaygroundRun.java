package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.PlaneGrid;
import vitrine.labs.small.ByPlace;
import vitrine.network.Network;
import vitrine.network.layer.Dropout;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.Evaluator;
import vitrine.training.Schedule;
import vitrine.training.Training;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** One network on one set of data: its state, its training, and what can be seen of it. */
final class PlaygroundRun {
  static final double LOW = PlaneGrid.LOW;
  static final double HIGH = PlaneGrid.HIGH;

  /**
   * Epochs of a few hundred points pass by the dozen each second: schedules count twenty as one.
   */
  private static final int EPOCHS_AS_ONE = 20;

  private static final int MOST_SIDE = 200;

  final Graph graph;
  final State state;
  final Dataset data;
  final Training trainer;
  private final Backend backend;
  private final Workplaces workplaces;
  private final Map<Probe.At, Evaluator> evaluators = new HashMap<>();

  PlaygroundRun(
      Graph graph,
      State state,
      Dataset data,
      Backend backend,
      Workplaces workplaces,
      Chance chance,
      Settings settings) {
    this.graph = graph;
    this.state = state;
    this.data = data;
    this.backend = backend;
    this.workplaces = workplaces;
    trainer =
        Training.of(
            graph,
            state,
            backend,
            data.train(),
            chance.batches(),
            chance.order(settings),
            settings.whole("batchSize"));
    use(settings);
  }

  /** The same network, which goes on learning from other data. */
  PlaygroundRun with(Dataset next, Chance chance, Settings settings) {
    return new PlaygroundRun(graph, state, next, backend, workplaces, chance, settings);
  }

  /** Puts in force what may change in the middle of a run. */
  void use(Settings settings) {
    boolean pays = !settings.text("regularization").equals("none");
    double own = PlaygroundGraph.optimizer(settings).penaltyRate();
    double rate = settings.number(GradientDescent.PENALTY_RATE);
    fill(GradientDescent.PENALTY_RATE, pays || own == 0 ? rate : own);
    fill(Dropout.RATE, settings.number("dropout"));
    fill(Optimizer.CLIP_LIMIT, settings.number("clipping"));
    var schedule = LearningSettings.inForce(settings, "schedule");
    trainer.pace(settings.number(GradientDescent.RATE), Schedule.of(schedule), EPOCHS_AS_ONE);
  }

  private void fill(String name, double value) {
    var node = graph.find(name);
    if (node != null) {
      state.fill(node, value);
    }
  }

  /** The numbers of probes, each in a new array, on the backend that trains. */
  List<double[]> read(List<Probe> probes, int batchSize) {
    return read(probes, batchSize, false);
  }

  /** The same, maps on whichever backend is quickest. */
  List<double[]> glance(List<Probe> probes, int batchSize) {
    return read(probes, batchSize, true);
  }

  private List<double[]> read(List<Probe> probes, int batchSize, boolean isGlance) {
    var byPlace = new ByPlace(graph, probes);
    if (isGlance) {
      sweep(byPlace);
    }
    return byPlace.read(probes, (at, nodes) -> at(at, nodes, batchSize));
  }

  /** The outputs at points given by hand, x before y. */
  double[] predict(double[] points) {
    if (points.length == 0 || points.length % 2 != 0) {
      throw new Refusal("refused.rows", "2");
    }
    var rows = Examples.of(2, points, new double[points.length / 2]);
    return Evaluator.of(graph, state, backend, rows)
        .read(List.of(graph.node(Network.OUTPUT)))
        .get(0);
  }

  private List<double[]> at(Probe.At at, List<Node> nodes, int batchSize) {
    return switch (at.place()) {
      case PARAMETERS -> {
        var values = new ArrayList<double[]>();
        for (var node : nodes) {
          values.add(state.read(node));
        }
        yield values;
      }
      case BATCH -> over(data.train(), trainer.batch(batchSize)).read(nodes);
      case EXAMPLE -> one(data.train(), at.index()).read(nodes);
      case TEST_EXAMPLE -> one(data.test(), at.index()).read(nodes);
      case OWN -> throw new Refusal("refused.place", "@own");
      case TRAIN ->
          evaluators
              .computeIfAbsent(at, key -> Evaluator.of(graph, state, backend, data.train()))
              .read(nodes);
      case TEST ->
          evaluators
              .computeIfAbsent(at, key -> Evaluator.of(graph, state, backend, data.test()))
              .read(nodes);
      case GRID -> {
        checkSide(at.index());
        yield evaluators.computeIfAbsent(at, this::overGrid).read(nodes);
      }
    };
  }

  private static void checkSide(int side) {
    if (side < 1 || side > MOST_SIDE) {
      throw new Refusal("refused.grid", Integer.toString(side), Integer.toString(MOST_SIDE));
    }
  }

  private Evaluator overGrid(Probe.At at) {
    return Evaluator.inChunks(graph, state, backend, PlaneGrid.of(at.index(), LOW, HIGH));
  }

  /** All grids together: one sweep, one way back. */
  private void sweep(ByPlace byPlace) {
    var grids = byPlace.takeGrids();
    if (grids.isEmpty()) {
      return;
    }
    for (int side : grids.keySet()) {
      checkSide(side);
    }
    var swept = workplaces.maps(graph, state, grids);
    for (var grid : grids.entrySet()) {
      var values = Objects.requireNonNull(swept.get(grid.getKey()));
      byPlace.put(new Probe.At(Probe.Place.GRID, grid.getKey()), grid.getValue(), values);
    }
  }

  /** The numbers of computed nodes for some training examples, all shown at once. */
  List<double[]> over(int[] places, List<Node> nodes) {
    return over(data.train(), places).read(nodes);
  }

  private Evaluator one(Examples examples, int index) {
    if (index >= examples.rows()) {
      throw new Refusal(
          "refused.example", Integer.toString(index), Integer.toString(examples.rows() - 1));
    }
    return over(examples, index);
  }

  private Evaluator over(Examples examples, int... places) {
    return Evaluator.of(graph, state, backend, examples.at(places));
  }
}
