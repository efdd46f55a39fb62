package vitrine.compute.backend.simd;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.teavm.interop.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The engine's own memory, where it is WebAssembly: reads and writes are single instructions.
 *
 * <p>The memory is parted out by TeaVM, so more of it comes as direct buffers, which are held for
 * good. Whoever loads the engine leaves the memory in {@code self.teavmMemory}.
 */
final class EngineMemory implements LinearMemory {
  private static final int ALIGNMENT = 16;

  private final List<ByteBuffer> held = new ArrayList<>();

  /** Whether the engine's memory was left for its kernels. */
  @JSBody(script = "return !!self.teavmMemory;")
  static native boolean isThere();

  @JSBody(script = "return self.teavmMemory;")
  private static native JSObject left();

  @Override
  public JSObject handle() {
    return left();
  }

  @Override
  public int grow(int bytes) {
    try {
      var buffer = ByteBuffer.allocateDirect(bytes + ALIGNMENT);
      held.add(buffer);
      int start = Int8Array.fromJavaBuffer(buffer).getByteOffset();
      return (start + ALIGNMENT - 1) & -ALIGNMENT;
    } catch (OutOfMemoryError refused) {
      return 0;
    }
  }

  @Override
  public void write(int address, double[] source, int from, int count) {
    for (int i = 0; i < count; i++) {
      Address.fromInt(address + (i << 2)).putFloat((float) source[from + i]);
    }
  }

  @Override
  public void read(int address, double[] target, int to, int count) {
    for (int i = 0; i < count; i++) {
      target[to + i] = Address.fromInt(address + (i << 2)).getFloat();
    }
  }

  @Override
  public void write(int address, int[] words) {
    for (int i = 0; i < words.length; i++) {
      Address.fromInt(address + (i << 2)).putInt(words[i]);
    }
  }
}
