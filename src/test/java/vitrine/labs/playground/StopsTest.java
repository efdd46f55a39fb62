package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.frame.Measures;
import vitrine.session.Reply;

/**
 * A run that plays stops in the epoch in which a condition comes to hold, however fast it plays.
 */
final class StopsTest {
  private static double epochs(SessionBench bench) {
    return bench.page.examples() / bench.page.epochSize();
  }

  private static SessionBench played(int speed, String... settings) {
    var bench = SessionBench.opened(settings);
    bench.page.play(speed);
    bench.settle(3000);
    return bench;
  }

  private static double testLoss(SessionBench bench) {
    return bench.model().read(List.of(Measures.TEST_LOSS)).get(0)[0];
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000})
  void aRunStopsAfterTheEpochsThatWereAskedFor(int speed) {
    var bench = played(speed, "stopEpochs", "20");
    assertThat(epochs(bench)).isEqualTo(20);
    assertThat(bench.page.isPlaying()).isFalse();
    assertThat(bench.events).contains("told stop.epochs");
  }

  @Test
  void aRunThatHasStoppedGoesOnWhenItIsAskedTo() {
    var bench = played(1000, "stopEpochs", "20");
    bench.page.play(5);
    bench.settle(40);
    assertThat(epochs(bench)).isGreaterThan(25);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void aRunStopsInTheFirstEpochWhoseTestLossIsLowEnough(int speed) {
    var bench = played(speed, "stopLoss", "0.1");
    double epoch = epochs(bench);
    assertThat(testLoss(bench)).isLessThanOrEqualTo(0.1);
    assertThat(bench.events).contains("told stop.loss");
    bench.page.backTo((epoch - 1) * bench.page.epochSize(), Reply.NONE);
    bench.settle();
    assertThat(testLoss(bench)).isGreaterThan(0.1);
  }

  @Test
  void aRunStopsWhenEnoughTestPointsAreRight() {
    var bench = played(10, "stopAccuracy", "95");
    assertThat(bench.model().read(List.of(Measures.TEST_ACCURACY)).get(0)[0])
        .isGreaterThanOrEqualTo(0.95);
    assertThat(bench.events).contains("told stop.accuracy");
  }

  @Test
  void aRunThatLearnsNothingMoreStopsOnItsPlateau() {
    var bench = played(10, "plateau", "10", "activation", "linear");
    assertThat(bench.events).contains("told stop.plateau");
    assertThat(bench.page.isPlaying()).isFalse();
  }

  @Test
  void earlyStoppingWaitsAsManyEpochsAsItWasGivenPatience() {
    var bench = played(10, "patience", "30", "noise", "50", "percTrainData", "10");
    double stopped = epochs(bench);
    assertThat(bench.events).contains("told stop.patience");
    double lowest = testLossAt(bench, stopped - 30);
    for (int back = 29; back >= 0; back--) {
      assertThat(testLossAt(bench, stopped - back)).isGreaterThanOrEqualTo(lowest);
    }
  }

  private static double testLossAt(SessionBench bench, double epoch) {
    bench.page.goTo(epoch * bench.page.epochSize(), Reply.NONE);
    bench.settle();
    return testLoss(bench);
  }

  @Test
  void aStepIsNotHeldUpByWhatStopsAPlayingRun() {
    var bench = SessionBench.opened("stopEpochs", "3");
    bench.page.stepTo(10.0 * bench.page.epochSize(), Reply.NONE);
    bench.settle();
    assertThat(epochs(bench)).isEqualTo(10);
  }

  @Test
  void conditionsDoNotChangeWhatIsLearned() {
    var plain = SessionBench.opened();
    var watched = SessionBench.opened("stopEpochs", "50", "patience", "5");
    for (var bench : List.of(plain, watched)) {
      bench.page.stepTo(1234, Reply.NONE);
      bench.settle();
    }
    assertThat(watched.model().read(List.of(Measures.TEST_LOSS)).get(0))
        .isEqualTo(plain.model().read(List.of(Measures.TEST_LOSS)).get(0));
  }
}
