package vitrine.view.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import vitrine.session.Sentence;

/** {@link MapSentence} on every engine. */
public final class MapSentenceCases {
  private static final int[] SIDES = {24, 25, 100};

  private static void says(Sentence expected, DoubleBinaryOperator map) {
    for (int side : SIDES) {
      assertEquals(expected.key(), of(map, side).key());
    }
    assertEquals(expected, of(map, 100));
  }

  private static Sentence of(DoubleBinaryOperator map, int side) {
    var values = new double[side * side];
    for (int i = 0; i < values.length; i++) {
      double x = place(i % side, side);
      double y = place(i / side, side);
      values[i] = map.applyAsDouble(x, y);
    }
    return MapSentence.of(values, side, -6, 6);
  }

  private static double place(int index, int side) {
    return (12.0 * index) / (side - 1) - 6;
  }

  private static Sentence sentence(String key, String... arguments) {
    return Sentence.of("speech.map." + key, arguments);
  }

  @Test
  void oneSignIsSaidToBeEverywhere() {
    says(sentence("positive"), (x, y) -> 0.4);
    says(sentence("negative"), (x, y) -> -1);
    says(sentence("zero"), (x, y) -> 0.0001 * x);
  }

  @Test
  void lostNumbersAreSaidFirst() {
    says(sentence("unknown"), (x, y) -> x > 0 && y > 0 ? Double.NaN : 1);
  }

  @Test
  void steepBorderHasALeftAndARight() {
    assertEquals("speech.map.line.right", of((x, y) -> x - 0.2, 100).key());
    assertEquals("speech.map.line.left", of((x, y) -> -x - 3 + 0.2 * y, 100).key());
  }

  @Test
  void borderIsSaidWhereItCrossesTheAxis() {
    double crossing = number(of((x, y) -> x - 2, 100));
    assertEquals(2, crossing, 0.3);
    assertEquals(-3, number(of((x, y) -> -y - 3, 100)), 0.3);
  }

  @Test
  void flatBorderHasAnAboveAndABelow() {
    assertEquals("speech.map.line.above", of((x, y) -> y + 1, 100).key());
    assertEquals("speech.map.line.below", of((x, y) -> 2 - y + 0.1 * x, 100).key());
  }

  @Test
  void slantedBorderHasCorners() {
    assertEquals("speech.map.line.upperright", of((x, y) -> x + y - 1, 100).key());
    assertEquals("speech.map.line.lowerleft", of((x, y) -> -x - y, 100).key());
    assertEquals("speech.map.line.upperleft", of((x, y) -> y - x + 2, 100).key());
    assertEquals("speech.map.line.lowerright", of((x, y) -> x - y, 100).key());
  }

  @Test
  void borderNearACornerIsStillALine() {
    assertEquals("speech.map.line.upperright", of((x, y) -> x + y - 9, 100).key());
  }

  @Test
  void discAroundTheMiddleIsSaidWithItsRadius() {
    var inside = of((x, y) -> 9 - x * x - y * y, 100);
    assertEquals("speech.map.inside", inside.key());
    assertEquals(3, number(inside), 0.3);
    assertEquals("speech.map.outside", of((x, y) -> x * x + y * y - 9, 24).key());
  }

  @Test
  void discElsewhereIsSaidWithItsCentre() {
    var disc = of((x, y) -> 4 - (x - 3) * (x - 3) - (y + 2) * (y + 2), 100);
    assertEquals(sentence("inside.at", disc.arguments().get(0), "3.0", "−2.0"), disc);
    assertEquals(2, number(disc), 0.3);
  }

  @Test
  void ringIsSaidWithBothRadii() {
    var ring = of((x, y) -> (x * x + y * y - 4) * (20 - x * x - y * y), 100);
    assertEquals("speech.map.ring", ring.key());
    assertEquals(
        "speech.map.moat", of((x, y) -> (x * x + y * y - 4) * (x * x + y * y - 20), 100).key());
  }

  @Test
  void exclusiveOrIsSaidByItsCorners() {
    says(sentence("corners.rising"), (x, y) -> x * y);
    says(sentence("corners.falling"), (x, y) -> -x * y);
  }

  @Test
  void bandIsSaidWithBothBorders() {
    var band = of((x, y) -> (x + 2) * (3 - x), 100);
    assertEquals("speech.map.band.across", band.key());
    assertEquals(-2, number(band), 0.3);
    assertEquals("speech.map.band.up", of((x, y) -> (y + 2) * (3 - y), 24).key());
    assertEquals("speech.map.gap.up", of((x, y) -> (y + 2) * (y - 3), 25).key());
  }

  @Test
  void anythingElseIsSaidByItsShareAndItsCentre() {
    assertEquals("speech.map.share", of((x, y) -> Math.sin(2 * x) * Math.sin(2 * y), 100).key());
  }

  @Test
  void oneNeuronOfALayerIsDescribedByItself() {
    var values = new double[] {-1, 5, -1, 5, -1, 5, -1, 5};
    assertEquals(sentence("positive"), MapSentence.of(values, 2, 1, 2, -6, 6));
    assertEquals(sentence("negative"), MapSentence.of(values, 2, 0, 2, -6, 6));
  }

  private static double number(Sentence sentence) {
    return Double.parseDouble(sentence.arguments().get(0).replace('−', '-'));
  }
}
