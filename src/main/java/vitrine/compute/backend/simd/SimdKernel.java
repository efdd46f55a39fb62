package vitrine.compute.backend.simd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrine.compute.backend.Kernel;

/** Some steps of a program, which is written into memory when it first runs. */
final class SimdKernel implements Kernel {
  private static final int ROWS = 2;

  private final Programs programs;
  private final List<int[]> steps;
  private int program;
  private int end;

  SimdKernel(Programs programs, List<int[]> steps) {
    this.programs = programs;
    this.steps = steps;
  }

  /** A step: the routine in place {@code slot} with these arguments, rows as the caller says. */
  static int[] step(int slot, int... arguments) {
    var words = new int[Runner.HEAD + arguments.length];
    words[0] = slot;
    words[1] = 4 * words.length;
    words[ROWS] = -1;
    System.arraycopy(arguments, 0, words, Runner.HEAD, arguments.length);
    return words;
  }

  /** A number as an argument of a step. */
  static int bits(double value) {
    return Float.floatToRawIntBits((float) value);
  }

  List<int[]> steps() {
    return steps;
  }

  /** The same steps, each always with one row. */
  SimdKernel once() {
    var single = new ArrayList<int[]>();
    for (var step : steps) {
      var words = Arrays.copyOf(step, step.length);
      words[ROWS] = 1;
      single.add(words);
    }
    return new SimdKernel(programs, single);
  }

  @Override
  public void run(int rows) {
    if (end == 0) {
      program = programs.load(steps);
      end = program;
      for (var step : steps) {
        end += 4 * step.length;
      }
    }
    programs.run(program, end, rows);
  }
}
