package vitrine.compute.backend.cpu;

/**
 * out = start + left · right for small matrices however they lie in their buffers: what a dense
 * layer does forward, and in both directions back.
 *
 * <p>Four sums run side by side, so that one addition need not wait for another and each number
 * that is fetched serves twice. Every sum by itself starts from {@code start} and takes its
 * products in ascending order: its bits are those of the plainest loop.
 */
final class BlockedProduct {
  private final double[] left;
  private final int leftDown;
  private final int leftAcross;
  private final double[] right;
  private final int rightDown;
  private final int rightAcross;
  private final double[] start;
  private final int startDown;
  private final int startAcross;
  private final double[] out;
  private final int width;

  BlockedProduct(Operand left, Operand right, Operand start, double[] out, int width) {
    this.left = left.values();
    leftDown = left.down();
    leftAcross = left.across();
    this.right = right.values();
    rightDown = right.down();
    rightAcross = right.across();
    this.start = start.values();
    startDown = start.down();
    startAcross = start.across();
    this.out = out;
    this.width = width;
  }

  /** A matrix in a buffer: how far apart two neighbours in a column and two in a row lie. */
  record Operand(double[] values, int down, int across) {}

  void run(int height, int depth) {
    var left = this.left;
    var right = this.right;
    var start = this.start;
    var out = this.out;
    int leftDown = this.leftDown;
    int leftAcross = this.leftAcross;
    int rightDown = this.rightDown;
    int rightAcross = this.rightAcross;
    int width = this.width;
    int i = 0;
    for (; i + 1 < height; i += 2) {
      int at = i * width;
      int from = i * startDown;
      int r = 0;
      int j = 0;
      for (; j + 1 < width; j += 2) {
        double a = start[from];
        double b = start[from + startAcross];
        double c = start[from + startDown];
        double d = start[from + startDown + startAcross];
        int l = i * leftDown;
        int m = r;
        for (int k = 0; k < depth; k++) {
          double upper = left[l];
          double lower = left[l + leftDown];
          double first = right[m];
          double second = right[m + rightAcross];
          a = (upper * first) + a;
          b = (upper * second) + b;
          c = (lower * first) + c;
          d = (lower * second) + d;
          l += leftAcross;
          m += rightDown;
        }
        out[at] = a;
        out[at + 1] = b;
        out[at + width] = c;
        out[at + width + 1] = d;
        at += 2;
        from += 2 * startAcross;
        r += 2 * rightAcross;
      }
      if (j < width) {
        double a = start[from];
        double c = start[from + startDown];
        int l = i * leftDown;
        int m = r;
        for (int k = 0; k < depth; k++) {
          double first = right[m];
          a = (left[l] * first) + a;
          c = (left[l + leftDown] * first) + c;
          l += leftAcross;
          m += rightDown;
        }
        out[at] = a;
        out[at + width] = c;
      }
    }
    if (i < height) {
      int at = i * width;
      int from = i * startDown;
      for (int j = 0; j < width; j++) {
        double a = start[from];
        int l = i * leftDown;
        int m = j * rightAcross;
        for (int k = 0; k < depth; k++) {
          a = (left[l] * right[m]) + a;
          l += leftAcross;
          m += rightDown;
        }
        out[at++] = a;
        from += startAcross;
      }
    }
  }
}
