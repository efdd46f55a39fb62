package vitrine.tours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    var progress = Progress.read("");
    progress.page(4);
    progress.mark("one", Mark.NONE.judged(0, "2").judged(1, "3"));
    progress.mark("two", Mark.NONE.scored(0.5, "0,1\nmy own words,\tand a second line"));
    progress.finish();
    var again = Progress.read(progress.write());
    assertThat(again.page()).isEqualTo(4);
    assertThat(again.isFinished()).isTrue();
    assertThat(again.mark("one")).isEqualTo(new Mark(2, 0.5, true, "3"));
    assertThat(again.mark("two").answer()).isEqualTo("0,1\nmy own words, and a second line");
    assertThat(again.mark("three")).isEqualTo(Mark.NONE);
  }

  @Test
  void aFirstRightAnswerCountsWholeALaterHalfAShownNothing() {
    assertThat(Mark.NONE.judged(1, "a").score()).isEqualTo(1);
    assertThat(Mark.NONE.judged(0, "a").judged(1, "b").score()).isEqualTo(0.5);
    assertThat(Mark.NONE.judged(0, "a").shown().score()).isZero();
    assertThat(Mark.NONE.judged(0, "a").shown().isSettled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "2 3 open", "1 x open\nq y z w v", "1 3", "1 2 open\nq 1"})
  void whatCannotBeReadIsAsGoodAsNothing(String text) {
    assertThat(Progress.read(text).mark("q").isSettled()).isFalse();
    assertThat(Progress.read(text).isFinished()).isFalse();
  }
}
