package vitrine.labs.playground.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Sentence;

final class TroubleWatchTest {
  private static final Trouble DEAD = trouble("dead", "3");
  private static final Trouble DEADER = trouble("dead", "4");
  private static final Trouble OTHER = trouble("other");

  private final TroubleWatch watch = new TroubleWatch();

  private static Trouble trouble(String key, String... arguments) {
    return Trouble.of(Sentence.of(key, arguments), "", Map.of());
  }

  @Test
  void saysNothingBeforeASecondOfTraining() {
    assertThat(watch.heed(DEAD, true, 0)).isNull();
    assertThat(watch.heed(DEAD, true, 900)).isNull();
    assertThat(watch.heed(DEAD, true, 1000)).isEqualTo(DEAD);
  }

  @Test
  void whatMendsItselfIsNeverTold() {
    watch.heed(DEAD, true, 0);
    watch.heed(null, true, 500);
    assertThat(watch.heed(DEAD, true, 1100)).isNull();
  }

  @Test
  void goesAsSoonAsItIsCuredAndHoldsAgainForTheNext() {
    watch.heed(DEAD, true, 0);
    watch.heed(DEAD, true, 1000);
    assertThat(watch.heed(OTHER, true, 1500)).isNull();
    assertThat(watch.heed(OTHER, true, 2500)).isEqualTo(OTHER);
    assertThat(watch.heed(null, true, 2600)).isNull();
  }

  @Test
  void staysWhileTheRunRestsButDoesNotBeginThere() {
    assertThat(watch.heed(DEAD, false, 0)).isNull();
    assertThat(watch.heed(DEAD, false, 5000)).isNull();
    assertThat(watch.heed(DEAD, true, 5100)).isEqualTo(DEAD);
    assertThat(watch.heed(DEADER, false, 9000)).isEqualTo(DEADER);
    watch.forget();
    assertThat(watch.heed(DEAD, true, 9100)).isNull();
  }
}
