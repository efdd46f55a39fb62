package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link LogScale} on every engine. */
public final class LogScaleCases {
  private static final double NEAR = 1e-9;

  @Test
  void equalFactorsAreEquallyLong() {
    var scale = new LogScale(0.001, 1, 300, 0);
    assertEquals(300, scale.of(0.001), NEAR);
    assertEquals(200, scale.of(0.01), NEAR);
    assertEquals(0, scale.of(1), NEAR);
  }

  @Test
  void invertLeadsBack() {
    var scale = new LogScale(0.001, 10, 0, 300);
    assertEquals(0.37, scale.invert(scale.of(0.37)), NEAR);
  }

  @Test
  void whatIsNotPositiveHasNoPlace() {
    var scale = new LogScale(0.001, 1, 0, 300);
    assertTrue(Double.isNaN(scale.of(0)));
    assertTrue(Double.isNaN(scale.of(-1)));
    assertTrue(Double.isNaN(scale.of(Double.NaN)));
    assertTrue(Double.isNaN(new LogScale(0, 1, 0, 300).of(0.5)));
  }

  @Test
  void manyDecadesAreLabelledByPowersOfTen() {
    assertArrayEquals(new double[] {0.001, 0.01, 0.1, 1}, new LogScale(0.0009, 1.2, 0, 1).ticks(4));
  }

  @Test
  void moreDecadesThanTicksLeaveSomeOut() {
    assertTrue(new LogScale(1e-12, 1, 0, 1).ticks(4).length <= 5);
  }

  @Test
  void fewDecadesAreLabelledWithinToo() {
    assertArrayEquals(
        new double[] {0.02, 0.05, 0.1, 0.2, 0.5}, new LogScale(0.02, 0.6, 0, 1).ticks(4));
  }

  @Test
  void lessThanAFactorOfFiveIsLabelledLikeALinearAxis() {
    var scale = new LogScale(0.31, 0.52, 0, 1);
    assertArrayEquals(new double[] {0.35, 0.4, 0.45, 0.5}, scale.ticks(4));
    assertEquals("fixed2", scale.tickText(4).toString());
  }

  @Test
  void domainThatReachesZeroHasNoTicks() {
    assertEquals(0, new LogScale(0, 1, 0, 1).ticks(4).length);
  }
}
