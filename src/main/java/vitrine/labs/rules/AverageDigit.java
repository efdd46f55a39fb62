package vitrine.labs.rules;

import vitrine.data.PackedImages;

/** The mean ink of each cell over the training images of one digit, or of all others. */
final class AverageDigit {
  private AverageDigit() {}

  /**
   * The mean of 64 cells, each 0 to 1.
   *
   * @param isOfDigit whether over the images of {@code digit}, rather than of all others
   */
  static double[] of(PackedImages images, int digit, boolean isOfDigit) {
    var mean = new double[Condition.CELLS];
    int count = 0;
    for (int row = 0; row < RulesLab.TRAIN; row++) {
      if ((images.label(row) == digit) == isOfDigit) {
        count++;
        for (int i = 0; i < mean.length; i++) {
          mean[i] = ((double) images.pixel(row, i) / PackedImages.INK) + mean[i];
        }
      }
    }
    for (int i = 0; i < mean.length && count > 0; i++) {
      mean[i] /= count;
    }
    return mean;
  }
}
