package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link Logistic} gives on every platform. The decimals were computed with 50 digits. */
public final class LogisticCases {
  @Test
  void sigmoidAgreesWithFiftyDigits() {
    assertClose(0.5, Logistic.sigmoid(0));
    assertClose(0.7310585786300049, Logistic.sigmoid(1));
    assertClose(0.2689414213699951, Logistic.sigmoid(-1));
    assertClose(0.9933071490757152, Logistic.sigmoid(5));
    assertClose(2.0611536181902037e-09, Logistic.sigmoid(-20));
    assertClose(9.85967654375977e-305, Logistic.sigmoid(-700));
    assertClose(6.643397797997952e-307, Logistic.sigmoid(-705));
  }

  @Test
  void sigmoidEndsAtZeroAndOne() {
    assertEquals(1, Logistic.sigmoid(40));
    assertEquals(1, Logistic.sigmoid(Double.POSITIVE_INFINITY));
    assertEquals(0, Logistic.sigmoid(-800));
    assertEquals(0, Logistic.sigmoid(Double.NEGATIVE_INFINITY));
  }

  @Test
  void softplusAgreesWithFiftyDigits() {
    assertClose(0.6931471805599453, Logistic.softplus(0));
    assertClose(1.3132616875182228, Logistic.softplus(1));
    assertClose(0.3132616875182228, Logistic.softplus(-1));
    assertClose(30.000000000000092, Logistic.softplus(30));
    assertClose(9.357622968839737e-14, Logistic.softplus(-30));
  }

  @Test
  void softplusOfALargeSumIsTheSum() {
    assertEquals(800, Logistic.softplus(800));
    assertEquals(Double.POSITIVE_INFINITY, Logistic.softplus(Double.POSITIVE_INFINITY));
    assertEquals(0, Logistic.softplus(Double.NEGATIVE_INFINITY));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Logistic.sigmoid(Double.NaN));
    assertEquals(Double.NaN, Logistic.softplus(Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("b3632f4b", MillionValues.checksum(750, Logistic::sigmoid));
    assertEquals("7b1a9683", MillionValues.checksum(750, Logistic::softplus));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 6e-16);
  }
}
