package vitrine.labs.playground;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.cpu.CpuBackend;

/**
 * A device whose fast backends compute what {@code cpu} computes, until they break after so many
 * kernels.
 */
final class FragileBackends implements Backends {
  private final BackendFailure.Reason reason;
  private final List<String> names;
  private int kernelsLeft;

  FragileBackends(BackendFailure.Reason reason, int kernelsLeft, String... fast) {
    this.reason = reason;
    this.kernelsLeft = kernelsLeft;
    names = new ArrayList<>(List.of("cpu"));
    names.addAll(List.of(fast));
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public Backend open(String name) {
    var exact = new CpuBackend();
    if (name.equals("cpu")) {
      return exact;
    }
    return (Backend)
        Proxy.newProxyInstance(
            Backend.class.getClassLoader(),
            new Class<?>[] {Backend.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("name")) {
                return name;
              }
              try {
                var result = method.invoke(exact, arguments);
                return result instanceof Kernel kernel ? breakable(name, kernel) : result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private Kernel breakable(String name, Kernel kernel) {
    return rows -> {
      if (--kernelsLeft < 0) {
        throw new BackendFailure(name, reason);
      }
      kernel.run(rows);
    };
  }
}
