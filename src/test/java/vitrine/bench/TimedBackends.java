package vitrine.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.cpu.CpuBackend;

/**
 * A device whose backends all compute what {@code cpu} computes, each kernel in as many
 * milliseconds of the fake clock as it is said to take; one that takes NaN breaks.
 */
final class TimedBackends implements Backends {
  final List<String> open = new ArrayList<>();
  private final FakeClock clock;
  private final Map<String, Double> costs = new LinkedHashMap<>();

  TimedBackends(FakeClock clock) {
    this.clock = clock;
  }

  TimedBackends with(String name, double millis) {
    costs.put(name, millis);
    return this;
  }

  @Override
  public List<String> names() {
    return List.copyOf(costs.keySet());
  }

  @Override
  public Backend open(String name) {
    open.add(name);
    var exact = new CpuBackend();
    return (Backend)
        Proxy.newProxyInstance(
            Backend.class.getClassLoader(),
            new Class<?>[] {Backend.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "name":
                  return name;
                case "close":
                  open.remove(name);
                  return null;
                default:
              }
              try {
                var result = method.invoke(exact, arguments);
                return result instanceof Kernel kernel ? timed(name, kernel) : result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private Kernel timed(String name, Kernel kernel) {
    double cost = costs.get(name);
    return rows -> {
      if (Double.isNaN(cost)) {
        throw new BackendFailure(name, BackendFailure.Reason.LOST);
      }
      clock.pass(cost);
      kernel.run(rows);
    };
  }
}
