package vitrine.app.engine;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.backend.simd.SimdBackend;

/** The backends of the device that this engine runs on. */
public final class DeviceBackends implements Backends {
  @Override
  public List<String> names() {
    return SimdBackend.isOffered() ? List.of("cpu", "simd") : List.of("cpu");
  }

  @Override
  public Backend open(String name) {
    return switch (name) {
      case "cpu" -> new CpuBackend();
      case "simd" -> SimdBackend.fast();
      default -> throw new BackendFailure(name, BackendFailure.Reason.MISSING);
    };
  }
}
