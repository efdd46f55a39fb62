package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/**
 * Scores turned into probabilities, and how wrong they are. The largest score of a row is taken off
 * first, so that no power overflows; a NaN or an infinite largest score makes its whole row NaN.
 *
 * <p>Each number of a result needs two things of its whole row. In a narrow row each works them out
 * for itself; for a wide one a pass of its own does.
 */
final class SoftmaxKernels {
  /** The widest row whose numbers each go over it for themselves. */
  private static final int NARROW = 32;

  /** The largest score of a row, and the sum of the powers. */
  private static final String SCALE =
      """
      vec2 scale(int row) {
        float most = -INFINITY;
        for (int i = row * width; i < row * width + width; i++) most = max(most, x(i));
        float sum = 0.0;
        for (int i = row * width; i < row * width + width; i++) sum += exponential(x(i) - most);
        return vec2(most, sum);
      }
      """;

  private static final String WEIGHTED =
      """
      vec2 scale(int row) {
        float sum = 0.0;
        for (int i = row * width; i < row * width + width; i++) sum += g(i) * y(i);
        return vec2(sum, 0.0);
      }
      """;

  private static final String KNOWN =
      "vec2 scale(int row) { return vec2(known(2 * row), known(2 * row + 1)); }\n";

  private static final String KNOWING =
      """
      float value(int i) {
        vec2 found = scale(i / 2);
        return i % 2 == 0 ? found.x : found.y;
      }
      """;

  private static final String PROBABILITY =
      """
      float probability(int i) {
        vec2 found = scale(i / width);
        return exponential(x(i) - found.x) / found.y;
      }
      """;

  /** The class that a label names, −1 if none. */
  private static final String LABELS =
      """
      int right(int row) {
        float at = label(row);
        bool names = !isBroken(at) && at >= 0.0 && at < float(width) && floor(at) == at;
        return names ? int(at) : -1;
      }
      """;

  /** A buffer and the name by which a text reads it. */
  private record Reading(String name, Buffer buffer) {}

  private SoftmaxKernels() {}

  static Kernel softmax(Buffer x, Buffer out, int width) {
    var text = PROBABILITY + "float value(int i) { return probability(i); }\n";
    return overRows(text, SCALE, out, width, new Reading("x", x));
  }

  static Kernel softmaxGradient(Buffer y, Buffer g, Buffer out, int width) {
    var text = "float value(int i) { return y(i) * (g(i) - scale(i / width).x); }\n";
    return overRows(text, WEIGHTED, out, width, new Reading("y", y), new Reading("g", g));
  }

  static Kernel crossEntropy(Buffer x, Buffer label, Buffer out, int width) {
    var text =
        """
        float value(int row) {
          vec2 found = scale(row);
          int place = right(row);
          return place < 0 ? NAN : found.x - x(row * width + place) + logarithm(found.y);
        }
        """;
    return Shader.perNumber(ElementaryShader.FUNCTIONS + SCALE + LABELS + text)
        .reads("x", x)
        .reads("label", label)
        .sets("width", width)
        .rows(out, 1);
  }

  static Kernel crossEntropyGradient(Buffer g, Buffer x, Buffer label, Buffer out, int width) {
    var text =
        LABELS
            + PROBABILITY
            + """
            float value(int i) {
              int row = i / width;
              float truth = i % width == right(row) ? 1.0 : 0.0;
              return g(row) * (probability(i) - truth);
            }
            """;
    return overRows(
        text,
        SCALE,
        out,
        width,
        new Reading("x", x),
        new Reading("g", g),
        new Reading("label", label));
  }

  static Kernel isTopClass(Buffer x, Buffer label, Buffer out, int width) {
    var text =
        """
        float value(int row) {
          int place = right(row);
          if (place < 0) return 0.0;
          float score = x(row * width + place);
          bool top = !isBroken(score);
          for (int o = 0; o < width; o++) {
            float other = x(row * width + o);
            top = top && !isBroken(other) && (o < place ? other < score : other <= score);
          }
          return top ? 1.0 : 0.0;
        }
        """;
    return Shader.perNumber(LABELS + text)
        .reads("x", x)
        .reads("label", label)
        .sets("width", width)
        .rows(out, 1);
  }

  /** A kernel of rows × {@code width} numbers whose text asks for the {@code scale} of a row. */
  private static Kernel overRows(
      String text, String scale, Buffer out, int width, Reading... readings) {
    if (width <= NARROW) {
      return shader(scale + text, readings).sets("width", width).rows(out, width);
    }
    int most = out.size() / width;
    var known = new GlBuffer(GlBuffer.of(out).sheets(), 2 * most);
    var first = shader(scale + KNOWING, readings).sets("width", width).rows(known, 2);
    var second = shader(KNOWN + text, readings).reads("known", known).sets("width", width);
    var both = new Kernel[] {first, second.rows(out, width)};
    return rows -> {
      both[0].run(rows);
      both[1].run(rows);
    };
  }

  private static Shader shader(String text, Reading... readings) {
    var shader = Shader.perNumber(ElementaryShader.FUNCTIONS + text);
    for (var reading : readings) {
      shader.reads(reading.name(), reading.buffer());
    }
    return shader;
  }
}
