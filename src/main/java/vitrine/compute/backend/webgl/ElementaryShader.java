package vitrine.compute.backend.webgl;

/**
 * Exponential, logarithm, sine and what follows from them, as text for shaders. GLSL has its own,
 * but promises little about them, and what they give differs from device to device; these take +,
 * −, ×, ÷ and the bits of a number, keep NaN and come within a few units of the last of 24 digits.
 *
 * <p>{@code exponential} splits x into k ln 2 + r, |r| ≤ ½ ln 2, and sums seven terms of the series
 * of eʳ; {@code logarithm} takes a power of two out and sums the series of 2 artanh(f / (2 + f));
 * {@code sine} and {@code cosine} turn x into the middle eighths of the circle. What is taken off
 * is written as a sum whose first part has few digits, so that the subtraction is exact.
 */
final class ElementaryShader {
  static final String FUNCTIONS =
      """
      float exponential(float x) {
        float held = clamp(x, -104.0, 89.0);
        float k = floor(held * 1.44269504 + 0.5);
        float r = (held - k * 0.693359375) + k * 2.12194440e-4;
        float tail = r * (1.0 / 120.0 + r * (1.0 / 720.0 + r * (1.0 / 5040.0)));
        float series = 1.0 + (r + r * r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + tail))));
        int half1 = int(k) >> 1;
        int half2 = int(k) - half1;
        float power1 = uintBitsToFloat(uint(half1 + 127) << 23);
        float power2 = uintBitsToFloat(uint(half2 + 127) << 23);
        return isBroken(x) ? x : series * power1 * power2;
      }
      float exponentialLess1(float x) {
        float tail = 1.0 / 720.0 + x * (1.0 / 5040.0 + x * (1.0 / 40320.0));
        float inner = 1.0 / 6.0 + x * (1.0 / 24.0 + x * (1.0 / 120.0 + x * tail));
        return abs(x) < 0.35 ? x + x * x * (0.5 + x * inner) : exponential(x) - 1.0;
      }
      float hyperbolicTangent(float x) {
        float grown = exponentialLess1(2.0 * min(abs(x), 10.0));
        float size = grown / (grown + 2.0);
        return isBroken(x) ? x : (x < 0.0 ? -size : size);
      }
      float sigmoid(float x) { return 1.0 / (1.0 + exponential(-x)); }
      float logarithmNear1(float f) {
        float s = f / (2.0 + f);
        float z = s * s;
        float tail = 2.0 / 7.0 + z * (2.0 / 9.0 + z * (2.0 / 11.0));
        return s * (2.0 + z * (2.0 / 3.0 + z * (2.0 / 5.0 + z * tail)));
      }
      float logarithm(float x) {
        if (isBroken(x) || x < 0.0) return NAN;
        if (x == 0.0) return -INFINITY;
        if (floatBitsToUint(x) == 0x7f800000u) return x;
        bool isTiny = x < 1.17549435e-38;
        int bits = floatBitsToInt(isTiny ? x * 16777216.0 : x);
        int above = bits - 0x3f3504f3;
        int k = above >> 23;
        float m = intBitsToFloat(bits - (k << 23));
        float power = float(isTiny ? k - 24 : k);
        return power * 0.693359375 + (logarithmNear1(m - 1.0) - power * 2.12194440e-4);
      }
      float softplus(float x) {
        float less = exponential(-abs(x));
        float tail = less < 0.4 ? logarithmNear1(less) : logarithm(1.0 + less);
        return isBroken(x) ? x : max(x, 0.0) + tail;
      }
      float quarterTurned(float x, int quarter) {
        float k = floor(x * 0.636619772 + 0.5);
        float r = x - k * 1.5703125 - k * 4.8351287841796875e-4 - k * 3.1391648e-7;
        int turn = (int(k) + quarter) & 3;
        float z = r * r;
        float oddTail = 1.0 / 5040.0 - z * (1.0 / 362880.0);
        float odd = r + r * z * (-1.0 / 6.0 + z * (1.0 / 120.0 - z * oddTail));
        float evenTail = 1.0 / 720.0 - z * (1.0 / 40320.0);
        float even = 1.0 - z * (0.5 - z * (1.0 / 24.0 - z * evenTail));
        float size = (turn & 1) == 0 ? odd : even;
        bool isEndless = (floatBitsToUint(x) & 0x7f800000u) == 0x7f800000u;
        return isEndless ? NAN : ((turn & 2) == 0 ? size : -size);
      }
      float sine(float x) { return quarterTurned(x, 0); }
      float cosine(float x) { return quarterTurned(x, 1); }
      """;

  private ElementaryShader() {}
}
