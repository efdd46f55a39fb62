package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.teavm.interop.PlatformMarker;
import vitrine.compute.backend.BackendContract;

/** On the JVM there is no WebAssembly: there, these cases say only that nothing is offered. */
public final class SimdBackendCases {
  @PlatformMarker
  private static boolean isInBrowser() {
    return false;
  }

  /** Checks a fast backend and a strict one, where there can be any. */
  private static void withEach(Consumer<SimdBackend> check) {
    if (isInBrowser()) {
      var fast = SimdBackend.fast();
      check.accept(fast);
      fast.close();
      var strict = SimdBackend.strict();
      check.accept(strict);
      strict.close();
    }
  }

  @Test
  void isOfferedInEveryBrowserThatWeTestInAndNotOnTheJvm() {
    assertEquals(isInBrowser(), SimdBackend.isOffered());
  }

  @Test
  void keepsTheContractOfTheBackends() {
    withEach(backend -> BackendContract.checkAll(backend, BackendContract.FLOATS));
  }
}
