package vitrine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.data.EpochRows;
import vitrine.network.Normalization;
import vitrine.training.optimizer.GradientDescent;
import vitrine.training.optimizer.Optimizer;

/** The learning rate is a pure function of how much has been shown. */
public final class ScheduleCases {
  @Test
  void theConstantRateStays() {
    assertEquals(1, Schedule.CONSTANT.share(0, 0.5));
    assertEquals(1, Schedule.CONSTANT.share(1000, 0));
  }

  @Test
  void theSteppedRateIsHalvedEveryFiveEpochs() {
    assertEquals(1, Schedule.STEP.share(4, 1));
    assertEquals(0.5, Schedule.STEP.share(5, 0));
    assertEquals(0.5, Schedule.STEP.share(9, 0.9));
    assertEquals(0.25, Schedule.STEP.share(10, 0));
    assertEquals(0, Schedule.STEP.share(Integer.MAX_VALUE, 0));
  }

  @Test
  void theCosineFallsFromAllToAHundredthInTwentyEpochs() {
    assertEquals(1, Schedule.COSINE.share(0, 0));
    assertEquals(0.505, Schedule.COSINE.share(10, 0), 1e-12);
    assertEquals(0.01 + (0.99 * 0.14644660940672624), Schedule.COSINE.share(15, 0), 1e-12);
    assertEquals(0.01, Schedule.COSINE.share(20, 0), 1e-12);
    assertEquals(0.01, Schedule.COSINE.share(500, 0.5), 1e-12);
  }

  @Test
  void theWarmUpGrowsEvenlyInTheFirstEpoch() {
    assertEquals(0.25, Schedule.WARMUP.share(0, 0.25));
    assertEquals(0.75, Schedule.WARMUP.share(0, 0.75));
    assertEquals(1, Schedule.WARMUP.share(1, 0));
  }

  @Test
  void theCosineHasTheSameBitsEverywhere() {
    var sum = new Checksum();
    for (int i = 0; i < 20_000; i++) {
      sum.add(Schedule.COSINE.share(i / 1000, (i % 1000) / 1000.0));
    }
    assertEquals("ed3eca08", sum.toString());
  }

  @Test
  void schedulesAreFoundByTheirKeys() {
    for (var schedule : Schedule.values()) {
      assertSame(schedule, Schedule.of(schedule.key()));
    }
    assertThrows(IllegalArgumentException.class, () -> Schedule.of("weekly"));
  }

  @Test
  void theRateOfABatchIsThatOfItsFirstExampleHoweverTheRunIsCut() {
    var whole = lesson();
    var trainer = trainer(whole, 16);
    trainer.pace(0.01, Schedule.WARMUP);
    trainer.advance(100, 40);
    var rate = whole.graph.node(GradientDescent.RATE);
    assertEquals(0.01 * (81.0 / 150), whole.state.read(rate)[0], 1e-15);
    for (int size : new int[] {1, 7, 39, 41}) {
      var pieces = lesson();
      var cut = trainer(pieces, 16);
      cut.pace(0.01, Schedule.WARMUP);
      for (int left = 100; left > 0; left -= size) {
        cut.advance(Math.min(size, left), 40);
      }
      assertEquals(whole.bits(), pieces.bits());
    }
  }

  @Test
  void betweenTwoBatchesTheRateIsThatOfTheNext() {
    for (int shown : new int[] {40, 80, 150, 190}) {
      var lesson = lesson();
      var trainer = trainer(lesson, 16);
      trainer.pace(0.01, Schedule.COSINE);
      trainer.advance(shown, 40);
      var rate = lesson.graph.node(GradientDescent.RATE);
      double share = (double) ((shown % 150) + 1) / 150;
      assertEquals(0.01 * Schedule.COSINE.share(shown / 150, share), lesson.state.read(rate)[0]);
      var arrived = trainer(lesson, 16);
      arrived.seek(shown);
      arrived.pace(0.01, Schedule.COSINE);
      assertEquals(0.01 * Schedule.COSINE.share(shown / 150, share), lesson.state.read(rate)[0]);
    }
  }

  @Test
  void aBatchInPartsIsTheWholeBatch() {
    var whole = lesson();
    whole.trainer.advance(300, Lesson.LARGEST_BATCH);
    var parts = lesson();
    trainer(parts, 7).advance(300, Lesson.LARGEST_BATCH);
    assertEquals(whole.bits(), parts.bits());
  }

  @Test
  void aRunInPartsGoesOnFromTheMiddleOfABatch() {
    var first = lesson();
    var trainer = trainer(first, 16);
    trainer.advance(145, 100);
    var second = lesson();
    for (var node : second.state.kept()) {
      second.state.write(node, first.state.read(first.graph.node(node.name())));
    }
    var next = trainer(second, 16);
    next.seek(145);
    trainer.advance(200, 100);
    next.advance(200, 100);
    assertEquals(first.bits(), second.bits());
  }

  private static Lesson lesson() {
    return new Lesson(Optimizer.ADAM, Normalization.NONE, false);
  }

  private static BatchTrainer trainer(Lesson lesson, int part) {
    return BatchTrainer.inParts(
        lesson.graph,
        lesson.state,
        lesson.backend,
        EpochRows.of(lesson.train),
        Lesson::shuffle,
        part);
  }
}
