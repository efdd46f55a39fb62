package vitrine.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link LossCurve} on every engine. */
public final class LossCurveCases {
  private static LossCurve of(int epochs) {
    var curve = new LossCurve();
    for (int epoch = 0; epoch < epochs; epoch++) {
      curve.add(epoch, 1.0 / (epoch + 1), 2.0 / (epoch + 1));
    }
    return curve;
  }

  @Test
  void everyPointIsKeptWhileThereIsRoom() {
    var curve = of(2000);
    assertEquals(2000, curve.count());
    assertEquals(7, curve.epochs()[7]);
  }

  @Test
  void longRunsAreThinnedAndKeepTheirFirstAndLastPoint() {
    for (int epochs : new int[] {2001, 3500, 20_001, 100_000}) {
      var curve = of(epochs);
      int last = curve.count() - 1;
      assertTrue(curve.count() <= 2000 && curve.count() > 900);
      assertEquals(0, curve.epochs()[0]);
      assertEquals(epochs - 1, curve.epochs()[last]);
      assertEquals(1.0 / epochs, curve.train()[last]);
    }
  }

  @Test
  void thinningLeavesNoWideGaps() {
    var curve = of(50_000);
    for (int i = 1; i < curve.count(); i++) {
      double gap = curve.epochs()[i] - curve.epochs()[i - 1];
      assertTrue(gap > 0 && gap <= 50_000 / 500);
    }
  }

  @Test
  void stepBackForgetsWhatLiesAhead() {
    var curve = of(100);
    curve.add(40, 0.5, 0.6);
    assertEquals(41, curve.count());
    assertEquals(39, curve.epochs()[39]);
    assertEquals(0.5, curve.train()[40]);
  }

  @Test
  void sameEpochIsReplaced() {
    var curve = of(3);
    curve.add(2, 9, 9);
    assertEquals(3, curve.count());
    assertEquals(9, curve.test()[2]);
  }

  @Test
  void clearedCurveBeginsAgain() {
    var curve = of(5000);
    curve.clear();
    assertEquals(0, curve.count());
    assertEquals(-1, curve.pointAt(0));
    curve.add(0, 1, 1);
    curve.add(0.1, 1, 1);
    curve.add(0.2, 1, 1);
    assertEquals(3, curve.count());
  }

  @Test
  void nearestPointIsFound() {
    var curve = of(10);
    assertEquals(4, curve.pointAt(4.4));
    assertEquals(9, curve.pointAt(1e9));
    assertEquals(0, curve.pointAt(-3));
  }

  @Test
  void rowsOfATableSpreadFromFirstToLast() {
    assertArrayEquals(new int[] {0, 33, 66, 99}, of(100).rows(4));
    assertArrayEquals(new int[] {0, 1, 2}, of(3).rows(10));
    assertArrayEquals(new int[] {}, new LossCurve().rows(10));
  }
}
