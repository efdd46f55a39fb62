package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Spread;

/** The four kinds of arithmetic on two operands, the second spread over the first. */
final class CombineKernels {
  private static final String SCATTERED =
      """
      vec4 met(int p) {
        int i = 4 * p;
        return vec4(b(of(i)), b(of(i + 1)), b(of(i + 2)), b(of(i + 3)));
      }
      """;

  private CombineKernels() {}

  static Kernel combine(
      Arithmetic arithmetic, Buffer a, Buffer b, Spread spread, Buffer out, int width) {
    return Shader.perFour("vec4 four(int p) { return a4(p) " + sign(arithmetic) + " met(p); }\n")
        .with(met(spread, width))
        .reads("a", a)
        .reads("b", b)
        .sets("width", width)
        .rows(out, width);
  }

  private static char sign(Arithmetic arithmetic) {
    return switch (arithmetic) {
      case ADD -> '+';
      case SUBTRACT -> '-';
      case MULTIPLY -> '*';
      case DIVIDE -> '/';
    };
  }

  /** Which numbers of b meet the four of texel p. */
  private static String met(Spread spread, int width) {
    boolean isWhole = width % 4 == 0;
    return switch (spread) {
      case EACH -> "vec4 met(int p) { return b4(p); }\n";
      case ALL -> "vec4 met(int p) { return vec4(b(0)); }\n";
      case EACH_COLUMN ->
          isWhole
              ? "vec4 met(int p) { return b4(p % (width / 4)); }\n"
              : "int of(int i) { return i % width; }\n" + SCATTERED;
      case EACH_ROW ->
          isWhole
              ? "vec4 met(int p) { return vec4(b(4 * p / width)); }\n"
              : "int of(int i) { return i / width; }\n" + SCATTERED;
    };
  }
}
