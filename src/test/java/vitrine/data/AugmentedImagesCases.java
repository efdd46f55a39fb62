package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;

/** Images moved about by chance: what must stay, what must differ, and the same bits everywhere. */
public final class AugmentedImagesCases {
  private static final int SIDE = 28;
  private static final int IMAGES = 40;

  @Test
  void withoutAnyMoveTheImagesAreThemselves() {
    var plain = discs();
    assertSame(plain, images("1", 0, 0, 0, plain).in(3));
  }

  @Test
  void theSameSeedEpochAndImageGiveTheSameMove() {
    var some = images("1", 3, 20, 20, discs());
    var others = images("1", 3, 20, 20, discs());
    others.in(1).unpack(5, new double[SIDE * SIDE], 0);
    assertArrayEquals(unpack(some.in(2), 7), unpack(others.in(2), 7));
  }

  @Test
  void anotherSeedEpochOrImageGivesAnotherMove() {
    var images = images("1", 3, 0, 0, discs());
    var one = unpack(images.in(0), 0);
    assertFalse(Arrays.equals(one, unpack(images.in(1), 0)));
    assertFalse(Arrays.equals(one, unpack(images.in(0), 1)));
    assertFalse(Arrays.equals(one, unpack(images("2", 3, 0, 0, discs()).in(0), 0)));
  }

  @Test
  void aShiftMovesTheCentreByAtMostSoMuchAndKeepsTheInk() {
    double farthest = 0;
    var images = images("1", 3, 0, 0, discs());
    for (int row = 0; row < IMAGES; row++) {
      var plain = unpack(discs(), row);
      var moved = unpack(images.in(0), row);
      assertEquals(sum(plain), sum(moved), 1e-9);
      double right = centre(moved, false) - centre(plain, false);
      double down = centre(moved, true) - centre(plain, true);
      assertTrue(Math.abs(right) <= 3 && Math.abs(down) <= 3);
      farthest = Math.max(farthest, Math.max(right, down));
    }
    assertTrue(farthest > 2);
  }

  @Test
  void aScaleChangesTheInkByItsSquare() {
    double least = 1;
    double most = 1;
    var images = images("1", 0, 0, 20, discs());
    for (int row = 0; row < IMAGES; row++) {
      double zoom = Math.sqrt(sum(unpack(images.in(0), row)) / sum(unpack(discs(), row)));
      least = Math.min(least, zoom);
      most = Math.max(most, zoom);
    }
    assertEquals(0.8, least, 0.03);
    assertEquals(1.2, most, 0.03);
  }

  @Test
  void aTurnTakesAPointRoundTheMiddle() {
    double largest = 0;
    var dot = new double[SIDE * SIDE];
    dot[(13 * SIDE) + 23] = 1;
    dot[(14 * SIDE) + 23] = 1;
    var images = images("1", 0, 30, 0, Examples.of(SIDE * SIDE, dot, new double[1]));
    for (int epoch = 0; epoch < IMAGES; epoch++) {
      var turned = unpack(images.in(epoch), 0);
      double x = centre(turned, false) - 13.5;
      double y = centre(turned, true) - 13.5;
      assertEquals(9.5, Math.sqrt((x * x) + (y * y)), 0.1);
      largest = Math.max(largest, Math.abs(Math.toDegrees(Math.atan2(y, x))));
    }
    assertTrue(largest > 25 && largest < 30.5);
  }

  @Test
  void whatIsAddedLeavesTheOtherMovesAlone() {
    var shifted = images("1", 3, 0, 0, discs());
    var both = images("1", 3, 0, 1e-9, discs());
    assertArrayEquals(unpack(shifted.in(0), 2), unpack(both.in(0), 2), 1e-6);
  }

  @Test
  void theMovesHaveTheSameBitsEverywhere() {
    var images = images("vitrine", 2.5, 15, 10, discs());
    var sum = new Checksum();
    for (int row = 0; row < IMAGES; row++) {
      sum.add(unpack(images.in(row % 3), row));
    }
    assertEquals("6bc13411", sum.toString());
  }

  private static AugmentedImages images(
      String seed, double shift, double rotate, double scale, LabelledRows plain) {
    var images = new AugmentedImages(plain, SIDE, SIDE, seed);
    images.use(new Augmentation(shift, rotate, scale));
    return images;
  }

  /** Discs of ink near the middle, with soft edges. */
  private static Examples discs() {
    var inputs = new double[IMAGES * SIDE * SIDE];
    for (int row = 0; row < IMAGES; row++) {
      double radius = 4 + ((row % 5) * 0.5);
      for (int place = 0; place < SIDE * SIDE; place++) {
        double x = (place % SIDE) - 13.5;
        double y = (place / SIDE) - 13.5;
        double edge = radius - Math.sqrt((x * x) + (y * y));
        inputs[(row * SIDE * SIDE) + place] = Math.max(0, Math.min(1, edge));
      }
    }
    return Examples.of(SIDE * SIDE, inputs, new double[IMAGES]);
  }

  private static double[] unpack(LabelledRows rows, int row) {
    var pixels = new double[SIDE * SIDE];
    rows.unpack(row, pixels, 0);
    return pixels;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double centre(double[] pixels, boolean isDown) {
    double moment = 0;
    for (int i = 0; i < pixels.length; i++) {
      moment += pixels[i] * (isDown ? i / SIDE : i % SIDE);
    }
    return moment / sum(pixels);
  }
}
