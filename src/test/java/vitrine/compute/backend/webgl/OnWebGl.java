package vitrine.compute.backend.webgl;

import java.util.function.Consumer;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;

/** Runs tests where there is WebGL2; elsewhere, as on the JVM, they have nothing to say. */
final class OnWebGl {
  private OnWebGl() {}

  static void run(Consumer<WebGlBackend> test) {
    if (WebGlBackend.isOffered()) {
      var backend = WebGlBackend.open();
      try {
        test.accept(backend);
      } finally {
        backend.close();
      }
    }
  }

  static Buffer buffer(Backend backend, double... values) {
    var buffer = backend.buffer(values.length);
    buffer.write(0, values, 0, values.length);
    return buffer;
  }

  /** Numbers that 32 bits hold, of both signs, no two neighbours alike. */
  static double[] scattered(int size) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = (((i * 7919) % 2003) - 1001) / 1024.0;
    }
    return values;
  }
}
