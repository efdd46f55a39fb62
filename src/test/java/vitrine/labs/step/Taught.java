package vitrine.labs.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquaredError;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Examples;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;
import vitrine.training.Trainer;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** A small network of two inputs, three neurons, two and one, which has learned a little. */
final class Taught {
  private static final double[] POINTS = {0.5, -1.25, 2, 0.75, -1.5, -0.25, 1, 1.75};
  private static final double[] TARGETS = {1, -1, 0.5, -0.5};

  final Graph graph;
  final State state;
  final CpuBackend backend = new CpuBackend();
  private final Map<Node, double[]> seen = new HashMap<>();

  /** After so many examples, one at a time. */
  Taught(Curve curve, Optimizer optimizer, Penalty penalty, int examples) {
    graph = graph(curve, optimizer, penalty);
    state = State.of(graph, backend);
    var random = XoshiroStream.of("step", "weights");
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      var values = new double[parameter.shape().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.uniform(-1, 1);
      }
      state.write(parameter, values);
    }
    state.fill(graph.node(GradientDescent.RATE), 0.03);
    state.fill(graph.node(GradientDescent.PENALTY_RATE), 0.01);
    trainer(Examples.of(2, POINTS, TARGETS)).advance(examples, 1);
  }

  private static Graph graph(Curve curve, Optimizer optimizer, Penalty penalty) {
    var graph = Graph.builder();
    var last = graph.source("input", Role.GIVEN, Shape.rows(2));
    var sizes = List.of(3, 2, 1);
    for (int i = 0; i < sizes.size(); i++) {
      var name = i == 2 ? "output" : "layer" + (i + 1);
      int size = sizes.get(i);
      int width = last.shape().size();
      var weight = graph.source(name + ".weight", Role.PARAMETER, Shape.of(size, width));
      var bias = graph.source(name + ".bias", Role.PARAMETER, Shape.of(size));
      var sum = graph.compute(name + ".sum", Role.VALUE, new Affine(), last, weight, bias);
      last = graph.compute(i == 2 ? name : name + ".output", Role.VALUE, new Bend(curve), sum);
    }
    var target = graph.source("target", Role.GIVEN, Shape.rows(1));
    var loss = graph.compute("loss.example", Role.METRIC, new SquaredError(), last, target);
    Gradients.of(graph, loss);
    optimizer.append(graph, penalty, false);
    return graph.build();
  }

  Trainer trainer(Examples examples) {
    return new Trainer(graph, state, backend, examples, BatchRule.OURS, ExampleOrder.AS_THEY_LIE);
  }

  static Examples one(int example) {
    double[] point = {POINTS[2 * example], POINTS[(2 * example) + 1]};
    return Examples.of(2, point, new double[] {TARGETS[example]});
  }

  /** Everything about an example, as the engine would tell it. */
  Taught look(int example) {
    var given = graph.nodes(Role.GIVEN);
    var wanted =
        graph.nodes().stream()
            .filter(node -> !node.role().isKept() && node.role() != Role.UPDATE)
            .toList();
    var plan = Plan.of(graph, wanted, given, 1, backend, state);
    var one = one(example);
    var point = new double[2];
    one.unpack(0, point, 0);
    plan.buffer(graph.node("input")).write(0, point, 0, 2);
    plan.buffer(graph.node("target")).write(0, new double[] {one.label(0)}, 0, 1);
    plan.run(1);
    wanted.forEach(node -> seen.put(node, plan.buffer(node).copy()));
    state.kept().forEach(node -> seen.put(node, state.read(node)));
    return this;
  }

  double[] numbers(Node node) {
    return Objects.requireNonNull(seen.get(node), node.name());
  }

  double number(Reference number) {
    return numbers(number.node())[number.place()];
  }

  Trial trial() {
    return new Trial(Walk.of(graph), this::numbers);
  }
}
