package vitrine.compute.backend.cpu;

import java.util.Arrays;
import vitrine.compute.backend.Kernel;

/** Looking rows up in a table. */
final class GatherKernels {
  private GatherKernels() {}

  static Kernel gather(double[] table, double[] index, double[] out, int width) {
    // A division of whole numbers by 0 would end the engine.
    int height = width == 0 ? 0 : table.length / width;
    return rows -> {
      for (int row = 0; row < rows; row++) {
        int from = Place.of(index[row], height);
        if (from == Place.NONE) {
          Arrays.fill(out, row * width, (row + 1) * width, Double.NaN);
        } else {
          System.arraycopy(table, from * width, out, row * width, width);
        }
      }
    };
  }
}
