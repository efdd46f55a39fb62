package vitrine.compute.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;

/** The draws that {@link RandomStream} makes from uniform ones. */
public final class RandomStreamCases {
  private static final int MANY = 100_000;

  @Test
  void uniformDrawsFillTheirRangeEvenly() {
    var random = XoshiroStream.of("0.5", "uniform");
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < MANY; i++) {
      double draw = random.uniform(-2, 4);
      assertTrue(draw >= -2 && draw < 4);
      sum += draw;
      squares += (draw - 1) * (draw - 1);
    }
    // mean 1, variance 6²/12, each within four standard errors
    assertEquals(1, sum / MANY, 0.022);
    assertEquals(3, squares / MANY, 0.034);
  }

  @Test
  void normalDrawsHaveTheirMeanAndVariance() {
    var random = XoshiroStream.of("0.5", "normal");
    double sum = 0;
    double squares = 0;
    int withinOneDeviation = 0;
    for (int i = 0; i < MANY; i++) {
      double draw = random.normal(-2, 4);
      sum += draw;
      squares += (draw + 2) * (draw + 2);
      withinOneDeviation += Math.abs(draw + 2) < 2 ? 1 : 0;
    }
    assertEquals(-2, sum / MANY, 0.026);
    assertEquals(4, squares / MANY, 0.072);
    assertEquals(0.6827, (double) withinOneDeviation / MANY, 0.006);
  }

  @Test
  void aNormalDrawTriesPointsUntilOneLiesInTheDisc() {
    var uniform = Rc4Stream.of("0.5");
    double v1;
    double s;
    do {
      v1 = (2 * uniform.next()) - 1;
      double v2 = (2 * uniform.next()) - 1;
      s = (v1 * v1) + (v2 * v2);
    } while (s > 1);
    var random = Rc4Stream.of("0.5");
    double expected = 3 + (Math.sqrt(-2 * Math.log(s) / s) * v1 * Math.sqrt(0.5));
    assertEquals(expected, random.normal(3, 0.5), 1e-14);
    assertEquals(uniform.next(), random.next());
  }

  @Test
  void integersFallEvenlyBelowTheBound() {
    var random = XoshiroStream.of("0.5", "integers");
    var counts = new int[7];
    for (int i = 0; i < 70_000; i++) {
      counts[random.nextInt(7)]++;
    }
    for (int count : counts) {
      assertEquals(10_000, count, 400);
    }
  }

  @Test
  void aBoundOfOneLeavesOnlyZero() {
    assertEquals(0, XoshiroStream.of("0.5", "integers").nextInt(1));
  }

  @Test
  void aShuffleTakesOneDrawForEachItemDownwards() {
    var draws = Rc4Stream.of("0.5");
    int[] expected = {10, 11, 12, 13, 14};
    for (int counter = 5; counter > 0; ) {
      int index = (int) Math.floor(draws.next() * counter);
      counter--;
      int kept = expected[counter];
      expected[counter] = expected[index];
      expected[index] = kept;
    }
    int[] items = {10, 11, 12, 13, 14};
    var random = Rc4Stream.of("0.5");
    random.shuffle(items);
    assertArrayEquals(expected, items);
    assertEquals(draws.next(), random.next());
  }

  @Test
  void everyItemComesToEveryPlace() {
    var random = XoshiroStream.of("0.5", "shuffle");
    var counts = new int[16];
    for (int i = 0; i < 40_000; i++) {
      int[] items = {0, 1, 2, 3};
      random.shuffle(items);
      for (int place = 0; place < 4; place++) {
        counts[(place * 4) + items[place]]++;
      }
    }
    for (int count : counts) {
      assertEquals(10_000, count, 400);
    }
  }

  @Test
  void aHundredThousandNormalDrawsHaveTheSameBitsEverywhere() {
    var random = XoshiroStream.of("0.5", "normal");
    var checksum = new Checksum();
    for (int i = 0; i < MANY; i++) {
      checksum.add(random.normal(0.25, 1.75));
    }
    assertEquals("55d38438", checksum.toString());
  }
}
