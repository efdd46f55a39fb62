package vitrine.compute.backend.simd;

import static vitrine.compute.backend.simd.SimdBuffer.address;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.simd.routine.Routine;

/** What one backend keeps in memory: its numbers, and the programs that work on them. */
final class Programs {
  private final Machine machine;
  private final Library library;
  private final Arena arena;

  /**
   * No numbers and no programs yet.
   *
   * @throws BackendFailure if this browser runs no vector code
   */
  Programs(boolean isStrict) {
    var here = Machine.here();
    if (here == null) {
      throw new BackendFailure(SimdBackend.NAME, BackendFailure.Reason.MISSING);
    }
    machine = here;
    library = machine.library(isStrict);
    arena = new Arena(machine.heap());
  }

  /** Room for {@code size} numbers, all 0. */
  Buffer buffer(int size) {
    int address = arena.takeFloats(size);
    machine.runner().clear(address, 4 * size);
    return new SimdBuffer(machine.memory(), address, size);
  }

  /** A program of one step. */
  SimdKernel kernel(Routine routine, int... arguments) {
    return new SimdKernel(this, List.of(SimdKernel.step(library.slot(routine), arguments)));
  }

  /** The steps of all of them, one after the other. */
  SimdKernel chain(List<Kernel> kernels) {
    var steps = new ArrayList<int[]>();
    for (var kernel : kernels) {
      steps.addAll(((SimdKernel) kernel).steps());
    }
    return new SimdKernel(this, steps);
  }

  /** Writes a program into memory. */
  int load(List<int[]> steps) {
    int words = 0;
    for (var step : steps) {
      words += step.length;
    }
    int program = arena.takeFloats(words);
    int at = program;
    for (var step : steps) {
      machine.memory().write(at, step);
      at += 4 * step.length;
    }
    return program;
  }

  /** Runs a program, compiling first what it needs. */
  void run(int program, int end, int rows) {
    library.settle();
    machine.runner().run(program, end, rows);
  }

  /** The first numbers of each buffer, as many as its target holds. */
  void read(List<Buffer> buffers, List<double[]> targets) {
    for (int i = 0; i < targets.size(); i++) {
      var target = targets.get(i);
      machine.memory().read(address(buffers.get(i)), target, 0, target.length);
    }
  }

  /** Gives everything back. */
  void close() {
    arena.close();
  }
}
