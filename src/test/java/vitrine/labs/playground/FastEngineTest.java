package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.BackendFailure.Reason;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Start;

/** The first engine has the exact backend alone; one with more follows where that is wanted. */
class FastEngineTest {
  private static final Probe MAP = Probe.grid("layer1.output", 20);

  /** Milliseconds between two looks at the clock, with which maps count as quick or as slow. */
  private static final double QUICK = 1;

  private static final double SLOW = 2;

  @Test
  void quickMapsAreLeftToTheFirstEngine() {
    var bench = bench("auto", QUICK);
    sweep(bench);
    assertThat(bench.isFetching()).isFalse();
    assertThat(why(bench, BackendUse.MAPS)).isEqualTo("backend.why.enough");
  }

  @Test
  void slowMapsFetchAnotherEngineWhichGoesOnWhereTheFirstOneWas() {
    var bench = bench("auto", SLOW);
    sweep(bench);
    assertThat(bench.isFetching()).isTrue();
    assertThat(why(bench, BackendUse.MAPS)).isEqualTo("backend.why.fetching");
    double examples = bench.page.examples();
    bench.page.stepTo(examples + 10, bench.reply());
    bench.settle();
    assertThat(bench.page.examples()).isEqualTo(examples + 10);
    var before = bench.bits();
    var first = bench.line;
    bench.fetched();
    bench.settle();
    assertThat(first.isCut()).isTrue();
    assertThat(bench.bits()).isEqualTo(before).isEqualTo(SessionBench.replayed(bench.page.start()));
    assertThat(bench.events).doesNotContain("told error.engine.restarted");
    sweep(bench);
    assertThat(why(bench, BackendUse.MAPS)).isEqualTo("backend.why.quickest");
  }

  @Test
  void whatWasAskedMeanwhileIsAnsweredOnceAndInOrder() {
    var bench = bench("auto", QUICK);
    bench.page.play(1);
    bench.settle(50);
    bench.change(BackendChoice.SETTING, "simd");
    bench.settle(50);
    assertThat(backend(bench)).isEqualTo("cpu");
    assertThat(bench.page.settings().text(BackendChoice.SETTING)).isEqualTo("simd");
    bench.fetched();
    bench.page.stepTo(30_000, bench.reply());
    bench.send(new Command.SetValue("layer1.weight", 1, List.of(0.25)));
    bench.change("learningRate", "0.1");
    bench.settle();
    bench.page.stepTo(50_000, bench.reply());
    bench.settle();
    assertThat(backend(bench)).isEqualTo("simd");
    assertThat(bench.page.examples()).isEqualTo(50_000);
    assertThat(bench.answered).isEqualTo(bench.asked);
    assertThat(bench.refused).isZero();
    assertThat(bench.bits()).isEqualTo(SessionBench.replayed(bench.page.start()));
  }

  @Test
  void aBackendThatIsNamedAtTheStartIsWaitedFor() {
    var bench = bench("simd", QUICK);
    assertThat(bench.page.isReady()).isFalse();
    bench.fetched();
    bench.settle();
    assertThat(bench.page.isReady()).isTrue();
    assertThat(backend(bench)).isEqualTo("simd");
  }

  @Test
  void whereNoOtherEngineCanBeHadTheFirstOneGoesOnAndSaysSo() {
    var bench = bench("simd", QUICK);
    bench.missed();
    bench.settle();
    assertThat(bench.page.isReady()).isTrue();
    assertThat(why(bench, BackendUse.TRAINING)).isEqualTo("backend.why.fetching");
    bench.missed();
    assertThat(backend(bench)).isEqualTo("cpu");
    assertThat(why(bench, BackendUse.TRAINING)).isEqualTo("backend.why.unfetched");
    assertThat(bench.isFetching()).isFalse();
    bench.page.stepTo(500, bench.reply());
    bench.settle();
    assertThat(bench.bits()).isEqualTo(SessionBench.replayed(bench.page.start()));
  }

  @Test
  void anEngineThatComesAfterTheEndIsEnded() {
    var bench = bench("auto", SLOW);
    sweep(bench);
    bench.page.close();
    assertThat(bench.fetched().isCut()).isTrue();
  }

  @Test
  void aCrashWhileAnotherEngineIsOnItsWayLosesNothing() {
    var bench = bench("auto", SLOW);
    sweep(bench);
    var before = bench.bits();
    bench.crash();
    bench.fetched();
    bench.settle();
    assertThat(bench.bits()).isEqualTo(before);
    assertThat(bench.page.isReady()).isTrue();
  }

  private static SessionBench bench(String wanted, double tick) {
    var start = Start.of(SessionBench.settings(BackendChoice.SETTING, wanted));
    var device = new FragileBackends(Reason.LOST, Integer.MAX_VALUE, "simd");
    var bench = SessionBench.small(start, tick, device);
    bench.settle();
    return bench;
  }

  /** Shows the maps often enough to know how long they take. */
  private static void sweep(SessionBench bench) {
    bench.page.watch(List.of(MAP));
    for (int i = 0; i < 20; i++) {
      bench.page.stepTo(bench.page.examples() + 10, bench.reply());
      bench.settle();
    }
  }

  private static String backend(SessionBench bench) {
    return use(bench, BackendUse.TRAINING).backend();
  }

  private static String why(SessionBench bench, String job) {
    return use(bench, job).why().key();
  }

  private static BackendUse use(SessionBench bench, String job) {
    return bench.page.backends().stream()
        .filter(each -> each.job().equals(job))
        .findFirst()
        .orElseThrow();
  }
}
