package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;

/**
 * out = start + left · right, for small matrices however they lie in their buffers: what a dense
 * layer does on the way forward, and twice on the way back.
 *
 * <p>Eight sums run side by side, four down and two across, so that no addition waits for the one
 * before and every number fetched serves more than once. Each sum for itself starts from {@code
 * start} and takes its products in ascending order: the bits are those of the plainest loop.
 */
final class BlockedProduct implements Kernel {
  /** In place of a height or a depth: as many as there are rows. */
  static final int ROWS = -1;

  private final int height;
  private final int depth;
  private final int width;
  private final Operand left;
  private final Operand right;
  private final Operand start;
  private final double[] out;

  /**
   * A product of height × depth and depth × width.
   *
   * @param start of the shape of {@code out}, which may be the same buffer
   * @param out height × width, row-major
   */
  BlockedProduct(
      int height, int depth, int width, Operand left, Operand right, Operand start, double[] out) {
    this.height = height;
    this.depth = depth;
    this.width = width;
    this.left = left;
    this.right = right;
    this.start = start;
    this.out = out;
  }

  /** A matrix in a buffer, and how far apart two neighbours in a column and two in a row lie. */
  record Operand(double[] values, int down, int across) {
    /** A matrix of zeros, of any size. */
    static Operand zeros() {
      return new Operand(new double[1], 0, 0);
    }
  }

  @Override
  public void run(int rows) {
    int lines = height == ROWS ? rows : height;
    int terms = depth == ROWS ? rows : depth;
    int line = 0;
    for (; line + 2 < lines; line += 4) {
      fourLines(line, Math.min(line + 3, lines - 1), terms);
    }
    if (line < lines) {
      twoLines(line, lines - 1, terms);
    }
  }

  /**
   * Three or four lines of sums, two columns at a time. Where the fourth line or the second column
   * is missing, the one before is computed twice, which changes nothing.
   */
  private void fourLines(int line, int last, int terms) {
    var left = this.left.values;
    var right = this.right.values;
    var start = this.start.values;
    var out = this.out;
    int width = this.width;
    int leftDown = this.left.down;
    int leftAcross = this.left.across;
    int leftLast = leftDown * (last - line);
    int rightDown = this.right.down;
    int startDown = this.start.down;
    int startLast = startDown * (last - line);
    int outLast = width * (last - line);
    for (int column = 0; column < width; column += 2) {
      int next = column + 1 < width ? 1 : 0;
      int s = (line * startDown) + (column * this.start.across);
      int sNext = s + (next * this.start.across);
      double a = start[s];
      double b = start[sNext];
      double c = start[s + startDown];
      double d = start[sNext + startDown];
      double e = start[s + (2 * startDown)];
      double f = start[sNext + (2 * startDown)];
      double g = start[s + startLast];
      double h = start[sNext + startLast];
      int l = line * leftDown;
      int r = column * this.right.across;
      int rNext = r + (next * this.right.across);
      for (int term = 0; term < terms; term++) {
        double first = right[r];
        double second = right[rNext];
        double one = left[l];
        a = (one * first) + a;
        b = (one * second) + b;
        double two = left[l + leftDown];
        c = (two * first) + c;
        d = (two * second) + d;
        double three = left[l + (2 * leftDown)];
        e = (three * first) + e;
        f = (three * second) + f;
        double four = left[l + leftLast];
        g = (four * first) + g;
        h = (four * second) + h;
        l += leftAcross;
        r += rightDown;
        rNext += rightDown;
      }
      int at = (line * width) + column;
      int atNext = at + next;
      out[at] = a;
      out[atNext] = b;
      out[at + width] = c;
      out[atNext + width] = d;
      out[at + (2 * width)] = e;
      out[atNext + (2 * width)] = f;
      out[at + outLast] = g;
      out[atNext + outLast] = h;
    }
  }

  /** One or two lines of sums, the same way. */
  private void twoLines(int line, int last, int terms) {
    var left = this.left.values;
    var right = this.right.values;
    var start = this.start.values;
    var out = this.out;
    int width = this.width;
    int leftAcross = this.left.across;
    int leftLast = this.left.down * (last - line);
    int rightDown = this.right.down;
    int startLast = this.start.down * (last - line);
    int outLast = width * (last - line);
    for (int column = 0; column < width; column += 2) {
      int next = column + 1 < width ? 1 : 0;
      int s = (line * this.start.down) + (column * this.start.across);
      int sNext = s + (next * this.start.across);
      double a = start[s];
      double b = start[sNext];
      double c = start[s + startLast];
      double d = start[sNext + startLast];
      int l = line * this.left.down;
      int r = column * this.right.across;
      int rNext = r + (next * this.right.across);
      for (int term = 0; term < terms; term++) {
        double first = right[r];
        double second = right[rNext];
        double one = left[l];
        a = (one * first) + a;
        b = (one * second) + b;
        double two = left[l + leftLast];
        c = (two * first) + c;
        d = (two * second) + d;
        l += leftAcross;
        r += rightDown;
        rNext += rightDown;
      }
      int at = (line * width) + column;
      int atNext = at + next;
      out[at] = a;
      out[atNext] = b;
      out[at + outLast] = c;
      out[atNext + outLast] = d;
    }
  }
}
