package vitrine.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Source;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.network.Activation;
import vitrine.view.network.ExampleGraph;

/** Every number of a network is what its formula gives. */
final class ExpressionValueTest {
  private static final int ROWS = 5;
  private static final double NEAR = 1e-14;

  @ParameterizedTest
  @EnumSource(Activation.class)
  void everyFormulaGivesTheNumberThatThePlanComputed(Activation activation) {
    assertThatFormulasGiveNumbers(ExampleGraph.of(activation, 3, 2));
  }

  @Test
  void everyFormulaOfEveryLossAndLayerGivesItsNumber() {
    ExampleGraph.everyKind().forEach(ExpressionValueTest::assertThatFormulasGiveNumbers);
  }

  private static void assertThatFormulasGiveNumbers(Graph graph) {
    var backend = new CpuBackend();
    var random = XoshiroStream.of("expressions", "test");
    var state = State.of(graph, backend);
    for (var node : state.kept()) {
      state.write(node, draw(random, node.shape().size()));
    }
    var given = graph.nodes(Role.GIVEN);
    var computed = computed(graph);
    var plan = Plan.of(graph, computed, given, ROWS, backend, state);
    for (var node : given) {
      int size = ROWS * node.shape().size();
      var values = node.name().equals("label") ? classes() : draw(random, size);
      plan.buffer(node).write(0, values, 0, size);
    }
    plan.run(ROWS);
    var value = new ExpressionValue(number -> read(plan, state, number), ROWS);
    for (var node : computed) {
      for (int row = 0; row < (node.shape().perRow() ? ROWS : 1); row++) {
        for (int place = 0; place < node.shape().size(); place++) {
          var number = new Reference(node, row, place);
          assertThat(value.of(Formula.of(number)))
              .as(node + " " + row + " " + place)
              .isCloseTo(read(plan, state, number), within(NEAR));
        }
      }
    }
  }

  @Test
  void unknownFunctionIsNamed() {
    var value = new ExpressionValue(number -> 0, 1);
    var strange = new Expression.Applied("erf", new Expression.Constant(1));
    assertThatThrownBy(() -> value.of(strange)).hasMessageContaining("erf");
  }

  /** All that is computed on the way forward and back. */
  private static List<Node> computed(Graph graph) {
    var nodes = new ArrayList<Node>();
    for (var node : graph.nodes()) {
      boolean kept = node.role().isKept() || node.role() == Role.UPDATE;
      if (!kept && !(node.operation() instanceof Source)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private static double read(Plan plan, State state, Reference number) {
    var node = number.node();
    var value = new double[1];
    var buffer = node.role().isKept() ? state.of(node) : plan.buffer(node);
    buffer.read(number.row() * node.shape().size() + number.place(), value, 0, 1);
    return value[0];
  }

  private static double[] classes() {
    var labels = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = row % 3;
    }
    return labels;
  }

  private static double[] draw(XoshiroStream random, int count) {
    var values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.uniform(-1, 1);
    }
    return values;
  }
}
