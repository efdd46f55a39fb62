package vitrine.compute.backend.simd;

import java.util.*;
import vitrine.compute.backend.*;
import vitrine.compute.backend.simd.routine.*;

/** draft */
public final class SimdBackend {
  static final String NAME = "simd";
  private final Machine machine;
  private final Library library;
  private final Arena arena;

  public SimdBackend(boolean strict) {
    machine = Machine.here();
    library = machine.library(strict);
    arena = new Arena(machine.heap());
  }

  public static boolean isOffered() {
    return Machine.here() != null;
  }

  public Buffer buffer(int size) {
    int address = arena.take(4 * size);
    machine.runner().clear(address, 4 * size);
    return new SimdBuffer(machine.memory(), address, size);
  }

  int load(List<int[]> steps) {
    int words = 0;
    for (var step : steps) words += step.length;
    int address = arena.take(4 * words);
    int at = address;
    for (var step : steps) {
      machine.memory().write(at, step);
      at += 4 * step.length;
    }
    return address;
  }

  void run(int program, int end, int rows) {
    library.settle();
    machine.runner().run(program, end, rows);
  }

  Kernel kernel(Routine r, int... args) {
    return new SimdKernel(this, List.of(SimdKernel.step(library.slot(r), args)));
  }

  static int a(Buffer b) {
    return SimdBuffer.address(b);
  }

  public Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs) {
    return kernel(Products.affine(), a(x), a(weight), a(out), inputs, outputs, a(bias));
  }

  public Kernel affineInputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs) {
    return kernel(Products.inputGradient(), a(g), a(weight), a(out), outputs, inputs);
  }

  public Kernel affineWeightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean acc) {
    return kernel(Products.weightGradient(acc), a(g), a(x), a(out), outputs, inputs);
  }

  public Kernel product(Buffer l, Buffer r, Buffer o, MatrixForm f) {
    return kernel(
        Products.product(f.leftTransposed(), f.rightTransposed()),
        a(l),
        a(r),
        a(o),
        f.height(),
        f.depth(),
        f.width());
  }
}
