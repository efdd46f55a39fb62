package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link LinearScale} on every engine. */
public final class LinearScaleCases {
  private static final double NEAR = 1e-12;

  @Test
  void endsOfTheDomainLieAtTheEndsOfTheRange() {
    var scale = new LinearScale(-6, 6, 20, 320);
    assertEquals(20, scale.of(-6));
    assertEquals(170, scale.of(0));
    assertEquals(320, scale.of(6));
  }

  @Test
  void whatLiesOutsideGoesOnBeyondTheRange() {
    assertEquals(30, new LinearScale(0, 1, 0, 10).of(3));
  }

  @Test
  void emptyDomainMapsToTheMiddleOfTheRange() {
    assertEquals(5, new LinearScale(2, 2, 0, 10).of(7));
  }

  @Test
  void emptyRangeInvertsToTheMiddleOfTheDomain() {
    assertEquals(1, new LinearScale(0, 2, 3, 3).invert(9));
  }

  @Test
  void eitherPairMayDescend() {
    assertEquals(10, new LinearScale(1, 0, 0, 10).of(0));
    assertEquals(10, new LinearScale(0, 1, 10, 0).of(0));
  }

  @Test
  void notANumberHasNoPlace() {
    assertTrue(Double.isNaN(new LinearScale(0, 1, 0, 10).of(Double.NaN)));
    assertTrue(Double.isNaN(new LinearScale(2, 2, 0, 10).of(Double.NaN)));
    assertTrue(Double.isNaN(new LinearScale(Double.NaN, 1, 0, 10).of(0.5)));
  }

  @Test
  void invertLeadsBack() {
    var scale = new LinearScale(-6, 6, 320, 20);
    for (double value = -6; value <= 6; value += 0.37) {
      assertEquals(value, scale.invert(scale.of(value)), NEAR);
    }
  }

  @Test
  void ticksAreRoundNumbersWithoutErrorsOfAdding() {
    assertArrayEquals(
        new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.5}, new LinearScale(0, 0.5, 0, 1).ticks(5));
    assertArrayEquals(new double[] {-6, -4, -2, 0, 2, 4, 6}, new LinearScale(-6, 6, 0, 1).ticks(6));
    assertArrayEquals(
        new double[] {0, 200, 400, 600, 800, 1000}, new LinearScale(0, 1000, 0, 1).ticks(5));
  }

  @Test
  void ticksAscendInAReversedDomain() {
    assertArrayEquals(new double[] {0, 1, 2}, new LinearScale(2, 0, 0, 1).ticks(2));
  }

  @Test
  void emptyDomainHasOneTick() {
    assertArrayEquals(new double[] {3}, new LinearScale(3, 3, 0, 1).ticks(4));
  }

  @Test
  void boundlessDomainHasNoTicks() {
    assertEquals(0, new LinearScale(0, Double.POSITIVE_INFINITY, 0, 1).ticks(4).length);
    assertEquals(0, new LinearScale(0, Double.NaN, 0, 1).ticks(4).length);
  }

  @Test
  void ticksAreWrittenWithAsManyDecimalsAsTellThemApart() {
    assertEquals("fixed1", new LinearScale(0, 0.5, 0, 1).tickText(5).toString());
    assertEquals("fixed2", new LinearScale(0, 0.2, 0, 1).tickText(4).toString());
    assertEquals("fixed", new LinearScale(0, 100, 0, 1).tickText(5).toString());
  }

  @Test
  void niceDomainEndsAtTicks() {
    assertEquals(new LinearScale(0, 0.6, 0, 1), new LinearScale(0.013, 0.512, 0, 1).nice(5));
    assertEquals(new LinearScale(10, -4, 0, 1), new LinearScale(9.2, -3.9, 0, 1).nice(7));
  }
}
