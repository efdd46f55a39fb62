package vitrine.compute.backend.simd;

import java.util.function.Consumer;
import org.teavm.interop.PlatformMarker;

/** Runs cases where there is WebAssembly: in a browser, not on the JVM. */
final class InBrowser {
  private InBrowser() {}

  /** Whether this was compiled for a browser. */
  @PlatformMarker
  static boolean is() {
    return false;
  }

  /** Checks a fast backend, then a strict one. */
  static void withEach(Consumer<SimdBackend> check) {
    if (is()) {
      var fast = SimdBackend.fast();
      check.accept(fast);
      fast.close();
    }
    withStrict(check);
  }

  /** Checks a strict backend. */
  static void withStrict(Consumer<SimdBackend> check) {
    if (is()) {
      var strict = SimdBackend.strict();
      check.accept(strict);
      strict.close();
    }
  }
}
