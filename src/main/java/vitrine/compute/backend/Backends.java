package vitrine.compute.backend;

import java.util.List;

/** The backends that this device offers, opened by name. */
public interface Backends {
  /** The names of those offered here, {@code cpu} first, which always is. */
  List<String> names();

  /**
   * A fresh backend with no buffers.
   *
   * @throws BackendFailure if this device has none of that name
   */
  Backend open(String name);
}
