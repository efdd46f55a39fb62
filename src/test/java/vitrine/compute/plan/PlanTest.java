package vitrine.compute.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Shape;

class PlanTest {
  private final Graph.Builder builder = Graph.builder();
  private final Node x = builder.source("x", Role.GIVEN, Shape.rows(1));
  private final Node weight = builder.source("weight", Role.PARAMETER, Shape.of(1, 1));
  private final Node bias = builder.source("bias", Role.PARAMETER, Shape.of(1));
  private final Node sum = builder.compute("sum", Role.VALUE, new Affine(), x, weight, bias);
  private final Node square = builder.compute("square", Role.VALUE, new Bend(Curve.SQUARE), sum);
  private final Node mean = builder.compute("mean", Role.METRIC, new RowMean(), square);
  private final Graph graph = builder.build();
  private final CpuBackend backend = new CpuBackend();
  private final State state = State.of(graph, backend);

  private Plan plan(List<Node> wanted, List<Node> given, int capacity) {
    state.fill(weight, 2);
    state.fill(bias, 1);
    return Plan.of(graph, wanted, given, capacity, backend, state);
  }

  @Test
  void onlyWhatIsNeededIsPartOfAPlan() {
    var plan = plan(List.of(sum), List.of(x), 4);
    assertThat(plan.find(sum)).isNotNull();
    assertThat(plan.find(square)).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> plan.buffer(mean));
  }

  @Test
  void whatLiesBehindAGivenNodeIsNotComputed() {
    var plan = plan(List.of(square), List.of(sum), 2);
    assertThat(plan.find(x)).isNull();
    assertThat(plan.find(weight)).isNull();
    plan.buffer(sum).write(0, new double[] {3, 4}, 0, 2);
    plan.run(2);
    assertThat(plan.buffer(square).copy()).containsExactly(9, 16);
  }

  @Test
  void aPlanThatLacksWhatMustBeGivenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(List.of(square), List.of(), 2))
        .withMessage("x must be given.");
  }

  @Test
  void fewerRowsThanTheCapacityAreComputedAlone() {
    var plan = plan(List.of(mean), List.of(x), 4);
    plan.buffer(x).write(0, new double[] {1, 2, 100, 100}, 0, 4);
    plan.run(2);
    assertThat(plan.capacity()).isEqualTo(4);
    assertThat(plan.buffer(sum).copy()).containsExactly(3, 5, 0, 0);
    assertThat(plan.buffer(mean).copy()).containsExactly(17);
  }

  @Test
  void plansOfOneStateSeeTheSameParameters() {
    var one = plan(List.of(sum), List.of(x), 1);
    var other = plan(List.of(square), List.of(x), 1);
    one.buffer(x).write(0, new double[] {1}, 0, 1);
    other.buffer(x).write(0, new double[] {1}, 0, 1);
    state.fill(weight, 9);
    one.run(1);
    other.run(1);
    assertThat(one.buffer(sum).copy()).containsExactly(10);
    assertThat(other.buffer(square).copy()).containsExactly(100);
  }

  @Test
  void keptNumbersAreAtFirstWhatTheGraphSays() {
    var fresh = Graph.builder();
    var mask = fresh.source("mask", Role.MEMORY, Shape.of(2), 1);
    var moment = fresh.source("moment", Role.MEMORY, Shape.of(2));
    var started = State.of(fresh.build(), backend);
    assertThat(started.read(mask)).containsExactly(1, 1);
    assertThat(started.read(moment)).containsExactly(0, 0);
  }

  @Test
  void aBlockWithoutRowsIsComputedOnceWhateverTheRows() {
    var fresh = Graph.builder();
    var given = fresh.source("given", Role.GIVEN, Shape.rows(1));
    var block = fresh.source("block", Role.PARAMETER, Shape.of(2));
    var bent = fresh.compute("bent", Role.VALUE, new Bend(Curve.SQUARE), block);
    var built = fresh.build();
    var started = State.of(built, backend);
    started.fill(block, 3);
    var plan = Plan.of(built, List.of(bent), List.of(given), 5, backend, started);
    plan.run(5);
    assertThat(plan.buffer(bent).copy()).containsExactly(9, 9);
  }

  @Test
  void theStateKeepsParametersAndNothingComputed() {
    assertThat(state.kept()).containsExactly(weight, bias);
    assertThatIllegalArgumentException().isThrownBy(() -> state.of(sum));
  }
}
