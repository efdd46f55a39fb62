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
 * Whatever a visitor does and whenever the engine dies: the run is the one that the session's own
 * start replays to.
 */
class SessionPropertiesTest {
  private static final List<String> DATA = List.of("circle", "xor", "gauss", "spiral");
  private static final List<String> SHAPES = List.of("", "2", "3,2", "4");

  /** One thing done. */
  record Act(int what, int how) {}

  @Property(tries = 400)
  void theRunIsAlwaysWhatItsStartReplaysTo(
      @ForAll("acts") List<Act> acts, @ForAll("rules") String rules, @ForAll("ticks") double tick) {
    var bench =
        new SessionBench(
            Start.of(
                SessionBench.settings("rules", rules, "networkShape", "2", "percTrainData", "10")),
            tick);
    int crashes = 0;
    for (var act : acts) {
      if (act.what() == 12) {
        crashes++;
      }
      if (act.what() != 12 || crashes <= 3) {
        act(bench, act);
      }
    }
    bench.page.pause(bench.reply());
    bench.settle();
    check(bench);
  }

  private static void check(SessionBench bench) {
    assertThat(bench.events)
        .doesNotContain("told error.fingerprint", "told error.packet", "told error.engine.gone");
    assertThat(bench.answered).as("answers").isEqualTo(bench.asked);
    assertThat(bench.page.examples()).isEqualTo(bench.model().examples());
    assertThat(SessionBench.runOf(bench.page.settings()))
        .isEqualTo(SessionBench.runOf(bench.model().settings()));
    assertThat(bench.page.graph().canonicalText()).isEqualTo(bench.model().graph().canonicalText());
    assertThat(SessionBench.replayed(bench.page.start())).isEqualTo(bench.bits());
  }

  private static void act(SessionBench bench, Act act) {
    var page = bench.page;
    int how = act.how();
    switch (act.what()) {
      case 0, 1 -> {
        var stride = Stride.values()[how % 3];
        if (page.isReady()) {
          page.stepTo(
              stride.forward(page.examples(), (how % 7) + 1, page.epochSize(), page.batchSize()),
              bench.reply());
        }
      }
      case 2 -> bench.change("learningRate", how % 2 == 0 ? "0.1" : "0.3");
      case 3 -> bench.send(new Command.SetValue("output.weight", 0, List.of(how / 10.0)));
      case 4 -> bench.send(new Command.Freeze("output.bias", List.of(how % 2 == 0)));
      case 5 -> bench.send(how % 2 == 0 ? new Command.Reset() : new Command.Regenerate());
      case 6 -> bench.change("networkShape", SHAPES.get(how % SHAPES.size()));
      case 7 -> bench.change("showTestData", Boolean.toString(how % 2 == 0));
      case 8 -> bench.change("dataset", DATA.get(how % DATA.size()));
      case 9 -> page.undo(bench.reply());
      case 10 -> page.redo(bench.reply());
      case 11 -> {
        if (how % 2 == 0) {
          page.backTo(page.examples() - how, bench.reply());
        } else {
          page.goTo(Math.floor(page.furthest() * (how % 11) / 10), bench.reply());
        }
      }
      case 12 -> bench.crash();
      case 13 -> bench.deliverToEngine();
      case 14 -> {
        bench.work();
        bench.deliverToPage();
      }
      case 15 -> bench.settle(how % 9);
      case 16 -> {
        page.play(1 + (how % 3));
        bench.settle(how % 11);
      }
      case 17 -> page.pause(bench.reply());
      case 18 ->
          page.send(new Command.Change(Map.of("seed", Integer.toString(how % 3))), bench.reply());
      case 19 ->
          page.send(
              new Command.Change(Map.of("regularization", how % 2 == 0 ? "L1" : "none")),
              bench.reply());
      default ->
          page.send(
              new Command.Change(
                  Map.of("speed", Integer.toString(1 + (how % 3)), "batchSize", "7")),
              bench.reply());
    }
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    var act =
        Combinators.combine(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 60))
            .as(Act::new);
    return act.list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of("ours", "ancestor");
  }

  @Provide
  Arbitrary<Double> ticks() {
    return Arbitraries.of(0.01, 1.0, 30.0, 400.0);
  }
}
