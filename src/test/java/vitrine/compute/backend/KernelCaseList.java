package vitrine.compute.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Collects kernel cases. */
final class KernelCaseList {
  /** How near 32-bit numbers must come after a few operations. */
  static final double FLOAT = 1e-6;

  private final List<KernelCase> cases;
  private final double tolerance;
  private final boolean changesWhatItReads;

  KernelCaseList() {
    this(new ArrayList<>(), FLOAT, false);
  }

  private KernelCaseList(List<KernelCase> cases, double tolerance, boolean changesWhatItReads) {
    this.cases = cases;
    this.tolerance = tolerance;
    this.changesWhatItReads = changesWhatItReads;
  }

  /** The same list, for cases that may be off by so much. */
  KernelCaseList within(double otherTolerance) {
    return new KernelCaseList(cases, otherTolerance, changesWhatItReads);
  }

  /** The same list, for sums of so many terms of at most 1: each may add a rounding. */
  KernelCaseList summing(int terms) {
    return within(FLOAT * Math.max(1, terms / 8));
  }

  /** The same list, for kernels that change what they read. */
  KernelCaseList changing() {
    return new KernelCaseList(cases, tolerance, true);
  }

  /** The same list, for kernels that change what they read if {@code accumulate}. */
  KernelCaseList changingIf(boolean accumulate) {
    return accumulate ? changing() : this;
  }

  List<KernelCase> cases() {
    return cases;
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
    add(name, rows, buffers, kernel, expected);
  }

  /** A case that says what each buffer holds after; null where it does not matter. */
  void add(
      String name,
      int rows,
      double[][] buffers,
      BiFunction<Backend, List<Buffer>, Kernel> kernel,
      double[][] expected) {
    cases.add(new KernelCase(name, rows, buffers, kernel, expected, tolerance, changesWhatItReads));
  }
}
