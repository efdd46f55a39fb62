package vitrine.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Arrays of Java as typed arrays of JavaScript: the same memory in a JavaScript module, a copy in a
 * WebAssembly one.
 */
public final class TypedNumbers {
  private TypedNumbers() {}

  /**
   * The numbers as a typed array; {@code numbers} must not be used afterwards if the typed array is
   * handed over.
   */
  public static Float64Array toScript(double[] numbers) {
    return EngineScope.isWebAssembly()
        ? Float64Array.copyFromJavaArray(numbers)
        : Float64Array.fromJavaArray(numbers);
  }

  /** The numbers of a typed array that is not used afterwards. */
  public static double[] toJava(Float64Array numbers) {
    return EngineScope.isWebAssembly() ? numbers.copyToJavaArray() : numbers.toJavaArray();
  }

  /** The bytes as a typed array. */
  public static Int8Array toScript(byte[] bytes) {
    return EngineScope.isWebAssembly()
        ? Int8Array.copyFromJavaArray(bytes)
        : Int8Array.fromJavaArray(bytes);
  }

  /** The bytes of a typed array that is not used afterwards. */
  public static byte[] toJava(Int8Array bytes) {
    return EngineScope.isWebAssembly() ? bytes.copyToJavaArray() : bytes.toJavaArray();
  }

  /**
   * What to list as handed over with a message that holds {@code numbers}: their memory, if it is
   * all theirs. An empty array may be shared by many, and a part of a larger memory is copied.
   */
  public static JSArray<JSObject> handingOver(Float64Array numbers) {
    var list = new JSArray<JSObject>();
    var buffer = numbers.getBuffer();
    if (numbers.getLength() > 0 && numbers.getByteLength() == buffer.getByteLength()) {
      list.push(buffer);
    }
    return list;
  }
}
