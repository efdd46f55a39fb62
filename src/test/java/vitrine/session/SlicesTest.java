package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlicesTest {
  private static final double BUDGET = 8;
  private static final int BATCH = 64;
  private static final double MILLIS_OF_A_BATCH = 12;

  private double clock;
  private int examples;
  private int whole = Integer.MAX_VALUE;
  private double millisOfAnExample;

  private final Slices slices = new Slices(() -> clock);

  /** Examples that cost a little each, and a batch that is worked off at its end, uncut. */
  private final Slices.Work work =
      new Slices.Work() {
        @Override
        public boolean isFinished() {
          return examples >= whole;
        }

        @Override
        public int advance(int most) {
          int done = Math.min(most, whole - examples);
          int batches = ((examples + done) / BATCH) - (examples / BATCH);
          examples += done;
          clock += (done * millisOfAnExample) + (batches * MILLIS_OF_A_BATCH) + 0.001;
          return done;
        }
      };

  @Test
  void turnIsNoLongerThanTheSliceThatCannotBeCut() {
    millisOfAnExample = 0.005;
    turns(50);
    for (int turn = 0; turn < 500; turn++) {
      assertThat(millisOfATurn()).isLessThan(MILLIS_OF_A_BATCH + (BUDGET / 4));
    }
    assertThat(examples).isGreaterThan(400 * BATCH);
  }

  @Test
  void aTurnIsUsedUpWhereWorkCanBeCut() {
    var cheap = new Slices(() -> clock);
    var even = evenWork();
    for (int turn = 0; turn < 50; turn++) {
      cheap.work(even, BUDGET);
    }
    double before = clock;
    cheap.work(even, BUDGET);
    assertThat(clock - before).isBetween(BUDGET / 2, BUDGET * 1.5);
  }

  @Test
  void workThatIsDoneEndsTheTurn() {
    whole = 3;
    turns(1);
    assertThat(examples).isEqualTo(3);
    assertThat(millisOfATurn()).isZero();
  }

  @Test
  void oneDisturbanceIsForgotten() {
    var even = evenWork();
    var disturbed = new Slices(() -> clock);
    disturbed.work(
        new Slices.Work() {
          private boolean isOver;

          @Override
          public boolean isFinished() {
            return isOver;
          }

          @Override
          public int advance(int most) {
            isOver = true;
            clock += 500;
            return most;
          }
        },
        BUDGET);
    for (int turn = 0; turn < 300; turn++) {
      disturbed.work(even, BUDGET);
    }
    double before = clock;
    disturbed.work(even, BUDGET);
    assertThat(clock - before).isGreaterThan(BUDGET / 2);
  }

  private Slices.Work evenWork() {
    return new Slices.Work() {
      @Override
      public boolean isFinished() {
        return false;
      }

      @Override
      public int advance(int most) {
        clock += most * 0.001;
        return most;
      }
    };
  }

  private void turns(int count) {
    for (int turn = 0; turn < count; turn++) {
      slices.work(work, BUDGET);
    }
  }

  private double millisOfATurn() {
    double before = clock;
    turns(1);
    return clock - before;
  }
}
