package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@link GridPixels} on every engine. */
public final class GridPixelsCases {
  private final SignColours colours = SignColours.smooth(Theme.light());

  @Test
  void firstValueIsTheLowerLeftPixel() {
    var pixels = Pixels.of(2, 2);
    GridPixels.paint(pixels, new double[] {-1, 0.5, 1, Double.NaN}, 1, 0, colours);
    int[] expected = {
      colours.pixel(1), colours.pixel(Double.NaN), colours.pixel(-1), colours.pixel(0.5)
    };
    assertArrayEquals(expected, pixels.values());
  }

  @Test
  void oneNeuronOfALayerIsPaintedByItself() {
    var pixels = Pixels.of(1, 1);
    GridPixels.paint(pixels, new double[] {-1, 0.25, 1}, 3, 1, colours);
    assertArrayEquals(new int[] {colours.pixel(0.25)}, pixels.values());
  }

  @Test
  void paintingTheSameAgainChangesNothing() {
    var pixels = Pixels.of(2, 2);
    var values = new double[] {0, 0.1, 0.2, 0.3};
    assertTrue(GridPixels.paint(pixels, values, 1, 0, colours));
    assertFalse(GridPixels.paint(pixels, values, 1, 0, colours));
    values[3] = -0.3;
    assertTrue(GridPixels.paint(pixels, values, 1, 0, colours));
  }
}
