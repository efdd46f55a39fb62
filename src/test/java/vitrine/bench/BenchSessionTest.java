package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.session.MemoryLine;
import vitrine.session.Sentence;
import vitrine.view.EnglishTexts;

/** Page and engine on a table: packets delivered by hand, a clock that only the work moves. */
class BenchSessionTest {
  private static final Map<String, Object> SMALL = Map.of("n", 2.0);

  private final FakeClock clock = new FakeClock(0);
  private final TimedBackends backends = new TimedBackends(clock).with("cpu", 4);
  private final List<String> events = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final List<Boolean> restarts = new ArrayList<>();
  private MemoryLine wire = new MemoryLine();
  private BenchSession engine;
  private final BenchLine line =
      new BenchLine(
          (isRestart, ready) -> {
            restarts.add(isRestart);
            wire = new MemoryLine();
            engine = new BenchSession(wire.engineEnd(), backends, clock);
            engine.begin();
            ready.accept(wire.pageEnd());
          },
          names -> events.add("offered " + names));

  @Test
  void saysWhichBackendsThereAreAndMeasuresNothingUnasked() {
    backends.with("simd", 1);
    line.begin();
    settle();
    assertThat(events).containsExactly("offered [cpu, simd]");
    assertThat(engine.work()).isFalse();
    assertThat(backends.open).isEmpty();
  }

  @Test
  void measuresOnTheBackendThatIsAskedFor() {
    backends.with("simd", 1);
    measure("matmul", Map.of("n", 2.0, "backend", "cpu"));
    settle();
    assertThat(results).hasSize(1);
    // 16 operations in 4 ms
    assertThat(results.get(0).value()).isEqualTo(16 / 4e6);
    assertThat(results.get(0).backend()).isEqualTo("cpu");
    assertThat(results.get(0).name()).isEqualTo("matmul");
    assertThat(backends.open).isEmpty();
  }

  @Test
  void choosesTheFastestWhereNoneIsAskedFor() {
    backends.with("simd", 1).with("webgl", 2);
    measure("matmul", SMALL);
    settle();
    assertThat(results.get(0).backend()).isEqualTo("simd");
    assertThat(results.get(0).value()).isEqualTo(16 / 1e6);
    assertThat(backends.open).isEmpty();
  }

  @Test
  void choosesTheFastestWhereLessIsBetterToo() {
    backends.with("simd", 6).with("webgl", 2);
    measure("playground-sweep", Map.of("resolution", 3.0));
    settle();
    assertThat(results.get(0).backend()).isEqualTo("webgl");
  }

  @Test
  void exactWorkStaysExactHoweverFastTheOthersAre() {
    backends.with("simd", 0.1);
    measure("playground-train", Map.of("points", 10.0));
    settle();
    assertThat(results.get(0).backend()).isEqualTo("cpu");
  }

  @Test
  void aBackendThatBreaksAtAGlanceIsPassedOver() {
    backends.with("simd", Double.NaN).with("webgl", 1);
    measure("matmul", SMALL);
    settle();
    assertThat(results.get(0).backend()).isEqualTo("webgl");
    assertThat(backends.open).isEmpty();
  }

  @Test
  void aBackendThatBreaksWhenAskedForIsASentence() {
    backends.with("webgl", Double.NaN);
    measure("matmul", Map.of("backend", "webgl"));
    settle();
    assertThat(events)
        .containsExactly(
            "offered [cpu, webgl]", "refused The graphics card was taken away from webgl.");
    assertThat(backends.open).isEmpty();
  }

  @Test
  void aBackendThatTheDeviceLacksIsRefusedWithThoseItHas() {
    backends.with("simd", 1);
    measure("matmul", Map.of("backend", "webgl"));
    settle();
    assertThat(events).endsWith("refused This device has no backend “webgl”; it has cpu, simd.");
    assertThat(results).isEmpty();
  }

  @Test
  void aShapeThatDoesNotFitIsRefusedAndNothingRuns() {
    measure("playground-train", Map.of("shape", List.of(3.0, 1.0)));
    measure("playground-sweep", Map.of("shape", List.of(2.0, 2.0)));
    measure("playground-sweep", Map.of("shape", List.of(2.0, 64.0, 1.0), "resolution", 400.0));
    double before = clock.getAsDouble();
    settle();
    assertThat(events.stream().filter(event -> event.startsWith("refused"))).hasSize(3);
    assertThat(clock.getAsDouble()).isEqualTo(before);
    assertThat(backends.open).isEmpty();
  }

