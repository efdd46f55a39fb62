package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vitrine.compute.backend.BackendContract;

/** On the JVM there is no WebAssembly: there, these cases say only that nothing is offered. */
public final class SimdBackendCases {
  @Test
  void isOfferedInEveryBrowserThatWeTestInAndNotOnTheJvm() {
    assertEquals(InBrowser.is(), SimdBackend.isOffered());
  }

  @Test
  void keepsTheContractOfTheBackends() {
    InBrowser.withEach(backend -> BackendContract.checkAll(backend, BackendContract.FLOATS));
  }
}
