package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class StrideTest {
  private static final int EPOCH = 250;
  private static final int BATCH = 30;

  @Test
  void aStepOfAnExampleIsOneExample() {
    assertThat(Stride.EXAMPLE.forward(7, 3, EPOCH, BATCH)).isEqualTo(10);
    assertThat(Stride.EXAMPLE.back(7, 3, EPOCH, BATCH)).isEqualTo(4);
    assertThat(Stride.EXAMPLE.back(7, 30, EPOCH, BATCH)).isZero();
  }

  @Test
  void aStepOfAnEpochEndsAtItsEnd() {
    assertThat(Stride.EPOCH.forward(0, 1, EPOCH, BATCH)).isEqualTo(250);
    assertThat(Stride.EPOCH.forward(249, 1, EPOCH, BATCH)).isEqualTo(250);
    assertThat(Stride.EPOCH.forward(250, 2, EPOCH, BATCH)).isEqualTo(750);
    assertThat(Stride.EPOCH.back(750, 1, EPOCH, BATCH)).isEqualTo(500);
    assertThat(Stride.EPOCH.back(501, 1, EPOCH, BATCH)).isEqualTo(500);
    assertThat(Stride.EPOCH.back(3, 5, EPOCH, BATCH)).isZero();
  }

  @Test
  void theLastBatchOfAnEpochMayBeShorter() {
    double at = 0;
    for (int batch = 1; batch <= 8; batch++) {
      at = Stride.BATCH.forward(at, 1, EPOCH, BATCH);
      assertThat(at).isEqualTo(batch * 30);
    }
    assertThat(Stride.BATCH.forward(at, 1, EPOCH, BATCH)).isEqualTo(250);
    assertThat(Stride.BATCH.forward(at, 2, EPOCH, BATCH)).isEqualTo(280);
  }

  @Test
  void aBatchThatIsUnderWayIsFinishedOrTakenBackFirst() {
    assertThat(Stride.BATCH.forward(31, 1, EPOCH, BATCH)).isEqualTo(60);
    assertThat(Stride.BATCH.back(31, 1, EPOCH, BATCH)).isEqualTo(30);
    assertThat(Stride.BATCH.back(30, 1, EPOCH, BATCH)).isZero();
    assertThat(Stride.BATCH.back(250, 1, EPOCH, BATCH)).isEqualTo(240);
    assertThat(Stride.BATCH.back(251, 2, EPOCH, BATCH)).isEqualTo(240);
  }

  @Test
  void backUndoesForwardFromEveryEndOfABatch() {
    for (var stride : Stride.values()) {
      for (int size : new int[] {1, 10, 30, 250, 400}) {
        double at = 0;
        for (int i = 0; i < 40; i++) {
          double next = stride.forward(at, 1, EPOCH, size);
          assertThat(next).isGreaterThan(at);
          assertThat(stride.back(next, 1, EPOCH, size)).as("%s of %s", stride, size).isEqualTo(at);
          assertThat(stride.forward(0, i + 1, EPOCH, size)).isEqualTo(next);
          at = next;
        }
      }
    }
  }

  @Test
  void unitsAreFoundByTheirKeys() {
    for (var stride : Stride.values()) {
      assertThat(Stride.of(stride.key())).isEqualTo(stride);
    }
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Stride.of("year"));
  }
}
