package vitrine.compute.backend.cpu;

import vitrine.compute.backend.DropoutHash;
import vitrine.compute.backend.Kernel;

/** Drawing which numbers dropout leaves out. */
final class DropoutKernels {
  /** Splits a double into 24 bits and the rest (T. J. Dekker, 1971, with Veltkamp's constant). */
  private static final double SPLITTER = 0x1p29 + 1;

  private DropoutKernels() {}

  static Kernel mask(double[] rate, double[] draw, double[] out, int width) {
    return rows -> {
      int limit = limit(rate[0]);
      double kept = 1 / (1 - rate[0]);
      int seed = (int) draw[0];
      int count = (int) draw[1];
      for (int i = 0; i < rows * width; i++) {
        out[i] = DropoutHash.of(seed, count, i) < limit ? 0 : kept;
      }
    };
  }

  /** Below it a hash leaves its number out: rate · 2²⁴ from the rate that 32-bit backends hold. */
  private static int limit(double rate) {
    double scaled = rate * SPLITTER;
    return (int) Math.floor(((rate - scaled) + scaled) * 0x1p24);
  }
}
