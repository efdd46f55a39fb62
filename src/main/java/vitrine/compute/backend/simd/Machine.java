package vitrine.compute.backend.simd;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.PlatformMarker;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;
import vitrine.browser.EngineScope;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.simd.assembler.Module;
import vitrine.compute.backend.simd.assembler.Procedure;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.routine.Mode;

/**
 * The browser's WebAssembly with all that lives as long as the engine: the memory, the table of
 * functions, the routines compiled so far.
 */
final class Machine {
  private static final int TABLE_SIZE = 1024;

  private static @Nullable Machine only;
  private static boolean looked;

  private final LinearMemory memory;
  private final Heap heap;
  private final JSObject table;
  private final Runner runner;
  private final Library strict;
  private final Library fast;
  private int slots;

  private Machine(LinearMemory memory) {
    this.memory = memory;
    heap = new Heap(memory);
    table = newTable(TABLE_SIZE);
    runner = (Runner) instantiate(Runner.module());
    int scratch = heap.take(Mode.SCRATCH, 0).address();
    runner.clear(scratch, Mode.ZEROS);
    strict = new Library(this, new Mode(true, false, scratch));
    fast = new Library(this, new Mode(false, validates(probe(true)), scratch));
  }

  /** The one of this engine, or null if the browser does not offer what it takes. */
  static @Nullable Machine here() {
    if (!looked) {
      looked = true;
      if (isInBrowser() && hasWebAssembly() && validates(probe(false)) && isMemoryThere()) {
        try {
          only = new Machine(EngineScope.isWebAssembly() ? new EngineMemory() : new ScriptMemory());
        } catch (BackendFailure refused) {
          only = null;
        }
      }
    }
    return only;
  }

  /** Whether this was compiled for a browser; false on the JVM, where the rest would fail. */
  @PlatformMarker
  private static boolean isInBrowser() {
    return false;
  }

  private static boolean isMemoryThere() {
    return !EngineScope.isWebAssembly() || EngineMemory.isThere();
  }

  /** A module with one vector instruction, that of the fused multiply-add if asked for. */
  private static byte[] probe(boolean fused) {
    var function = new Procedure(1);
    var four = Reals.at(function.parameter(0));
    function.store(function.parameter(0), 0, fused ? four.timesPlus(four, four) : four.plus(four));
    var module = new Module();
    module.export("probe", function);
    return module.bytes();
  }

  LinearMemory memory() {
    return memory;
  }

  Heap heap() {
    return heap;
  }

  Runner runner() {
    return runner;
  }

  Library library(boolean isStrict) {
    return isStrict ? strict : fast;
  }

  /** A place in the table that no routine has. */
  int newSlot() {
    return slots++;
  }

  /**
   * The exports of a module.
   *
   * @throws BackendFailure if the browser refuses it, as a page's policy may demand
   */
  JSObject instantiate(byte[] module) {
    var exports = instantiate(toScript(module), memory.handle(), table);
    if (exports == null) {
      throw new BackendFailure(SimdBackend.NAME, BackendFailure.Reason.REFUSED);
    }
    return exports;
  }

  private static boolean validates(byte[] module) {
    return validates(toScript(module));
  }

  private static Int8Array toScript(byte[] bytes) {
    return EngineScope.isWebAssembly()
        ? Int8Array.copyFromJavaArray(bytes)
        : Int8Array.fromJavaArray(bytes);
  }

  @JSBody(script = "return typeof WebAssembly === 'object' && !!WebAssembly.validate;")
  private static native boolean hasWebAssembly();

  @JSBody(params = "bytes", script = "return WebAssembly.validate(bytes);")
  private static native boolean validates(Int8Array bytes);

  @JSBody(
      params = "size",
      script = "return new WebAssembly.Table({element: 'anyfunc', initial: size});")
  private static native JSObject newTable(int size);

  @JSBody(
      params = {"bytes", "memory", "table"},
      script =
          "try {"
              + " return new WebAssembly.Instance("
              + "  new WebAssembly.Module(bytes), {env: {memory: memory, table: table}}).exports;"
              + "} catch (refused) { return null; }")
  private static native @Nullable JSObject instantiate(
      Int8Array bytes, JSObject memory, JSObject table);
}
