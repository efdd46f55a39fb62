package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

public final class PackedImagesCases {
  /** Two images of 1 × 3: classes 7 and 2. */
  private static final byte[] PACK = {
    0, 0, 0, 2, 1, 3, 7, 2, (byte) 0xf0, (byte) 0x50, 0x1e, (byte) 0xa0
  };

  @Test
  void aPackTellsItsImagesAndTheirClasses() {
    var images = PackedImages.of(PACK.clone());
    assertEquals(2, images.rows());
    assertEquals(1, images.height());
    assertEquals(3, images.width());
    assertEquals(7, images.label(0));
    assertEquals(2, images.label(1));
    assertEquals(15, images.pixel(0, 0));
    assertEquals(0, images.pixel(0, 1));
    assertEquals(5, images.pixel(0, 2));
    assertEquals(14, images.pixel(1, 1));
    assertEquals(10, images.pixel(1, 2));
  }

  @Test
  void pixelsUnpackToInkBetweenNoneAndOne() {
    var target = new double[5];
    PackedImages.of(PACK.clone()).unpack(1, target, 1);
    assertArrayEquals(new double[] {0, 1.0 / 15, 14.0 / 15, 10.0 / 15, 0}, target);
  }

  @Test
  void aDistanceIsTheSumOfTheSquaredDifferencesOfAllPixels() {
    var images = PackedImages.of(PACK.clone());
    double[] other = {0.5, 1, 1.0 / 3};
    assertEquals(1.25, images.squaredDistance(0, other, 2), 1e-15);
  }

  @Test
  void aDistanceAboveItsLimitIsOnlyKnownToBeAbove() {
    var images = PackedImages.of(PACK.clone());
    double[] other = {0.5, 1, 5};
    assertTrue(images.squaredDistance(0, other, 0.2) > 0.2);
    assertTrue(images.squaredDistance(0, other, 1) > 1);
  }

  @Test
  void packsCutOffOrTooLongAreRefused() {
    for (int length : new int[] {0, 5, 6, 8, PACK.length - 1, PACK.length + 1}) {
      var cut = new byte[length];
      System.arraycopy(PACK, 0, cut, 0, Math.min(length, PACK.length));
      assertThrows(IllegalArgumentException.class, () -> PackedImages.of(cut));
    }
  }
}
