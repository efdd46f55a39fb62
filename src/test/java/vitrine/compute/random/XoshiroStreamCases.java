package vitrine.compute.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link XoshiroStream} against the published generator, and its seeding. */
public final class XoshiroStreamCases {
  @Test
  void bitsAreThoseOfTheReferenceGenerator() {
    // xoshiro128starstar.c 1.1 from the state 1, 2, 3, 4, as the tests of Rust's rand_xoshiro have
    // it
    var stream = XoshiroStream.ofState(1, 2, 3, 4);
    long[] expected = {
      11520,
      0,
      5927040,
      70819200,
      2031721883,
      1637235492,
      1287239034,
      3734860849L,
      3729100597L,
      4258142804L
    };
    for (long word : expected) {
      assertEquals((int) word, stream.nextBits());
    }
  }

  @Test
  void aDrawIsMadeOfTwoWords() {
    var bits = XoshiroStream.of("a seed", "data");
    var draws = XoshiroStream.of("a seed", "data");
    for (int i = 0; i < 1000; i++) {
      double high = bits.nextBits() >>> 5;
      double low = bits.nextBits() >>> 6;
      assertEquals((high / 0x1p27) + (low / 0x1p53), draws.next());
    }
  }

  @Test
  void seedsAndNamesGiveTheSameDrawsEverywhere() {
    assertEquals(0.6969707027786683, XoshiroStream.of("0.5", "data").next());
    assertEquals(0.09715555131544851, XoshiroStream.of("0.5", "weights").next());
    assertEquals(0.9897888676458031, XoshiroStream.of("Grüße €", "order").next());
  }

  @Test
  void neighbouringSeedsAndNamesAreUnlike() {
    double[] first = new double[400];
    for (int i = 0; i < 400; i++) {
      String name = (i & 1) == 0 ? "data" : "weights";
      first[i] = XoshiroStream.of(Integer.toString(i / 2), name).next();
    }
    double sum = 0;
    for (int i = 0; i < 400; i++) {
      sum += first[i];
      for (int j = 0; j < i; j++) {
        assertNotEquals(first[i], first[j]);
      }
    }
    // the mean of 400 uniform draws has a standard deviation of 0.0144
    assertEquals(0.5, sum / 400, 0.06);
  }

  @Test
  void anEmptySeedIsASeed() {
    double draw = XoshiroStream.of("", "").next();
    assertTrue(draw >= 0 && draw < 1);
  }

  @Test
  void aRestoredStreamGoesOnWhereItsStateWasTaken() {
    var stream = XoshiroStream.of("0.5", "order");
    stream.next();
    int[] state = stream.state();
    double[] expected = {stream.next(), stream.next(), stream.next()};
    var other = XoshiroStream.of("another", "order");
    other.restore(state);
    assertArrayEquals(expected, new double[] {other.next(), other.next(), other.next()});
    assertEquals(expected[0], XoshiroStream.ofState(state).next());
  }
}
