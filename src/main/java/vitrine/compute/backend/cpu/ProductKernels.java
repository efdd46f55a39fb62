package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;

/** Matrix products, one for each row, in all four ways to write the two matrices down. */
final class ProductKernels {
  private ProductKernels() {}

  static Kernel product(double[] left, double[] right, double[] out, MatrixForm form) {
    int height = form.height();
    int depth = form.depth();
    int width = form.width();
    // How far apart in their buffers two neighbours in a row and two in a column lie.
    int leftAcross = form.leftTransposed() ? height : 1;
    int leftDown = form.leftTransposed() ? 1 : depth;
    int rightAcross = form.rightTransposed() ? depth : 1;
    int rightDown = form.rightTransposed() ? 1 : width;
    return rows -> {
      int at = 0;
      for (int row = 0; row < rows; row++) {
        for (int i = 0; i < height; i++) {
          int leftFirst = (row * height * depth) + (i * leftDown);
          for (int j = 0; j < width; j++) {
            int l = leftFirst;
            int r = (row * depth * width) + (j * rightAcross);
            double sum = 0;
            for (int k = 0; k < depth; k++) {
              sum = (left[l] * right[r]) + sum;
              l += leftAcross;
              r += rightDown;
            }
            out[at++] = sum;
          }
        }
      }
    };
  }
}
