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

/** A backend breaks in the middle of a run: nothing the visitor did is lost. */
class BackendFailureTest {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final Probe MAP = Probe.grid("layer1.output", 20);

  @Test
  void trainingGoesOnElsewhereFromTheLastCheckpointWithEverythingThatWasDone() {
    var bench = bench(new FragileBackends(Reason.LOST, 4000, "simd"), "simd");
    bench.page.stepTo(500, bench.reply());
    bench.change("learningRate", "0.1");
    bench.send(new Command.SetValue("layer1.weight", 1, List.of(0.25)));
    bench.settle();
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("simd");
    bench.page.stepTo(20_000, bench.reply());
    bench.settle();
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("cpu");
    assertThat(bench.events).contains("told error.backend.lost");
    assertThat(bench.page.examples()).isEqualTo(20_000);
    assertThat(bench.answered).isEqualTo(bench.asked);
    assertThat(bench.refused).isZero();
    assertThat(bench.bits()).isEqualTo(SessionBench.replayed(bench.page.start()));
  }

  @Test
  void memoryRefusedAtTheStartOpensTheRunOnTheNextBackend() {
    var bench = bench(new FragileBackends(Reason.MEMORY, 0, "simd", "webgl"), "webgl");
    bench.page.stepTo(100, bench.reply());
    bench.settle();
    assertThat(bench.page.isReady()).isTrue();
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("cpu");
    assertThat(bench.events).contains("told error.backend.memory");
    assertThat(bench.page.examples()).isEqualTo(100);
  }

  @Test
  void mapsThatBreakAreSweptByTheNextBackendWithoutDisturbingTheRun() {
    var bench = bench(new FragileBackends(Reason.LOST, 30, "simd"), "auto");
    bench.page.watch(List.of(MAP));
    bench.page.stepTo(250, bench.reply());
    bench.settle();
    for (int epoch = 2; epoch < 20; epoch++) {
      bench.page.stepTo(250 * epoch, bench.reply());
      bench.settle();
    }
    assertThat(backend(bench, BackendUse.MAPS)).isEqualTo("cpu");
    assertThat(bench.page.examples()).isEqualTo(250 * 19);
    assertThat(bench.snapshots.get(bench.snapshots.size() - 1).find(MAP)).hasSize(20 * 20 * 4);
    assertThat(bench.bits()).isEqualTo(SessionBench.replayed(bench.page.start()));
  }

  @Test
  void aBackendThatThisDeviceLacksIsReplacedByTheNextOneDown() {
    var bench = bench(new FragileBackends(Reason.LOST, NEVER, "simd"), "webgl");
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("simd");
    assertThat(bench.page.settings().text("backend")).isEqualTo("webgl");
    assertThat(why(bench, BackendUse.TRAINING)).isEqualTo("backend.why.missing");
  }

  @Test
  void whatCrashedAWorkerIsNotTriedAgain() {
    var bench = bench(new FragileBackends(Reason.LOST, NEVER, "simd"), "simd");
    bench.page.stepTo(300, bench.reply());
    bench.settle();
    bench.crash();
    bench.settle();
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("cpu");
    assertThat(why(bench, BackendUse.TRAINING)).isEqualTo("backend.why.failed");
    assertThat(bench.page.examples()).isEqualTo(300);
  }

  @Test
  void theExactBackendTrainsUnlessAnotherIsAskedFor() {
    var bench = bench(new FragileBackends(Reason.LOST, NEVER, "simd", "webgl"), "auto");
    assertThat(backend(bench, BackendUse.TRAINING)).isEqualTo("cpu");
    assertThat(why(bench, BackendUse.TRAINING)).isEqualTo("backend.why.exact");
  }

  private static SessionBench bench(FragileBackends device, String wanted) {
    var start = Start.of(SessionBench.settings(BackendChoice.SETTING, wanted));
    var bench = new SessionBench(start, 1, device);
    bench.settle();
    return bench;
  }

  private static String backend(SessionBench bench, String job) {
    return use(bench, job).backend();
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
