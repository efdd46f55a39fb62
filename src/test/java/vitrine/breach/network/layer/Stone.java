package vitrine.breach.network.layer;

import vitrine.breach.network.Ring;

/** The other half of the ring. */
public final class Stone {
  Class<?> ring() {
    return Ring.class;
  }
}
