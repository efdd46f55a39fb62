package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;
import vitrine.session.Numerals;
import vitrine.session.PointsText;
import vitrine.session.Refusal;

/** Own points come back from their text as they were put in, and nothing else is read as points. */
public final class OwnPointsCases {
  @Test
  void noPointsAreWrittenAsAWord() {
    assertEquals("none", OwnPoints.empty(true).text());
    assertEquals("none", OwnPoints.empty(false).text());
    assertEquals(0, OwnPoints.parse("none").size());
  }

  @Test
  void theCornersAndTheMiddleKeepTheirPlaces() {
    var points =
        OwnPoints.of(true, new double[] {-6, -6, 0, 6, 6, 4, 0, 0, 2, -0.001, 5.999, 1, 6, -6, 3});
    var read = OwnPoints.parse(points.text());
    assertSame(points, read);
    assertEquals("cAAAAA", OwnPoints.of(true, new double[] {-6, -6, 0}).text());
  }

  @Test
  void everyPointComesBackToTheThousandth() {
    var random = XoshiroStream.of("1", "points");
    for (boolean areClasses : new boolean[] {true, false}) {
      var numbers = new double[3 * OwnPoints.MOST];
      for (int i = 0; i < OwnPoints.MOST; i++) {
        numbers[3 * i] = (random.nextInt(12_001) - 6000) / 1000.0;
        numbers[(3 * i) + 1] = (random.nextInt(12_001) - 6000) / 1000.0;
        numbers[(3 * i) + 2] =
            areClasses ? random.nextInt(5) : (random.nextInt(20_001) - 10_000) / 1000.0;
      }
      var points = OwnPoints.of(areClasses, numbers);
      for (int i = 0; i < numbers.length; i += 3) {
        assertEquals(numbers[i], points.x(i / 3));
        assertEquals(numbers[i + 1], points.y(i / 3));
        assertEquals(numbers[i + 2], points.label(i / 3));
      }
      assertSame(points, OwnPoints.parse(points.text()));
      assertEquals(points.text(), OwnPoints.parse(points.text()).text());
      assertEquals(1 + ((areClasses ? 5 : 7) * OwnPoints.MOST), points.text().length());
    }
  }

  @Test
  void aTextIsMadeOfCharactersThatALinkNeverEscapes() {
    var text = OwnPoints.of(false, new double[] {1.5, -2.25, 0.125, 6, 6, 10}).text();
    for (int i = 0; i < text.length(); i++) {
      assertTrue("-_".indexOf(text.charAt(i)) >= 0 || Character.isLetterOrDigit(text.charAt(i)));
    }
  }

  @Test
  void numbersAreRoundedToThousandths() {
    var points = OwnPoints.empty(false).with(0.12349, -0.0004, 1.99951);
    assertEquals(0.123, points.x(0));
    assertEquals(0, points.y(0));
    assertEquals(2, points.label(0));
  }

  @Test
  void whatLiesOutsideIsRefused() {
    var points = OwnPoints.empty(true).with(0, 0, 0);
    assertEquals("place", refusal(points, 6.001, 0, 0).kind());
    assertEquals("place", refusal(points, 0, Double.NaN, 0).kind());
    assertEquals("class", refusal(points, 0, 0, 5).kind());
    assertEquals("class", refusal(points, 0, 0, 1.5).kind());
    assertEquals(2, refusal(points, 0, 0, -1).point());
    assertEquals("value", refusal(OwnPoints.empty(false), 0, 0, 10.1).kind());
  }

  @Test
  void thereIsNoRoomForMoreThanTwoThousand() {
    var full = OwnPoints.of(true, new double[3 * OwnPoints.MOST]);
    assertEquals("many", refusal(full, 0, 0, 0).kind());
    assertThrows(UnreadablePoints.class, () -> OwnPoints.parse(full.text() + "AAAAA"));
  }

