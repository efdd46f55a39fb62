package vitrine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import vitrine.network.Normalization;
import vitrine.training.optimizer.Optimizer;

/** However a run is cut, the bits are the same, also for layers that look at a whole batch. */
public final class BatchTrainerCases {
  private static final int BATCH = 20;

  @Test
  void aRunInPiecesIsTheRunInOne() {
    var whole = lesson();
    whole.trainer.advance(470, BATCH);
    var pieces = lesson();
    int[] counts = {1, 2, 17, 40, 3, 7, 100, 180, 90, 30};
    for (int count : counts) {
      pieces.trainer.advance(count, BATCH);
    }
    assertEquals(470, pieces.trainer.examples());
    assertEquals(whole.bits(), pieces.bits());
  }

  @Test
  void theEpochEndsWithASmallerBatch() {
    var lesson = lesson();
    lesson.trainer.advance(150, 32);
    assertEquals(5, lesson.state.read(lesson.graph.node("layer1.dropoutCount"))[0]);
    assertEquals(1, lesson.trainer.epoch());
    assertEquals(150 - 128, lesson.trainer.batch(32).length);
  }

  @Test
  void examplesThatWaitChangeNothingButTheirNumber() {
    var lesson = lesson();
    var weight = lesson.graph.node("layer1.weight");
    var before = lesson.state.read(weight);
    lesson.trainer.advance(BATCH - 1, BATCH);
    assertArrayEquals(before, lesson.state.read(weight));
    assertEquals(BATCH - 1, lesson.state.read(lesson.graph.node(BatchTrainer.WAITING))[0]);
    assertEquals(BATCH - 1, lesson.trainer.batch(BATCH).length);
    lesson.trainer.advance(1, BATCH);
    assertNotEquals(before[0], lesson.state.read(weight)[0]);
    assertEquals(0, lesson.state.read(lesson.graph.node(BatchTrainer.WAITING))[0]);
  }

  @Test
  void aRestoredRunGoesOnWithTheSameBits() {
    var first = lesson();
    first.trainer.advance(205, BATCH);
    var kept = new HashMap<String, double[]>();
    for (var node : first.state.kept()) {
      kept.put(node.name(), first.state.read(node));
    }
    var second = lesson();
    for (var node : second.state.kept()) {
      second.state.write(node, kept.get(node.name()));
    }
    second.trainer.seek(205);
    first.trainer.advance(300, BATCH);
    second.trainer.advance(300, BATCH);
    assertEquals(first.bits(), second.bits());
  }

  @Test
  void aSmallerBatchSizeEndsTheBatchUnderWay() {
    var lesson = lesson();
    lesson.trainer.advance(19, 30);
    lesson.trainer.advance(1, 10);
    assertEquals(1, lesson.state.read(lesson.graph.node("layer1.dropoutCount"))[0]);
    lesson.trainer.advance(10, 10);
    assertEquals(2, lesson.state.read(lesson.graph.node("layer1.dropoutCount"))[0]);
  }

  @Test
  void aBatchLargerThanThePlanIsRefused() {
    var lesson = lesson();
    int more = Lesson.LARGEST_BATCH + 1;
    assertThrows(IllegalArgumentException.class, () -> lesson.trainer.advance(1, more));
    assertThrows(IllegalArgumentException.class, () -> lesson.trainer.advance(1, 0));
  }

  private static Lesson lesson() {
    return new Lesson(Optimizer.ADAM, Normalization.BATCH, true);
  }
}
