package vitrine.labs.digits.images;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.view.EnglishTexts;

final class ImageRegionsTest {
  private static final int SIDE = 28;

  /** A number at each place of a rectangle, 0 elsewhere. */
  private static double[] block(int row, int column, int height, int width, double value) {
    var values = new double[SIDE * SIDE];
    for (int y = row; y < row + height; y++) {
      for (int x = column; x < column + width; x++) {
        values[(y * SIDE) + x] = value;
      }
    }
    return values;
  }

  private static double[] sum(double[] some, double[] others) {
    var sum = some.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += others[i];
    }
    return sum;
  }

  private static String weights(double[] values) {
    return ImageRegions.of(values, 0, SIDE).ofWeights(EnglishTexts.all());
  }

  @Test
  void weightsAreToldByWhereInkRaisesAndLowers() {
    var both = sum(block(1, 1, 6, 6, 0.5), block(20, 20, 6, 6, -0.5));
    assertThat(weights(both))
        .isEqualTo("Ink in the upper left raises it most; ink in the lower right lowers it most.");
    assertThat(weights(block(11, 11, 6, 6, 1))).isEqualTo("Ink in the middle raises it most.");
    assertThat(weights(block(11, 1, 6, 6, -1))).isEqualTo("Ink at the left lowers it most.");
  }

  @Test
  void aChessboardIsSpeckled() {
    var board = new double[SIDE * SIDE];
    for (int i = 0; i < board.length; i++) {
      board[i] = (i + (i / SIDE)) % 2 == 0 ? 1 : -1;
    }
    assertThat(weights(board)).startsWith("Speckled");
  }

  @Test
  void inkIsToldByItsShareAndItsPlace() {
    assertThat(ImageRegions.of(block(0, 10, 7, 8, 1), 0, SIDE).ofInk(EnglishTexts.all()))
        .isEqualTo("Ink covers 7% of the image, most of it at the top.");
    assertThat(ImageRegions.of(new double[784], 0, SIDE).ofInk(EnglishTexts.all()))
        .isEqualTo("The image is blank.");
  }

  @Test
  void numbersFromFurtherOnAreAnotherNeurons() {
    var two = new double[2 * SIDE * SIDE];
    two[SIDE * SIDE] = 3;
    var regions = ImageRegions.of(two, SIDE * SIDE, SIDE);
    assertThat(regions.highest()).isZero();
    assertThat(regions.sum(0)).isEqualTo(3);
  }
}
