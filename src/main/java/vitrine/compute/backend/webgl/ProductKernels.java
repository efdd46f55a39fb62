package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;

/**
 * Matrix products, those of an affine layer among them. Where the sizes are whole fours, a texel of
 * each matrix is fetched once and used four or sixteen times; else number by number.
 *
 * <p>Each shader knows {@code height}, {@code depth} and {@code width}, and {@code start}, the
 * number that a sum begins with.
 */
final class ProductKernels {
  private static final String PLACES_STRAIGHT_LEFT =
      "int leftAt(int block, int h, int d) { return (block * height + h) * depth + d; }\n";
  private static final String PLACES_TURNED_LEFT =
      "int leftAt(int block, int h, int d) { return (block * depth + d) * height + h; }\n";
  private static final String PLACES_STRAIGHT_RIGHT =
      "int rightAt(int block, int d, int w) { return (block * depth + d) * width + w; }\n";
  private static final String PLACES_TURNED_RIGHT =
      "int rightAt(int block, int d, int w) { return (block * width + w) * depth + d; }\n";

  /** Where number i of the result lies: in which product, in which row and column. */
  private static final String ONE_PRODUCT =
      "ivec3 spot(int i) { return ivec3(0, i / width, i % width); }\n";

  private static final String MANY_PRODUCTS =
      """
      ivec3 spot(int i) {
        int line = i / width;
        return ivec3(line / height, line % height, i % width);
      }
      """;

  private static final String BY_NUMBERS =
      """
      float value(int i) {
        ivec3 at = spot(i);
        float sum = start(i, at.z);
        for (int d = 0; d < depth; d++) {
          sum += left(leftAt(at.x, at.y, d)) * right(rightAt(at.x, d, at.z));
        }
        return sum;
      }
      """;

  /** Both matrices lie along the depth: each sum is one of products of texels. */
  private static final String ALONG_DEPTH =
      """
      float value(int i) {
        ivec3 at = spot(i);
        int l = leftAt(at.x, at.y, 0) / 4;
        int r = rightAt(at.x, 0, at.z) / 4;
        vec4 sums = vec4(0.0);
        for (int d = 0; d < depth / 4; d++) sums += left4(l + d) * right4(r + d);
        return start(i, at.z) + ((sums.x + sums.y) + (sums.z + sums.w));
      }
      """;

  /** The same for four neighbours at once, which share their texels of the left matrix. */
  private static final String ALONG_DEPTH_IN_FOURS =
      """
      vec4 four(int p) {
        int i = 4 * p;
        ivec3 at = spot(i);
        int across = depth / 4;
        int l = leftAt(at.x, at.y, 0) / 4;
        int r = rightAt(at.x, 0, at.z) / 4;
        vec4 sum = vec4(0.0);
        for (int d = 0; d < across; d++) {
          vec4 shared4 = left4(l + d);
          int from = r + d;
          sum += vec4(
              dot(shared4, right4(from)),
              dot(shared4, right4(from + across)),
              dot(shared4, right4(from + 2 * across)),
              dot(shared4, right4(from + 3 * across)));
        }
        return start4(i, at.z) + sum;
      }
      """;

  /** The right matrix lies along the width: a number of the left meets four of it. */
  private static final String ALONG_WIDTH =
      """
      vec4 four(int p) {
        int i = 4 * p;
        ivec3 at = spot(i);
        int across = width / 4;
        int r = rightAt(at.x, 0, at.z) / 4;
        vec4 sum = start4(i, at.z);
        for (int d = 0; d < depth; d++) {
          sum += left(leftAt(at.x, at.y, d)) * right4(r + d * across);
        }
        return sum;
      }
      """;

  /** The same where the left matrix gives four numbers of a sum at once. */
  private static final String ALONG_BOTH =
      """
      vec4 four(int p) {
        int i = 4 * p;
        ivec3 at = spot(i);
        int across = width / 4;
        int l = leftAt(at.x, at.y, 0) / 4;
        int r = rightAt(at.x, 0, at.z) / 4;
        vec4 sum = start4(i, at.z);
        for (int d = 0; d < depth / 4; d++) {
          vec4 v = left4(l + d);
          int from = r + 4 * d * across;
          sum += (v.x * right4(from) + v.y * right4(from + across))
              + (v.z * right4(from + 2 * across) + v.w * right4(from + 3 * across));
        }
        return sum;
      }
      """;

  private ProductKernels() {}

  static Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs) {
    var text = shader(ONE_PRODUCT, false, true, inputs, outputs);
    return begun(text, "bias(w)", "vec4(bias(w), bias(w + 1), bias(w + 2), bias(w + 3))")
        .reads("left", x)
        .reads("right", weight)
        .reads("bias", bias)
        .sets("height", 0)
        .sets("depth", inputs)
        .sets("width", outputs)
        .rows(out, outputs);
  }

  static Kernel inputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs) {
    return begun(shader(ONE_PRODUCT, false, false, outputs, inputs), "0.0", "vec4(0.0)")
        .reads("left", g)
        .reads("right", weight)
        .sets("height", 0)
        .sets("depth", outputs)
        .sets("width", inputs)
        .rows(out, inputs);
  }

  static Kernel weightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean accumulate) {
    var text = shader(ONE_PRODUCT, true, false, 1, inputs);
    var shader =
        accumulate
            ? begun(text, "before(i)", "before4(i / 4)").reads("before", out)
            : begun(text, "0.0", "vec4(0.0)");
    // The rows at hand are the depth of this product.
    return shader
        .with("#define depth rows\n")
        .reads("left", g)
        .reads("right", x)
        .sets("height", outputs)
        .sets("width", inputs)
        .numbers(out, outputs * inputs);
  }

  static Kernel product(Buffer left, Buffer right, Buffer out, MatrixForm form) {
    var text =
        shader(
            MANY_PRODUCTS,
            form.leftTransposed(),
            form.rightTransposed(),
            form.depth(),
            form.width());
    return begun(text, "0.0", "vec4(0.0)")
        .reads("left", left)
        .reads("right", right)
        .sets("height", form.height())
        .sets("depth", form.depth())
        .sets("width", form.width())
        .rows(out, form.height() * form.width());
  }

  /** What the sums of number i, in column w, begin with: one, and four neighbours. */
  private static Shader begun(Text text, String one, String four) {
    return text.start("#define start(i, w) " + one + "\n#define start4(i, w) " + four + "\n");
  }

  /** A product's text, and whether it gives four numbers at once. */
  private record Text(String text, boolean isFour) {
    Shader start(String start) {
      return (isFour ? Shader.perFour(text) : Shader.perNumber(text)).with(start);
    }
  }

  private static Text shader(
      String spot, boolean leftTurned, boolean rightTurned, int depth, int width) {
    var places =
        spot
            + (leftTurned ? PLACES_TURNED_LEFT : PLACES_STRAIGHT_LEFT)
            + (rightTurned ? PLACES_TURNED_RIGHT : PLACES_STRAIGHT_RIGHT);
    boolean isLeftInFours = !leftTurned && depth % 4 == 0;
    boolean isWidthInFours = width % 4 == 0;
    if (rightTurned && isLeftInFours) {
      return new Text(
          places + (isWidthInFours ? ALONG_DEPTH_IN_FOURS : ALONG_DEPTH), isWidthInFours);
    }
    if (!rightTurned && isWidthInFours) {
      return new Text(places + (isLeftInFours ? ALONG_BOTH : ALONG_WIDTH), true);
    }
    return new Text(places + BY_NUMBERS, false);
  }
}
