package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.session.Command;
import vitrine.session.CommandText;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.view.network.NetworkPlan;

/** Holding, cutting and mending, as the model carries them out. */
final class HoldsTest {
  private static final double[] ALL_FREE = {1, 1, 1, 1, 1, 1, 1, 1};

  private final PlaygroundModel model =
      new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks());
  private final NetworkPlan plan = NetworkPlan.of(model.graph());

  private double[] read(String node) {
    return read(model, node);
  }

  private static double[] read(PlaygroundModel model, String node) {
    return model.read(List.of(Probe.parameters(node))).get(0);
  }

  private Holds holds() {
    return new Holds(
        Map.of(
            "layer1.weight", read("free.layer1.weight"),
            "layer2.weight", read("free.layer2.weight"),
            "layer1.bias", read("free.layer1.bias")));
  }

  @Test
  void heldNeuronStaysWhileTheRestLearns() {
    var neuron = plan.columns().get(1).get(1);
    var parts = NeuronParts.into(plan, neuron);
    assertThat(parts).hasSize(3);
    model.apply(holds().hold(parts, true));
    var before = read("layer1.weight");
    model.advance(250);
    var after = read("layer1.weight");
    assertThat(Arrays.copyOfRange(after, 2, 4)).isEqualTo(Arrays.copyOfRange(before, 2, 4));
    assertThat(after[0]).isNotEqualTo(before[0]);
    assertThat(holds().areHeld(parts)).isTrue();
    model.apply(holds().hold(parts, false));
    assertThat(read("free.layer1.weight")).isEqualTo(ALL_FREE);
  }

  @Test
  void cutNeuronAnswersNothingOnUntilItIsMended() {
    var neuron = plan.columns().get(1).get(2);
    var parts = NeuronParts.outOf(plan, neuron);
    model.apply(holds().cut(parts));
    model.advance(250);
    var weights = read("layer2.weight");
    assertThat(new double[] {weights[2], weights[6]}).containsExactly(0, 0);
    assertThat(weights[1]).isNotZero();
    model.apply(holds().hold(parts, false));
    model.advance(250);
    assertThat(read("layer2.weight")[2]).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "layer"})
  void heldLayerKeepsWhatItsNormalisationLearnedToo(String normalization) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks().with("normalization", normalization);
    var normal = new PlaygroundModel(settings);
    var layer = NetworkPlan.of(normal.graph()).layers().get(0);
    var learned = List.of("weight", "bias", "norm.scale", "norm.shift");
    normal.advance(250);
    normal.apply(new Holds(Map.of()).hold(Holds.all(layer), true));
    var before = learned.stream().map(part -> read(normal, "layer1." + part)).toList();
    var other = read(normal, "layer2.norm.scale");
    normal.advance(250);
    var after = learned.stream().map(part -> read(normal, "layer1." + part)).toList();
    assertThat(after).usingRecursiveComparison().isEqualTo(before);
    assertThat(read(normal, "layer2.norm.scale")).isNotEqualTo(other);
  }

  @Test
  void heldNeuronKeepsItsPartOfANormalisation() {
    var settings = PlaygroundSettings.DECLARATION.fallbacks().with("normalization", "batch");
    var normal = new PlaygroundModel(settings);
    var shown = NetworkPlan.of(normal.graph());
    var parts = NeuronParts.into(shown, shown.columns().get(1).get(3));
    normal.apply(new Holds(Map.of()).hold(parts, true));
    normal.advance(250);
    assertThat(read(normal, "layer1.norm.scale")[3]).isEqualTo(1);
    assertThat(read(normal, "layer1.norm.scale")[2]).isNotEqualTo(1);
  }

  @Test
  void whatWasHeldBeforeStaysHeld() {
    var weight = model.graph().node("layer1.weight");
    model.apply(holds().hold(List.of(new Holds.Part(weight, 0)), true));
    model.apply(holds().hold(List.of(new Holds.Part(weight, 5)), true));
    assertThat(read("free.layer1.weight")).containsExactly(0, 1, 1, 1, 1, 0, 1, 1);
  }

  @Test
  void cutIsOneStepAndIsWrittenAsOne() {
    var command = holds().cut(NeuronParts.outOf(plan, plan.columns().get(1).get(0)));
    assertThat(command).isInstanceOf(Command.Together.class);
    var text = CommandText.write(command);
    assertThat(text)
        .isEqualTo(
            "all:value:layer2.weight:0:0:value:layer2.weight:4:0:freeze:layer2.weight:10001000");
    assertThat(CommandText.parse(text)).isEqualTo(command);
  }

  @Test
  void stepWithABadPartChangesNothing() {
    var before = read("layer1.weight");
    var command = CommandText.parse("all:value:layer1.weight:0:5:freeze:layer1.weight:10");
    assertThatThrownBy(() -> model.apply(command)).isInstanceOf(Refusal.class);
    assertThat(read("layer1.weight")).isEqualTo(before);
    for (var text : List.of("all", "all:reset", "all:value:layer1.weight:0", "all:all:reset")) {
      assertThatThrownBy(() -> CommandText.parse(text)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void cutIsUndoneAtOnce() {
    var bench = SessionBench.opened();
    var graph = bench.page.graph();
    var shown = NetworkPlan.of(graph);
    double[][] seen = new double[2][];
    bench.page.read(Probe.parameters("layer2.weight"), v -> seen[0] = v, bench.reply());
    bench.settle();
    var mask = new Holds(Map.of("layer2.weight", ALL_FREE));
    bench.page.send(
        mask.cut(NeuronParts.outOf(shown, shown.columns().get(1).get(0))), bench.reply());
    bench.settle();
    bench.page.undo(bench.reply());
    bench.settle();
    bench.page.read(Probe.parameters("layer2.weight"), v -> seen[1] = v, bench.reply());
    bench.settle();
    assertThat(seen[1]).isEqualTo(seen[0]);
    assertThat(bench.page.canUndo()).isFalse();
    assertThat(bench.page.canRedo()).isTrue();
  }
}
