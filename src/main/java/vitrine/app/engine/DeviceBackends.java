package vitrine.app.engine;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.backend.simd.SimdBackend;
import vitrine.compute.backend.webgl.WebGlBackend;

/** The backends of the device that this engine runs on. */
public final class DeviceBackends implements Backends {
  @Override
  public List<String> names() {
    var names = new ArrayList<String>(List.of("cpu"));
    if (SimdBackend.isOffered()) {
      names.add("simd");
    }
    if (WebGlBackend.isOffered()) {
      names.add("webgl");
    }
    return names;
  }

  @Override
  public Backend open(String name) {
    return switch (name) {
      case "cpu" -> new CpuBackend();
      case "simd" -> SimdBackend.fast();
      case "webgl" -> WebGlBackend.open();
      default -> throw new BackendFailure(name, BackendFailure.Reason.MISSING);
    };
  }
}
