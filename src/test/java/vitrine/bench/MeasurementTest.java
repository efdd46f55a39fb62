package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.bench.work.Unit;
import vitrine.bench.work.Work;

class MeasurementTest {
  private final FakeClock clock = new FakeClock(0);

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.01, 1, 7, 31, 400, 9000})
  void findsWhatTheWorkCosts(double cost) {
    var result = measured(work(3, run -> cost), clock);
    // Three things in each run.
    assertThat(result.value()).isEqualTo(cost / 3, within(cost * 1e-6));
    assertThat(result.least()).isEqualTo(cost / 3, within(cost * 1e-6));
    assertThat(result.most()).isEqualTo(cost / 3, within(cost * 1e-6));
  }

  @Test
  void ratesAreAmountsOverTime() {
    var work = work(2e6, run -> 4);
    assertThat(measured(work, Unit.GFLOPS, clock).value()).isEqualTo(0.5, within(1e-9));
    var training = work(250, run -> 0.5);
    assertThat(measured(training, Unit.EXAMPLES, clock).value()).isEqualTo(500_000, within(1e-3));
  }

  @Test
  void aSecondOfSamplesOfThirtyMillisecondsIsEnough() {
    var result = measured(work(1, run -> 0.5), clock);
    assertThat(result.samples()).hasSizeBetween(30, 40);
    assertThat(clock.getAsDouble()).isBetween(2200.0, 2500.0);
  }

  @Test
  void slowWorkIsNotRepeatedForEver() {
    var work = work(1, run -> 700);
    assertThat(measured(work, clock).samples()).hasSize(5);
    var verySlow = work(1, run -> 20_000);
    assertThat(measured(verySlow, clock).samples()).hasSize(1);
    assertThat(verySlow.runs).isEqualTo(2);
  }

  @Test
  void whatComesBeforeTheSamplesDoesNotCount() {
    var result = measured(work(1, run -> run < 20 ? 10 : 1), clock);
    assertThat(result.warmup()).isGreaterThanOrEqualTo(20);
    assertThat(result.most()).isEqualTo(1, within(1e-9));
  }

  @Test
  void oneDisturbanceDoesNotMoveTheMedian() {
    var result = measured(work(1, run -> run == 400 ? 900 : 1), clock);
    assertThat(result.value()).isEqualTo(1, within(1e-9));
    assertThat(result.most()).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 16.67, 100})
  void coarseClocksGiveNumbersThatAreRightOnTheWhole(double step) {
    var coarse = new FakeClock(step);
    var work = new FakeWork(coarse, 1, run -> 0.37);
    var result = measured(work, coarse);
    assertThat(result.value()).isEqualTo(0.37, within(0.37));
    assertThat(result.least()).isPositive();
    assertThat(result.most()).isFinite();
  }

  @Test
  void everyStretchEndsWithACompleteResult() {
    var work = work(1, run -> 0.2);
    var measurement = new Measurement(work, Unit.MILLIS, Effort.FULL, clock);
    while (measurement.goOn()) {
      assertThat(work.finished).isEqualTo(work.runs);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.4, 12, 45})
  void noStretchIsMuchLongerThanItNeedsToBe(double cost) {
    var measurement = new Measurement(work(1, run -> cost), Unit.MILLIS, Effort.FULL, clock);
    boolean more = true;
    while (more) {
      double before = clock.getAsDouble();
      more = measurement.goOn();
      assertThat(clock.getAsDouble() - before).isLessThanOrEqualTo(Math.max(31, cost));
    }
  }

  @Test
  void asManyRunsAsAskedForAreCounted() {
    var work = work(1, run -> 50);
    work.leastRuns = 200;
    var measurement = new Measurement(work, Unit.MILLIS_PER_STEP, Effort.FULL, clock);
    finish(measurement);
    var result = measurement.result("any", "cpu");
    assertThat(result.samples()).hasSize(200);
    assertThat(work.runs).isEqualTo(200 + result.warmup());
  }

  @Test
  void aGlanceIsShortWhateverTheWorkAsksFor() {
    var work = work(1, run -> 50);
    work.leastRuns = 200;
    finish(new Measurement(work, Unit.MILLIS_PER_STEP, Effort.GLANCE, clock));
    assertThat(work.runs).isLessThanOrEqualTo(3);
  }

  @Test
  void theShareOnlyGrowsAndEndsAtOne() {
    var measurement = new Measurement(work(1, run -> 2), Unit.MILLIS, Effort.FULL, clock);
    double last = measurement.share();
    assertThat(last).isZero();
    while (measurement.goOn()) {
      assertThat(measurement.share()).isBetween(last, 1.0);
      last = measurement.share();
    }
    assertThat(measurement.share()).isEqualTo(1);
  }

  private FakeWork work(double amount, IntToDoubleFunction cost) {
    return new FakeWork(clock, amount, cost);
  }

  private static Result measured(Work work, FakeClock clock) {
    return measured(work, Unit.MILLIS, clock);
  }

  private static Result measured(Work work, Unit unit, FakeClock clock) {
    var measurement = new Measurement(work, unit, Effort.FULL, clock);
    finish(measurement);
    return measurement.result("any", "cpu");
  }

  private static void finish(Measurement measurement) {
    int stretches = 0;
    while (measurement.goOn()) {
      assertThat(++stretches).isLessThan(10_000);
    }
  }
}
