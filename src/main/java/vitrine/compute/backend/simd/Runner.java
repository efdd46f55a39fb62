package vitrine.compute.backend.simd;

import org.teavm.jso.JSObject;
import vitrine.compute.backend.simd.assembler.Module;
import vitrine.compute.backend.simd.assembler.Procedure;
import vitrine.compute.backend.simd.assembler.Whole;

/**
 * Runs a program: calls one routine after the other, so that Java makes one call for as many
 * kernels as stand in line.
 *
 * <p>A program is words in memory. Each step of it is: the routine's place in the table; how many
 * bytes the step takes; the rows to compute, or −1 for as many as the caller says; the arguments.
 */
interface Runner extends JSObject {
  /** How many words come before the arguments of a step. */
  int HEAD = 3;

  /** Runs the steps from {@code program} to {@code end} with {@code rows} rows. */
  void run(int program, int end, int rows);

  /** Sets {@code bytes} bytes from {@code address} on to 0. */
  void clear(int address, int bytes);

  /** The module that exports both. */
  static byte[] module() {
    var run = new Procedure(3);
    var step = run.keep(run.parameter(0));
    run.whileBelow(
        step,
        run.parameter(1),
        Whole.at(step, 4),
        () -> {
          var own = Whole.at(step, 8);
          run.call(
              Whole.at(step, 0),
              step.plus(4 * HEAD),
              run.parameter(2).where(own.isBelow(Whole.of(0)), own));
        });
    var clear = new Procedure(2);
    clear.clear(clear.parameter(0), clear.parameter(1));
    var module = new Module();
    module.export("run", run);
    module.export("clear", clear);
    return module.bytes();
  }
}
