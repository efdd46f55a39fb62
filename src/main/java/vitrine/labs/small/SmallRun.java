package vitrine.labs.small;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.BatchRule;
import vitrine.training.Evaluator;
import vitrine.training.ExampleOrder;
import vitrine.training.Schedule;
import vitrine.training.Training;

/** One network of a small lab on one set of data: its state, its training, what can be seen. */
final class SmallRun {
  private static final int MOST_SIDE = 400;

  final Graph graph;
  final State state;
  final Training trainer;
  private final SmallLab lab;
  private final Backend backend;
  private final Dataset data;
  private final Map<Probe.At, Evaluator> evaluators = new HashMap<>();
  private final WeightSweep sweep;
  private Settings settings;

  SmallRun(SmallLab lab, Graph graph, Backend backend, Dataset data, Settings settings) {
    this.lab = lab;
    this.graph = graph;
    this.backend = backend;
    this.data = data;
    this.settings = settings;
    state = State.of(graph, backend);
    sweep = new WeightSweep(graph, state, lab.moved());
    var order = ExampleOrder.shuffled(settings.text("seed"));
    trainer =
        Training.of(
            graph, state, backend, data.train(), BatchRule.OURS, order, lab.batchSize(settings));
    use(settings);
  }

  /** Puts in force what may change in the middle of a run. */
  void use(Settings next) {
    settings = next;
    boolean hasSchedule = next.declaration().find("schedule") != null;
    var schedule = hasSchedule ? Schedule.of(next.text("schedule")) : Schedule.CONSTANT;
    lab.use(graph, state, next);
    trainer.pace(next.number("learningRate"), schedule, lab.stretch());
    // What the visitor sets by hand, and the places of grids, come from the settings.
    evaluators
        .keySet()
        .removeIf(at -> at.place() == Probe.Place.GRID || at.place() == Probe.Place.OWN);
  }

  /** The numbers of probes, each in a new array; those at one place are computed together. */
  List<double[]> read(List<Probe> probes) {
    return new ByPlace(graph, probes).read(probes, this::at);
  }

  /** The outputs for inputs given by hand, row by row. */
  double[] predict(double[] inputs) {
    int columns = data.train().columns();
    if (inputs.length == 0 || inputs.length % columns != 0) {
      throw new Refusal("refused.rows", Integer.toString(columns));
    }
    var rows = Examples.of(columns, inputs, new double[inputs.length / columns]);
    return over(rows).read(List.of(graph.node(Network.OUTPUT))).get(0);
  }

  private List<double[]> at(Probe.At at, List<Node> nodes) {
    return switch (at.place()) {
      case PARAMETERS -> {
        var values = new ArrayList<double[]>();
        for (var node : nodes) {
          values.add(state.read(node));
        }
        yield values;
      }
      case BATCH -> over(data.train().at(trainer.batch(lab.batchSize(settings)))).read(nodes);
      case EXAMPLE -> one(data.train(), at, nodes);
      case TEST_EXAMPLE -> one(data.test(), at, nodes);
      case OWN -> evaluators.computeIfAbsent(at, key -> overOwn()).read(nodes);
      case TRAIN -> evaluators.computeIfAbsent(at, key -> over(data.train())).read(nodes);
      case TEST -> evaluators.computeIfAbsent(at, key -> over(data.test())).read(nodes);
      case GRID -> overGrid(at, nodes);
    };
  }

  private List<double[]> overGrid(Probe.At at, List<Node> nodes) {
    int side = at.index();
    if (side < 1 || side > MOST_SIDE) {
      throw new Refusal("refused.grid", Integer.toString(side), Integer.toString(MOST_SIDE));
    }
    if (lab.moved().isEmpty()) {
      return evaluators
          .computeIfAbsent(
              at, key -> Evaluator.inChunks(graph, state, backend, lab.grid(settings, side)))
          .read(nodes);
    }
    var all =
        evaluators.computeIfAbsent(new Probe.At(Probe.Place.TRAIN, 0), key -> over(data.train()));
    return sweep.read(lab.grid(settings, side), nodes, all);
  }

  /** One example of a set; its plans serve all others too. */
  private List<double[]> one(Examples examples, Probe.At at, List<Node> nodes) {
    if (at.index() >= examples.rows()) {
      throw new Refusal(
          "refused.example", Integer.toString(at.index()), Integer.toString(examples.rows() - 1));
    }
    return evaluators
        .computeIfAbsent(
            new Probe.At(at.place(), 0), key -> new Evaluator(graph, state, backend, examples, 1))
        .readAt(nodes, at.index());
  }

  private Evaluator overOwn() {
    var own = lab.own(settings);
    return over(Examples.of(own.length, own, new double[1]));
  }

  private Evaluator over(LabelledRows rows) {
    return Evaluator.of(graph, state, backend, rows);
  }
}
