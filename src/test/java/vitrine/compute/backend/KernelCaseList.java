package vitrine.compute.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Collects kernel cases. */
final class KernelCaseList {
  /** How near 32-bit numbers must come. */
  static final double FLOAT = 1e-6;

  private final List<KernelCase> cases = new ArrayList<>();

  /** Some numbers. */
  static double[] n(double... values) {
    return values;
  }

  /** Some buffers. */
  static double[][] b(double[]... buffers) {
    return buffers;
  }

  List<KernelCase> cases() {
    return cases;
  }

  void add(KernelCase each) {
    cases.add(each);
  }

  /** A case that says what the last buffer holds after. */
  void add(
      String name,
      int rows,
      double[][] buffers,
      BiFunction<Backend, List<Buffer>, Kernel> kernel,
      double... last) {
    var expected = new double[buffers.length][];
    expected[buffers.length - 1] = last;
    add(new KernelCase(name, rows, buffers, kernel, expected, FLOAT));
  }
}
