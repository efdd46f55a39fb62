package vitrine.compute.numeric;

import java.util.function.DoubleUnaryOperator;
import vitrine.compute.random.XoshiroStream;

/**
 * A checksum over a million seeded values of a function: the gate for "the same bits everywhere".
 */
final class MillionValues {
  private MillionValues() {}

  /** Inputs of both signs up to the range, denser towards 0. */
  static String checksum(double range, DoubleUnaryOperator function) {
    var random = XoshiroStream.of("elementary functions", "inputs");
    var checksum = new Checksum();
    for (int i = 0; i < 1_000_000; i++) {
      double u = random.uniform(-1, 1);
      checksum.add(function.applyAsDouble(((u * u) * u) * range));
    }
    return checksum.toString();
  }
}
