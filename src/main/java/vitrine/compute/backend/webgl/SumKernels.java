package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Reduction;

/**
 * Many numbers become one: over the rows, over the columns of a row, over the squares of a buffer.
 *
 * <p>One fragment adds up one sum, so a long sum is split: partial sums in a first pass, side by
 * side, and their sum in a second.
 */
final class SumKernels {
  /** Rows that one fragment adds up without help. */
  private static final int FEW_ROWS = 256;

  private static final int PARTS = 64;

  /** Number i is a sum over column i % width of each {@code parts}-th row from i / width on. */
  private static final String OVER_ROWS =
      """
      float value(int i) {
        float sum = 0.0;
        for (int r = i / width; r < rows; r += parts) sum += x(r * width + i % width);
        return ended(sum, i);
      }
      """;

  private static final String OVER_ROWS_IN_FOURS =
      """
      vec4 four(int p) {
        int across = width / 4;
        vec4 sum = vec4(0.0);
        for (int r = p / across; r < rows; r += parts) sum += x4(r * across + p % across);
        return ended4(sum, p);
      }
      """;

  private static final String MAXIMUM =
      """
      float value(int row) {
        float most = -INFINITY;
        bool broken = false;
        for (int i = row * width; i < row * width + width; i++) {
          float each = x(i);
          broken = broken || isBroken(each);
          most = max(most, each);
        }
        return broken ? NAN : most;
      }
      """;

  private static final String SUM =
      """
      float value(int row) {
        float sum = 0.0;
        for (int i = row * width; i < row * width + width; i++) sum += x(i);
        return ended(sum);
      }
      """;

  private static final String SUM_IN_FOURS =
      """
      float value(int row) {
        int across = width / 4;
        vec4 sums = vec4(0.0);
        for (int p = row * across; p < row * across + across; p++) sums += x4(p);
        return ended((sums.x + sums.y) + (sums.z + sums.w));
      }
      """;

  private static final String SQUARES =
      """
      vec4 inside(int p) {
        vec4 four = x4(p);
        int left = size - 4 * p;
        return vec4(
            four.x, left > 1 ? four.y : 0.0, left > 2 ? four.z : 0.0, left > 3 ? four.w : 0.0);
      }
      float value(int i) {
        float sum = 0.0;
        for (int p = i; 4 * p < size; p += parts) {
          vec4 four = inside(p);
          sum += dot(four, four);
        }
        return sum;
      }
      """;

  /** How a sum ends: as it is, added to what was there, divided by the rows; NaN without rows. */
  private enum End {
    PLAIN("sum", "sum"),
    ADDED("before(i) + sum", "before4(i) + sum"),
    DIVIDED("rows == 0 ? NAN : sum / float(rows)", "rows == 0 ? vec4(NAN) : sum / float(rows)");

    final String text;

    End(String one, String four) {
      text =
          "float ended(float sum, int i) { return "
              + one
              + "; }\nvec4 ended4(vec4 sum, int i) { return "
              + four
              + "; }\n";
    }
  }

  private SumKernels() {}

  static Kernel rowSum(Buffer g, Buffer out, int width, boolean accumulate) {
    return overRows(g, out, width, accumulate ? End.ADDED : End.PLAIN);
  }

  static Kernel rowMean(Buffer x, Buffer out, int width) {
    return overRows(x, out, width, End.DIVIDED);
  }

  private static Kernel overRows(Buffer x, Buffer out, int width, End end) {
    var direct = overRows(x, out, width, 1, end);
    if (width == 0 || x.size() / width <= FEW_ROWS) {
      return direct;
    }
    var parts = new GlBuffer(GlBuffer.of(out).sheets(), PARTS * width);
    // A mean divides its parts, since the second pass no longer knows the rows.
    var first = overRows(x, parts, width, PARTS, end == End.DIVIDED ? End.DIVIDED : End.PLAIN);
    var second = overRows(parts, out, width, 1, end == End.DIVIDED ? End.PLAIN : end);
    return rows -> {
      if (rows <= FEW_ROWS) {
        direct.run(rows);
      } else {
        first.run(rows);
        second.run(PARTS);
      }
    };
  }

  private static Kernel overRows(Buffer x, Buffer out, int width, int parts, End end) {
    boolean isFours = width % 4 == 0;
    var shader = isFours ? Shader.perFour(OVER_ROWS_IN_FOURS) : Shader.perNumber(OVER_ROWS);
    shader.with(end.text).reads("x", x).sets("width", width).sets("parts", parts);
    if (end == End.ADDED) {
      shader.reads("before", out);
    }
    return shader.numbers(out, parts * width);
  }

  static Kernel reduce(Reduction reduction, Buffer x, Buffer out, int width) {
    var shader =
        switch (reduction) {
          case SUM -> sum("sum", width);
          case MEAN -> sum("width == 0 ? NAN : sum / float(width)", width);
          case MAXIMUM -> Shader.perNumber(MAXIMUM);
        };
    return shader.reads("x", x).sets("width", width).rows(out, 1);
  }

  private static Shader sum(String end, int width) {
    return Shader.perNumber(width % 4 == 0 ? SUM_IN_FOURS : SUM)
        .with("float ended(float sum) { return " + end + "; }\n");
  }

  static Kernel squareSum(Buffer x, Buffer out, boolean accumulate) {
    int parts = Math.min(4 * PARTS, Math.max(1, GlBuffer.texels(x.size())));
    var partial = new GlBuffer(GlBuffer.of(out).sheets(), parts);
    var first =
        Shader.perNumber(SQUARES)
            .reads("x", x)
            .sets("size", x.size())
            .sets("parts", parts)
            .numbers(partial, parts);
    var second = overRows(partial, out, 1, 1, accumulate ? End.ADDED : End.PLAIN);
    return rows -> {
      first.run(1);
      second.run(parts);
    };
  }
}
