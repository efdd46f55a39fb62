package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;

/** What {@link DropoutHash} gives on every platform. */
public final class DropoutHashCases {
  private static final int LARGEST = (1 << 24) - 1;

  /** Computed with whole numbers of any size. */
  @Test
  void agreesWithLongArithmetic() {
    assertEquals(9719733, DropoutHash.of(0, 0, 0));
    assertEquals(11730160, DropoutHash.of(0, 0, 1));
    assertEquals(13007976, DropoutHash.of(0, 1, 0));
    assertEquals(14049791, DropoutHash.of(1, 0, 0));
    assertEquals(3627893, DropoutHash.of(1, 2, 3));
    assertEquals(6162052, DropoutHash.of(12345, 678, 90123));
    assertEquals(5762408, DropoutHash.of(LARGEST, LARGEST, 0));
  }

  @Test
  void eachSixteenthOfTheRangeIsDrawnAboutAsOften() {
    var counts = new int[16];
    int draws = 160_000;
    for (int i = 0; i < draws; i++) {
      counts[DropoutHash.of(3, i % 7, i / 7) >> 20]++;
    }
    for (int count : counts) {
      // Five standard deviations of a binomial count around 10,000.
      assertTrue(Math.abs(count - 10_000) < 485, "drawn " + count + " times");
    }
  }

  @Test
  void neighboursInPlaceCountAndSeedAreUnrelated() {
    int pairs = 20_000;
    var agreements = new int[3];
    for (int i = 0; i < pairs; i++) {
      boolean here = isHigh(9, 4, i);
      agreements[0] += here == isHigh(9, 4, i + 1) ? 1 : 0;
      agreements[1] += here == isHigh(9, 5, i) ? 1 : 0;
      agreements[2] += here == isHigh(10, 4, i) ? 1 : 0;
    }
    for (int agreement : agreements) {
      // Five standard deviations of a fair coin.
      assertTrue(Math.abs(agreement - 10_000) < 354, "agree " + agreement + " times");
    }
  }

  private static boolean isHigh(int seed, int count, int place) {
    return DropoutHash.of(seed, count, place) >= 1 << 23;
  }

  @Test
  void aHundredThousandPlacesAreTheSameEverywhere() {
    var sum = new Checksum();
    for (int i = 0; i < 100_000; i++) {
      sum.add(DropoutHash.of((i * 31) & LARGEST, i & 1023, i * 17));
    }
    assertEquals("d2a6def9", sum.toString());
  }
}
