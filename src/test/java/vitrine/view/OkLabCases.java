package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@link OkLab} on every engine; the numbers are those of the CSS Color 4 specification. */
public final class OkLabCases {
  private static final double NEAR = 2e-4;

  private static void lies(int colour, double lightness, double greenRed, double blueYellow) {
    var place = OkLab.of(colour);
    assertEquals(lightness, place.lightness(), NEAR);
    assertEquals(greenRed, place.greenRed(), NEAR);
    assertEquals(blueYellow, place.blueYellow(), NEAR);
  }

  @Test
  void primaryColoursLieWhereTheSpecificationSays() {
    lies(0xff0000, 0.62796, 0.22486, 0.12585);
    lies(0x00ff00, 0.86644, -0.23389, 0.17950);
    lies(0x0000ff, 0.45201, -0.03246, -0.31153);
    lies(0xffffff, 1, 0, 0);
    lies(0x000000, 0, 0, 0);
  }

  @Test
  void everyGreyAndManyColoursComeBackUnchanged() {
    for (int grey = 0; grey < 256; grey++) {
      int colour = grey * 0x010101;
      assertEquals(colour, OkLab.of(colour).colour());
    }
    for (int i = 0; i < 4096; i++) {
      int colour = (i * 0x9e3779) & 0xffffff;
      assertEquals(colour, OkLab.of(colour).colour());
    }
  }
}
