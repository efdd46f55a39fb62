package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Settings SETTINGS = new Declaration(List.of()).fallbacks();
  private static final int ONE = checkpoint(0).bytes();

  @Test
  void itFindsTheLastCheckpointAtOrBeforeAMoment() {
    var history = new History(100 * ONE);
    history.add(0, checkpoint(100));
    history.add(0, checkpoint(200));
    history.add(1, checkpoint(50));
    assertThat(history.before(0, 99)).isNull();
    assertThat(examples(history.before(0, 100))).isEqualTo(100);
    assertThat(examples(history.before(0, 1000))).isEqualTo(200);
    assertThat(examples(history.before(1, 49))).isEqualTo(200);
    assertThat(examples(history.before(1, 50))).isEqualTo(50);
  }

  @Test
  void itForgetsWhatCameAfterAMomentAtWhichTheRunWentAnotherWay() {
    var history = new History(100 * ONE);
    history.add(0, checkpoint(100));
    history.add(0, checkpoint(200));
    history.add(1, checkpoint(50));
    history.forgetAfter(0, 150);
    assertThat(examples(history.before(9, 9))).isEqualTo(100);
    assertThat(history.bytes()).isEqualTo(ONE);
  }

  @Test
  void aCheckpointSeenAgainIsKeptOnce() {
    var history = new History(100 * ONE);
    history.add(0, checkpoint(100));
    history.add(0, checkpoint(100));
    assertThat(history.bytes()).isEqualTo(ONE);
  }

  @Test
  void itThinsWithinItsRoomAndKeepsTheFirstAndTheLast() {
    int room = 20 * ONE;
    var history = new History(room);
    for (int i = 1; i <= 1000; i++) {
      history.add(0, checkpoint(i));
      assertThat(history.bytes()).isLessThanOrEqualTo(room);
      assertThat(examples(history.before(0, i))).isEqualTo(i);
      assertThat(examples(history.before(0, 1))).isEqualTo(1);
    }
    int kept = 0;
    for (int i = 1; i <= 1000; i++) {
      kept += examples(history.before(0, i)) == i ? 1 : 0;
    }
    assertThat(kept).isBetween(10, 20);
    assertThat(examples(history.before(0, 500))).as("every stretch keeps some").isGreaterThan(1);
  }

  @Test
  void aLongRunKeepsAsFewAsAShortOneAndIsNeverFarFromAnyMoment() {
    var history = new History(Integer.MAX_VALUE);
    for (int i = 1; i <= 3600; i++) {
      history.add(0, checkpoint(i));
    }
    assertThat(history.bytes()).isEqualTo(History.MOST * ONE);
    for (int i = 1; i <= 3600; i++) {
      double age = 3601.0 - i;
      assertThat(i - examples(history.before(0, i))).as("at " + i).isLessThan(1 + (age / 6));
    }
  }

  @Test
  void oneCheckpointLargerThanTheRoomIsKeptAlone() {
    var history = new History(ONE / 2);
    history.add(0, checkpoint(1));
    history.add(0, checkpoint(2));
    assertThat(examples(history.before(0, 2))).isEqualTo(2);
    assertThat(history.bytes()).isEqualTo(ONE);
  }

  private static Checkpoint checkpoint(double examples) {
    return new Checkpoint(SETTINGS, examples, List.of("weight"), List.of(new double[10]));
  }

  private static double examples(History.Mark mark) {
    return mark == null ? -1 : mark.checkpoint().examples();
  }
}
