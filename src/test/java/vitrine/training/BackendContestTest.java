package vitrine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackendContestTest {
  @Test
  void theQuickestWinsAndStaysTheWinner() {
    var contest = new BackendContest(List.of("cpu", "simd", "webgl"));
    play(contest, Map.of("cpu", 5.0, "simd", 1.0, "webgl", 3.0));
    assertThat(contest.next()).isEqualTo("simd");
    contest.took("simd", 1000);
    assertThat(contest.next()).isEqualTo("simd");
    assertThat(contest.best("simd")).isEqualTo(1);
  }

  @Test
  void theFirstTurnOfEachDoesNotCount() {
    var contest = new BackendContest(List.of("cpu", "simd"));
    contest.took("cpu", 0.001);
    assertThat(contest.best("cpu")).isInfinite();
    contest.took("cpu", 2);
    assertThat(contest.best("cpu")).isEqualTo(2);
  }

  @Test
  void whoeverIsLeftFarBehindGivesUpItsOtherTurns() {
    var contest = new BackendContest(List.of("cpu", "webgl"));
    while (contest.next().equals("cpu")) {
      contest.took("cpu", 1);
    }
    contest.took("webgl", 900);
    contest.took("webgl", 50);
    assertThat(contest.isOpen()).isFalse();
    assertThat(contest.next()).isEqualTo("cpu");
  }

  @Test
  void onADrawTheFirstWins() {
    var contest = new BackendContest(List.of("cpu", "simd"));
    play(contest, Map.of("cpu", 1.0, "simd", 1.0));
    assertThat(contest.next()).isEqualTo("cpu");
  }

  @Test
  void aloneThereIsNothingToDecide() {
    var contest = new BackendContest(List.of("cpu"));
    assertThat(contest.isOpen()).isFalse();
    assertThat(contest.next()).isEqualTo("cpu");
  }

  @Test
  void whoFailsLeavesUnlessItIsTheLast() {
    var contest = new BackendContest(List.of("cpu", "simd"));
    play(contest, Map.of("cpu", 5.0, "simd", 1.0));
    contest.fails("simd");
    assertThat(contest.next()).isEqualTo("cpu");
    contest.fails("cpu");
    assertThat(contest.backends()).containsExactly("cpu");
  }

  private static void play(BackendContest contest, Map<String, Double> millis) {
    while (contest.isOpen()) {
      var backend = contest.next();
      contest.took(backend, millis.get(backend));
    }
  }
}
