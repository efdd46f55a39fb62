package vitrine.view.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TraceTest {
  private final NetworkPlan plan = NetworkPlan.of(ExampleGraph.of(2, 2));

  @Test
  void tileLightsUpItsWaysFromTheInputsToTheOutput() {
    var trace = Trace.of(plan, plan.columns().get(1).get(0));
    assertThat(trace.keys())
        .containsExactlyInAnyOrder(
            "x[0]",
            "xTimesY[0]",
            "layer1.weight[0]",
            "layer1.weight[1]",
            "layer1.output[0]",
            "layer2.weight[0]",
            "layer2.weight[2]",
            "layer2.output[0]",
            "layer2.output[1]",
            "output.weight[0]",
            "output.weight[1]",
            "output[0]");
  }

  @Test
  void linkLightsUpOnlyWhatPassesThroughIt() {
    var trace = Trace.of(plan, plan.links().get(0));
    assertThat(trace.has("layer1.weight[0]")).isTrue();
    assertThat(trace.has("x[0]")).isTrue();
    assertThat(trace.has("xTimesY[0]")).isFalse();
    assertThat(trace.has("layer1.output[1]")).isFalse();
    assertThat(trace.has("output[0]")).isTrue();
  }

  @Test
  void unusedInputLightsUpAlone() {
    assertThat(Trace.of(plan, plan.columns().get(0).get(1)).keys()).containsExactly("y[0]");
  }

  @Test
  void outputLightsUpEverythingThatIsUsed() {
    var trace = Trace.of(plan, plan.columns().get(3).get(0));
    assertThat(trace.keys()).hasSize(2 + 2 + 2 + 1 + 4 + 4 + 2);
  }
}