  @Test
  void aTextThatIsCutOffOrChangedNamesItsPoint() {
    var text = OwnPoints.of(true, new double[] {1, 2, 0, 3, 4, 1}).text();
    for (int length = 2; length < text.length(); length++) {
      if (length != 6) {
        var cut = text.substring(0, length);
        var wrong = assertThrows(UnreadablePoints.class, () -> OwnPoints.parse(cut));
        assertEquals(length < 6 ? 1 : 2, wrong.point());
      }
    }
    assertThrows(UnreadablePoints.class, () -> OwnPoints.parse("c_____"));
    assertThrows(UnreadablePoints.class, () -> OwnPoints.parse("c#####"));
    assertThrows(UnreadablePoints.class, () -> OwnPoints.parse("x"));
    assertThrows(UnreadablePoints.class, () -> OwnPoints.parse(""));
  }

  @Test
  void pointsCanBeWrittenOutByHand() {
    var classes = PointsText.parse("1,2,0;-1.5, 2.25, 3");
    assertTrue(classes.areClasses());
    assertEquals(-1.5, classes.x(1));
    assertEquals(3, classes.label(1));
    assertFalse(PointsText.parse("1,2,0.5;3,4,1").areClasses());
    assertFalse(PointsText.parse("values:1,2,0;3,4,1").areClasses());
    assertFalse(PointsText.parse("1,2,-1;3,4,1").areClasses());
  }

  @Test
  void aPointThatIsNoneIsNamed() {
    assertRefused("refused.points.form", "2", "1,2,0;1,2");
    assertRefused("refused.points.form", "1", "1,2,zero");
    assertRefused("refused.points.form", "3", "1,2,0;1,2,1;");
    assertRefused("refused.points.place", "2", "1,2,0;7,2,1");
    assertRefused("refused.points.value", "1", "1,2,50;1,2,0");
  }

  @Test
  void theNumberOfClassesIsOneMoreThanTheHighestAndAtLeastTwo() {
    assertEquals(2, OwnPoints.empty(true).classes());
    assertEquals(2, PointsText.parse("1,2,0").classes());
    assertEquals(5, PointsText.parse("1,2,0;1,2,4").classes());
    assertEquals(2, PointsText.parse("1,2,9.5;1,2,-3").classes());
  }

  @Test
  void everyProblemTakesEveryKindOfLabel() {
    var classes = PointsText.parse("0,0,0;0,0,1;0,0,2;0,0,3;0,0,4");
    assertLabels("-1 1 1 1 1 ", classes.examples(Problem.CLASSIFICATION));
    assertLabels("0 1 2 3 4 ", classes.examples(Problem.CLASSES));
    assertLabels("-1 1 0 -0.5 0.5 ", classes.examples(Problem.REGRESSION));
    var values = PointsText.parse("values:0,0,-2;0,0,0;0,0,0.5");
    assertLabels("-1 1 1 ", values.examples(Problem.CLASSIFICATION));
    assertLabels("0 1 1 ", values.examples(Problem.CLASSES));
    assertLabels("-2 0 0.5 ", values.examples(Problem.REGRESSION));
  }

  @Test
  void erasedPointsAreGoneAndTheOthersStay() {
    var points = PointsText.parse("0,0,0;1,1,1;2,2,2");
    var left = points.without(new boolean[] {false, true, false});
    assertSame(PointsText.parse("0,0,0;2,2,2"), left);
    assertEquals(3, points.size());
  }

  private static void assertSame(OwnPoints expected, OwnPoints found) {
    assertEquals(expected.size(), found.size());
    assertEquals(expected.areClasses(), found.areClasses());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.x(i), found.x(i));
      assertEquals(expected.y(i), found.y(i));
      assertEquals(expected.label(i), found.label(i));
    }
  }

  private static void assertLabels(String expected, Examples examples) {
    var labels = new StringBuilder();
    for (double label : examples.labels()) {
      labels.append(Numerals.write(label)).append(' ');
    }
    assertEquals(expected, labels.toString());
  }

  private static UnreadablePoints refusal(OwnPoints points, double x, double y, double label) {
    return assertThrows(UnreadablePoints.class, () -> points.with(x, y, label));
  }

  private static void assertRefused(String key, String point, String text) {
    var sentence = assertThrows(Refusal.class, () -> PointsText.parse(text)).sentence();
    assertEquals(key, sentence.key());
    assertEquals(point, sentence.arguments().get(0));
  }
}
