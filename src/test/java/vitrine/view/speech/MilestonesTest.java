package vitrine.view.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import vitrine.session.Sentence;

final class MilestonesTest {
  private final Milestones milestones = new Milestones();

  private List<String> keys(int from, int to, DoubleUnaryOperator loss) {
    var keys = new ArrayList<String>();
    for (int epoch = from; epoch < to; epoch++) {
      var said = milestones.notice(epoch, loss.applyAsDouble(epoch));
      if (said != null) {
        keys.add(said.key());
      }
    }
    return keys;
  }

  @Test
  void everyHalvingIsSaidOnce() {
    assertThat(milestones.notice(0, 0.5)).isNull();
    assertThat(milestones.notice(1, 0.3)).isNull();
    assertThat(milestones.notice(2, 0.21))
        .isEqualTo(Sentence.of("speech.milestone.halved", "0.21"));
    assertThat(milestones.notice(3, 0.2)).isNull();
    assertThat(milestones.notice(4, 0.1)).isNotNull();
  }

  @Test
  void lossThatNoLongerFallsIsSaidOnce() {
    assertThat(keys(0, 1000, epoch -> 0.5)).containsExactly("speech.milestone.plateau");
  }

  @Test
  void slowFallIsNoPlateau() {
    assertThat(keys(0, 90, epoch -> 0.5 - epoch * 0.002)).isEmpty();
  }

  @Test
  void divergenceIsSaidOnce() {
    assertThat(keys(0, 10, epoch -> epoch < 5 ? 1 + epoch : Double.NaN))
        .containsExactly("speech.milestone.diverged");
    assertThat(keys(10, 20, epoch -> Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void newRunIsWatchedFromItsBeginning() {
    keys(0, 200, epoch -> 0.5);
    assertThat(milestones.notice(0, 0.8)).isNull();
    assertThat(milestones.notice(1, 0.4)).isNotNull();
  }
}
