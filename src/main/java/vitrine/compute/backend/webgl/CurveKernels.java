package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/**
 * Each curve and its slope, as a function of one number. A comparison with NaN may give anything in
 * GLSL, so where NaN would meet one it is let through first: a broken number must not look healthy.
 */
final class CurveKernels {
  private static final String FORWARD =
      """
      vec4 four(int p) {
        vec4 v = x4(p);
        return vec4(curve(v.x), curve(v.y), curve(v.z), curve(v.w));
      }
      """;

  private static final String GRADIENT =
      """
      vec4 four(int p) {
        vec4 v = x4(p);
        vec4 w = y4(p);
        vec4 s = vec4(slope(v.x, w.x), slope(v.y, w.y), slope(v.z, w.z), slope(v.w, w.w));
        return s * g4(p);
      }
      """;

  /** Half of 1 + tanh u is the sigmoid of 2 u, which keeps its digits where the tanh is near −1. */
  private static final String GELU_SHARE =
      """
      float doubled(float x) { return 1.59576912 * (x + 0.044715 * x * x * x); }
      """;

  private CurveKernels() {}

  static Kernel forward(Curve curve, Buffer x, Buffer y, int width) {
    return Shader.perFour(FORWARD).with(curve(curve)).reads("x", x).rows(y, width);
  }

  static Kernel gradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width) {
    return Shader.perFour(GRADIENT)
        .with(slope(curve))
        .reads("x", x)
        .reads("y", y)
        .reads("g", g)
        .rows(out, width);
  }

  private static String curve(Curve curve) {
    return switch (curve) {
      case IDENTITY -> plain("x");
      case TANH -> elementary("hyperbolicTangent(x)");
      case RELU -> plain("isBroken(x) ? x : max(x, 0.0)");
      case SIGMOID -> elementary("sigmoid(x)");
      case SINE -> elementary("sine(x)");
      case SQUARE -> plain("x * x");
      case EXP -> elementary("exponential(x)");
      case LOG -> elementary("logarithm(x)");
      case SQRT -> plain("isBroken(x) || x < 0.0 ? NAN : sqrt(x)");
      case RECIPROCAL -> plain("1.0 / x");
      case ABSOLUTE -> plain("abs(x)");
      case HUBER -> plain("isBroken(x) ? x : (abs(x) <= 1.0 ? 0.5 * x * x : abs(x) - 0.5)");
      case LEAKY_RELU -> plain("isBroken(x) ? x : (x > 0.0 ? x : x / 100.0)");
      case ELU -> elementary("isBroken(x) ? x : (x > 0.0 ? x : exponentialLess1(x))");
      case GELU -> gelu("x * sigmoid(doubled(x))");
      case SILU -> elementary("x * sigmoid(x)");
      case SOFTPLUS -> elementary("softplus(x)");
    };
  }

  private static String plain(String curve) {
    return "float curve(float x) { return " + curve + "; }\n";
  }

  private static String elementary(String curve) {
    return ElementaryShader.FUNCTIONS + plain(curve);
  }

  private static String gelu(String curve) {
    return ElementaryShader.FUNCTIONS + GELU_SHARE + plain(curve);
  }

  private static String slope(Curve curve) {
    return switch (curve) {
      case IDENTITY -> plainSlope("1.0");
      case TANH -> plainSlope("1.0 - y * y");
      case RELU -> plainSlope("isBroken(x) ? x : (x > 0.0 ? 1.0 : 0.0)");
      case SIGMOID -> plainSlope("y * (1.0 - y)");
      case SINE -> elementarySlope("cosine(x)");
      case SQUARE -> plainSlope("2.0 * x");
      case EXP -> plainSlope("y");
      case LOG -> plainSlope("1.0 / x");
      case RECIPROCAL -> plainSlope("-(y * y)");
      case SQRT -> plainSlope("0.5 / y");
      case ABSOLUTE -> plainSlope("isBroken(x) ? x : (x < 0.0 ? -1.0 : (x > 0.0 ? 1.0 : 0.0))");
      case HUBER -> plainSlope("isBroken(x) ? x : clamp(x, -1.0, 1.0)");
      case LEAKY_RELU -> plainSlope("isBroken(x) ? x : (x > 0.0 ? 1.0 : 0.01)");
      case ELU -> plainSlope("isBroken(x) ? x : (x > 0.0 ? 1.0 : y + 1.0)");
      case GELU ->
          ElementaryShader.FUNCTIONS
              + GELU_SHARE
              + """
              float slope(float x, float y) {
                float share = sigmoid(doubled(x));
                // far from 0 this is 0, and must come before x * x can overflow
                float bend = x * share * sigmoid(-doubled(x));
                return share + 1.59576912 * (bend + 0.134145 * bend * x * x);
              }
              """;
      case SILU ->
          ElementaryShader.FUNCTIONS
              + """
              float slope(float x, float y) {
                return sigmoid(x) * (1.0 + x * sigmoid(-x));
              }
              """;
      case SOFTPLUS -> elementarySlope("sigmoid(x)");
    };
  }

  private static String plainSlope(String slope) {
    return "float slope(float x, float y) { return " + slope + "; }\n";
  }

  private static String elementarySlope(String slope) {
    return ElementaryShader.FUNCTIONS + plainSlope(slope);
  }
}
