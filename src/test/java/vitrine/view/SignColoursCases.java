package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link SignColours} on every engine. */
public final class SignColoursCases {
  private static final Theme[] THEMES = {Theme.light(), Theme.dark()};

  @Test
  void zeroIsTheNeutralTone() {
    for (var theme : THEMES) {
      double off =
          OkLab.of(SignColours.smooth(theme).colour(0)).distance(OkLab.of(theme.neutral()));
      assertTrue(off < 0.005);
    }
  }

  @Test
  void stepsLookEquallyLarge() {
    for (var theme : THEMES) {
      var colours = SignColours.smooth(theme);
      double whole = OkLab.of(colours.colour(0)).distance(OkLab.of(colours.colour(1)));
      for (double value = 0.1; value <= 1; value += 0.1) {
        double step =
            OkLab.of(colours.colour(value)).distance(OkLab.of(colours.colour(value - 0.1)));
        assertEquals(whole / 10, step, whole / 50);
      }
    }
  }

  @Test
  void bothSidesReachEquallyFar() {
    for (var theme : THEMES) {
      var colours = SignColours.smooth(theme);
      var neutral = OkLab.of(theme.neutral());
      double below = OkLab.of(colours.colour(-1)).distance(neutral);
      double above = OkLab.of(colours.colour(1)).distance(neutral);
      assertEquals(below, above, 0.01);
    }
  }

  @Test
  void numbersBeyondOneAreClamped() {
    var colours = SignColours.smooth(Theme.light());
    assertEquals(colours.colour(1), colours.colour(1e300));
    assertEquals(colours.colour(-1), colours.colour(Double.NEGATIVE_INFINITY));
  }

  @Test
  void numbersAHairFromTheEndsHaveTheColoursOfTheEnds() {
    var colours = SignColours.smooth(Theme.light());
    assertEquals(colours.colour(1), colours.colour(1 - 0x1p-53));
    assertEquals(colours.colour(-1), colours.colour(-1 + 0x1p-53));
  }

  @Test
  void notANumberHasAColourOfItsOwn() {
    for (var theme : THEMES) {
      assertEquals(theme.unknown(), SignColours.smooth(theme).colour(Double.NaN));
      assertEquals(theme.unknown(), SignColours.twoTone(theme).colour(Double.NaN));
    }
  }

  @Test
  void twoTonesAreDividedAtZeroWhichIsPositive() {
    var colours = SignColours.twoTone(Theme.light());
    assertEquals(colours.colour(1), colours.colour(0));
    assertEquals(colours.colour(1), colours.colour(-0.0));
    assertEquals(colours.colour(-1), colours.colour(-1e-9));
    assertNotEquals(colours.colour(1), colours.colour(-1));
  }

  @Test
  void pixelHoldsRedInItsLowestByte() {
    assertEquals(0xff563412, Pixels.pixel(0x123456));
  }
}
