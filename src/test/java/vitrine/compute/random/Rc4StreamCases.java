package vitrine.compute.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@link Rc4Stream} against seedrandom 2.4.4 itself, whose draws stand here. */
public final class Rc4StreamCases {
  @Test
  void drawsAreThoseOfSeedrandom() {
    assertDraws("0.5", 0.49767758747058916, 0.8074465011135612, 0.7863697779919979);
    assertDraws("0.12345", 0.9152007406557323, 0.4702753218035592, 0.2736265229359467);
  }

  @Test
  void anyTextIsASeed() {
    assertDraws("", 0.23144008215179881, 0.27404636548159655, 0.7901279251811976);
    assertDraws("Grüße €", 0.0049262954676770054, 0.542902190901396, 0.447632084986379);
  }

  @Test
  void aTextBeyondTwoHundredAndFiftySixCharactersIsFolded() {
    assertDraws("a".repeat(300), 0.7896636759683583, 0.46838180524185613, 0.23467569070185423);
  }

  @Test
  void seedsAreDrawsWithFiveDecimals() {
    var stream = Rc4Stream.of("0.5");
    assertEquals("0.49768", stream.nextSeed());
    assertEquals("0.80745", stream.nextSeed());
    assertEquals("0.78637", stream.nextSeed());
    assertEquals("0.13062", stream.nextSeed());
  }

  @Test
  void twoHundredThousandSeedsAreThoseOfJavaScript() {
    var stream = Rc4Stream.of("fixed");
    int sum = 0;
    for (int i = 0; i < 200_000; i++) {
      String seed = stream.nextSeed();
      assertEquals(7, seed.length());
      sum = (sum * 31) + Integer.parseInt(seed.substring(0, 1) + seed.substring(2));
    }
    assertEquals(1889868157, sum);
  }

  @Test
  void aRestoredStreamGoesOnWhereItsStateWasTaken() {
    var stream = Rc4Stream.of("0.5");
    stream.next();
    int[] state = stream.state();
    double[] expected = {stream.next(), stream.next(), stream.next()};
    var other = Rc4Stream.of("another");
    other.restore(state);
    assertArrayEquals(expected, new double[] {other.next(), other.next(), other.next()});
  }

  @Test
  void aStateIsACopy() {
    var stream = Rc4Stream.of("0.5");
    stream.state()[0] = 1000;
    assertEquals(0.49767758747058916, stream.next());
  }

  private static void assertDraws(String seed, double... draws) {
    var stream = Rc4Stream.of(seed);
    for (double draw : draws) {
      assertEquals(draw, stream.next());
    }
  }
}
