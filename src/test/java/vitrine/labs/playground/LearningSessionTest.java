package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.session.Command;
import vitrine.session.Start;
import vitrine.session.Stride;

/**
 * Whatever a visitor does with the ways to learn, and whenever the engine dies: the run is the one
 * that the session's own start replays to.
 */
class LearningSessionTest {
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("dropout", List.of("0", "0.3", "0.8")),
          Map.entry("clipping", List.of("0", "0.01", "1")),
          Map.entry("schedule", List.of("constant", "step", "cosine", "warmup")),
          Map.entry("regularization", List.of("none", "L1", "L2")),
          Map.entry("regularizationRate", List.of("0", "0.1")),
          Map.entry("learningRate", List.of("0.03", "0.3")),
          Map.entry(
              "optimizer", List.of("sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw")),
          Map.entry("normalization", List.of("none", "batch", "layer")),
          Map.entry("residual", List.of("false", "true")),
          Map.entry("initial", List.of("ancestor", "zeros", "xavier", "he", "large")),
          Map.entry("loss", List.of("squared", "crossEntropy", "huber", "absolute")),
          Map.entry("activations", List.of("", "relu", "sine,gelu", "elu,silu,softplus")),
          Map.entry("problem", List.of("classification", "classes", "regression")),
          Map.entry("rules", List.of("ours", "ours", "ancestor")));
  private static final List<String> KEYS = VALUES.keySet().stream().sorted().toList();

  /** Those that change in the middle of a run. */
  private static final List<String> LIVE =
      List.of("dropout", "clipping", "schedule", "regularization", "regularizationRate", "dropout");

  /** One thing done. */
  record Act(int what, int how) {}

  @Property(tries = 400)
  void theRunIsAlwaysWhatItsStartReplaysTo(
      @ForAll("acts") List<Act> acts,
      @ForAll("choices") List<Integer> choices,
      @ForAll("ticks") double tick) {
    var settings =
        SessionBench.settings("networkShape", "3,3", "percTrainData", "10", "batchSize", "7");
    for (int i = 0; i < KEYS.size(); i++) {
      settings = settings.with(KEYS.get(i), value(KEYS.get(i), choices.get(i)));
    }
    var bench = new SessionBench(Start.of(settings), tick);
    int crashes = 0;
    for (var act : acts) {
      crashes += act.what() == 8 ? 1 : 0;
      if (act.what() != 8 || crashes <= 3) {
        act(bench, act);
      }
    }
    bench.page.pause(bench.reply());
    bench.settle();
    assertThat(bench.events)
        .doesNotContain("told error.fingerprint", "told error.packet", "told error.engine.gone");
    assertThat(bench.answered).as("answers").isEqualTo(bench.asked);
    assertThat(bench.page.graph().canonicalText()).isEqualTo(bench.model().graph().canonicalText());
    assertThat(SessionBench.replayed(bench.page.start())).isEqualTo(bench.bits());
  }

  private static void act(SessionBench bench, Act act) {
    var page = bench.page;
    int how = act.how();
    switch (act.what()) {
      case 0, 1, 2 -> {
        if (page.isReady()) {
          var stride = Stride.values()[how % 3];
          page.stepTo(
              stride.forward(page.examples(), (how % 7) + 1, page.epochSize(), page.batchSize()),
              bench.reply());
        }
      }
      case 3, 4 -> {
        var key = LIVE.get(how % LIVE.size());
        bench.change(key, value(key, how / LIVE.size()));
      }
      case 5 -> {
        var key = KEYS.get(how % KEYS.size());
        bench.change(key, value(key, how / KEYS.size()));
      }
      case 6 -> page.undo(bench.reply());
      case 7 -> page.backTo(page.examples() - how, bench.reply());
      case 8 -> bench.crash();
      case 9 -> bench.settle(how % 9);
      case 10 -> page.redo(bench.reply());
      case 11 -> {
        page.play(1 + (how % 3));
        bench.settle(how % 11);
      }
      default -> bench.send(new Command.SetValue("layer1.weight", 0, List.of(how / 10.0)));
    }
  }

  private static String value(String key, int choice) {
    var values = VALUES.getOrDefault(key, List.of(""));
    return values.get(choice % values.size());
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 90))
        .as(Act::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 11).list().ofSize(VALUES.size());
  }

  @Provide
  Arbitrary<Double> ticks() {
    return Arbitraries.of(0.01, 1.0, 30.0, 400.0);
  }
}