  @Test
  void requestsWaitForEachOther() {
    measure("matmul", Map.of("n", 1.0));
    measure("matmul", Map.of("n", 2.0));
    settle();
    assertThat(results).extracting(Result::value).containsExactly(2 / 4e6, 16 / 4e6);
    var firstDone = events.indexOf("measured");
    assertThat(events.subList(0, firstDone)).doesNotContain("progress of matmul n=2");
  }

  @Test
  void stoppingRefusesEverythingAskedForAndNothingLater() {
    measure("matmul", SMALL);
    measure("matmul", SMALL);
    deliver();
    engine.work();
    line.stop();
    settle();
    assertThat(events.stream().filter("refused The measurement was stopped."::equals)).hasSize(2);
    assertThat(backends.open).isEmpty();
    measure("matmul", SMALL);
    settle();
    assertThat(results).hasSize(1);
    assertThat(restarts).containsExactly(false);
  }

  @Test
  void cuttingEndsTheEngineAndTheNextRequestStartsAnother() {
    measure("matmul", SMALL);
    deliver();
    line.cut();
    assertThat(events).endsWith("refused The measurement was stopped.");
    assertThat(wire.isCut()).isTrue();
    measure("matmul", SMALL);
    settle();
    assertThat(results).hasSize(1);
    assertThat(restarts).containsExactly(false, false);
  }

  @Test
  void anEngineThatFailsRefusesWhatItOwesAndIsFollowedByAnother() {
    measure("matmul", SMALL);
    deliver();
    wire.crash();
    assertThat(events)
        .endsWith(
            "refused The engine stopped during this measurement; the next one starts another.");
    measure("matmul", SMALL);
    settle();
    assertThat(results).hasSize(1);
    assertThat(restarts).containsExactly(false, true);
  }

  @Test
  void withoutAnyEngineEverythingIsRefused() {
    var missing = new BenchLine((isRestart, ready) -> {}, names -> {});
    missing.measure(Request.read("matmul", SMALL), new Witness("matmul"));
    missing.engineMissing();
    assertThat(events)
        .containsExactly(
            "refused Nothing can be measured: the engine does not start in this browser.");
  }

  @Test
  void aRoundGoesThroughItsRequestsOneByOne() {
    var told = new ArrayList<String>();
    var round = new Round(line, new RoundWitness(told));
    backends.with("webgl", Double.NaN);
    round.start(
        List.of(
            Request.usual(Benchmark.MATRIX_PRODUCT, "webgl"),
            Request.read("matmul", Map.of("n", 2.0, "backend", "cpu"))));
    assertThat(round.isRunning()).isTrue();
    settle();
    assertThat(told)
        .containsExactly("0 of 2", "refused matmul", "1 of 2", "measured matmul n=2", "ended");
    assertThat(round.isRunning()).isFalse();
  }

  @Test
  void aRoundThatIsStoppedSaysNothingOfWhatIsLeft() {
    var told = new ArrayList<String>();
    var round = new Round(line, new RoundWitness(told));
    var request = Request.read("matmul", SMALL);
    round.start(List.of(request, request, request));
    deliver();
    engine.work();
    round.stop();
    settle();
    assertThat(told).containsExactly("0 of 3", "stopped");
  }

  private void measure(String name, Map<String, Object> options) {
    var request = Request.read(name, options);
    line.measure(request, new Witness(request.title()));
  }

  private void deliver() {
    while (wire.deliverToEngine()) {}
  }

  private void settle() {
    boolean moved = true;
    while (moved) {
      moved = false;
      while (wire.deliverToEngine()) {
        moved = true;
      }
      moved |= engine.work();
      while (wire.deliverToPage()) {
        moved = true;
      }
    }
  }

  private final class Witness implements BenchLine.Listener {
    private final String title;

    Witness(String title) {
      this.title = title;
    }

    @Override
    public void progressed(double share) {
      events.add("progress of " + title);
    }

    @Override
    public void measured(Result result) {
      events.add("measured");
      results.add(result);
    }

    @Override
    public void refused(Sentence sentence) {
      events.add("refused " + EnglishTexts.all().of(sentence));
    }
  }

  private record RoundWitness(List<String> told) implements Round.Listener {
    @Override
    public void begun(List<Request> requests, int at) {
      told.add(at + " of " + requests.size());
    }

    @Override
    public void progressed(double share) {
      assertThat(share).isBetween(0.0, 1.0);
    }

    @Override
    public void measured(Request request, Result result) {
      told.add("measured " + request.title());
    }

    @Override
    public void refused(Request request, Sentence sentence) {
      told.add("refused " + request.title());
    }

    @Override
    public void ended(boolean stopped) {
      told.add(stopped ? "stopped" : "ended");
    }
  }
}
