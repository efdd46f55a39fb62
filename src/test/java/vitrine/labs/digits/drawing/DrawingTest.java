package vitrine.labs.digits.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vitrine.labs.digits.DigitFiles;

class DrawingTest {
  private final Drawing drawing = new Drawing();

  @Test
  void aBlankSheetIsAllPaper() {
    assertThat(drawing.isBlank()).isTrue();
    assertThat(drawing.toImage()).hasSize(784).containsOnly(0);
  }

  @Test
  void aStandingStrokeFillsTwentyRowsAndStandsInTheMiddle() {
    drawing.begin(30, 20);
    drawing.extend(30, 90);
    var image = drawing.toImage();
    assertThat(firstRow(image)).isBetween(3, 5);
    assertThat(lastRow(image) - firstRow(image)).isEqualTo(19);
    assertThat(centre(image, false)).isCloseTo(14, within(0.5));
    assertThat(centre(image, true)).isCloseTo(14, within(0.5));
    // thick and soft: some pixels of full ink, some grey
    assertThat(Arrays.stream(image).max().orElse(0)).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(image).filter(pixel -> pixel > 0.1 && pixel < 0.9).count())
        .isGreaterThan(20);
  }

  @Test
  void theSameShapeSmallAndElsewhereIsTheSameImage() {
    var square = new double[Ink.SIDE * Ink.SIDE];
    var smaller = new double[Ink.SIDE * Ink.SIDE];
    for (int row = 0; row < 80; row++) {
      for (int column = 0; column < 60; column++) {
        // a thick corner, like an L
        boolean inked = column < 20 || row >= 60;
        square[((row + 3) * Ink.SIDE) + column + 50] = inked ? 1 : 0;
        smaller[(((row / 2) + 70) * Ink.SIDE) + (column / 2)] = inked ? 1 : 0;
      }
    }
    var image = Normaliser.image(square, Ink.SIDE);
    assertThat(Normaliser.image(smaller, Ink.SIDE)).containsExactly(image, within(1e-12));
    assertThat(Arrays.stream(image).max().orElse(0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aPixelIsTheMeanOfTheInkItCovers() {
    // 30 × 30 cells onto 20 × 20 pixels: a pixel is 1.5 cells wide
    var ink = new double[Ink.SIDE * Ink.SIDE];
    for (int i = 0; i < 900; i++) {
      ink[((i / 30) * Ink.SIDE) + (i % 30)] = i % 30 == 1 ? 0.1 : 1;
    }
    var image = Normaliser.image(ink, Ink.SIDE);
    int left = firstColumn(image);
    assertThat(image[(14 * 28) + left]).isCloseTo((1 + (0.5 * 0.1)) / 1.5, within(1e-12));
    assertThat(image[(14 * 28) + left + 1]).isCloseTo((1 + (0.5 * 0.1)) / 1.5, within(1e-12));
    assertThat(image[(14 * 28) + left + 2]).isCloseTo(1, within(1e-12));
  }

  /** The outside witness for the whole procedure: what it made of them, it must leave alone. */
  @Test
  void imagesOfMnistComeOutAsTheyWere() {
    var pack = DigitFiles.pack("test-1");
    double sum = 0;
    int same = 0;
    for (int row = 0; row < pack.rows(); row++) {
      var image = DigitFiles.image(pack, row);
      var drawn = new Drawing();
      drawn.picture(image);
      double apart = meanDifference(image, drawn.toImage());
      sum += apart;
      same += apart < 1e-12 ? 1 : 0;
    }
    // the others are a whole pixel off: their centre of mass lies between two pixels
    assertThat(same).isGreaterThan(970);
    assertThat(sum / pack.rows()).isLessThan(0.002);
  }

  @Test
  void inkAtTheRimStaysOnTheSheet() {
    drawing.begin(0, 0);
    drawing.extend(Ink.SIDE, 0);
    drawing.extend(Ink.SIDE + 40.0, Ink.SIDE + 40.0);
    assertThat(Arrays.stream(drawing.toImage())).allMatch(pixel -> pixel >= 0 && pixel <= 1);
  }

  @Test
  void undoTakesBackStrokeByStrokeAndBringsBackAClearedSheet() {
    drawing.begin(30, 30);
    drawing.extend(60, 60);
    var first = drawing.ink().clone();
    drawing.begin(90, 20);
    drawing.end();
    var both = drawing.ink().clone();
    drawing.clear();
    assertThat(drawing.isBlank()).isTrue();
    drawing.undo();
    assertThat(drawing.ink()).containsExactly(both);
    drawing.undo();
    assertThat(drawing.ink()).containsExactly(first);
    drawing.undo();
    assertThat(drawing.isBlank()).isTrue();
    assertThat(drawing.canUndo()).isFalse();
  }

  @Test
  void thePenOfTheKeyboardDrawsOnlyWhileItIsDown() {
    var pen = new GridPen(drawing);
    assertThat(pen.move(0, -3)).isTrue();
    assertThat(drawing.isBlank()).isTrue();
    pen.press();
    assertThat(pen.isOnInk()).isTrue();
    pen.move(0, 6);
    pen.press();
    var line = drawing.ink().clone();
    pen.move(3, 0);
    assertThat(pen.isOnInk()).isFalse();
    assertThat(drawing.ink()).containsExactly(line);
    assertThat(line[(56 * Ink.SIDE) + 60]).isEqualTo(1);
  }

  @Test
  void thePenGoesOnDrawingAfterAnUndoAndStopsAtTheEdge() {
    var pen = new GridPen(drawing);
    pen.press();
    drawing.undo();
    assertThat(pen.move(20, 0)).isTrue();
    assertThat(pen.move(1, 0)).isFalse();
    assertThat(pen.column()).isEqualTo(GridPen.PLACES - 1);
    assertThat(pen.isOnInk()).isTrue();
  }

  private static double meanDifference(double[] some, double[] others) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += Math.abs(some[i] - others[i]);
    }
    return sum / some.length;
  }

  private static double centre(double[] image, boolean down) {
    double mass = 0;
    double moment = 0;
    for (int i = 0; i < image.length; i++) {
      mass += image[i];
      moment += image[i] * (down ? i / 28 : i % 28);
    }
    return moment / mass;
  }

  private static int firstRow(double[] image) {
    int i = 0;
    while (image[i] == 0) {
      i++;
    }
    return i / 28;
  }

  private static int lastRow(double[] image) {
    int i = image.length - 1;
    while (image[i] == 0) {
      i--;
    }
    return i / 28;
  }

  private static int firstColumn(double[] image) {
    int column = 0;
    while (image[(14 * 28) + column] == 0) {
      column++;
    }
    return column;
  }
}
