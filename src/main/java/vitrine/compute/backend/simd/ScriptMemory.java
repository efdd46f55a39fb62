package vitrine.compute.backend.simd;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;
import vitrine.compute.backend.BackendFailure;

/**
 * A memory of the kernels' own, where the engine is JavaScript: typed arrays over it are arrays of
 * Java without a copy.
 */
final class ScriptMemory implements LinearMemory {
  private static final int PAGE = 1 << 16;

  private final Pages pages;
  private float[] floats = new float[0];
  private int[] words = new int[0];

  /**
   * A memory of one page, which can grow.
   *
   * @throws BackendFailure if the browser has none left
   */
  ScriptMemory() {
    var fresh = create();
    if (fresh == null) {
      throw new BackendFailure(SimdBackend.NAME, BackendFailure.Reason.MEMORY);
    }
    pages = fresh;
    look();
  }

  /** At most 2 GiB, so that every address is a positive int. */
  @JSBody(
      script =
          "try { return new WebAssembly.Memory({initial: 1, maximum: 32767}); }"
              + "catch (refused) { return null; }")
  private static native @Nullable Pages create();

  @JSBody(
      params = {"memory", "pages"},
      script = "try { memory.grow(pages); return true; } catch (refused) { return false; }")
  private static native boolean grow(Pages memory, int pages);

  @Override
  public JSObject handle() {
    return pages;
  }

  @Override
  public int grow(int bytes) {
    int start = pages.getBuffer().getByteLength();
    if (!grow(pages, (bytes - 1) / PAGE + 1)) {
      return 0;
    }
    look();
    return start;
  }

  /** Growth leaves views of the memory empty, so they are made anew. */
  private void look() {
    floats = new Float32Array(pages.getBuffer()).toJavaArray();
    words = new Int32Array(pages.getBuffer()).toJavaArray();
  }

  @Override
  public void write(int address, double[] source, int from, int count) {
    int at = address >> 2;
    for (int i = 0; i < count; i++) {
      floats[at + i] = (float) source[from + i];
    }
  }

  @Override
  public void read(int address, double[] target, int to, int count) {
    int at = address >> 2;
    for (int i = 0; i < count; i++) {
      target[to + i] = floats[at + i];
    }
  }

  @Override
  public void write(int address, int[] source) {
    System.arraycopy(source, 0, words, address >> 2, source.length);
  }

  /** A {@code WebAssembly.Memory}. */
  interface Pages extends JSObject {
    @JSProperty
    ArrayBuffer getBuffer();
  }
}
