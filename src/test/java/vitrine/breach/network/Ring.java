package vitrine.breach.network;

import vitrine.breach.network.layer.Stone;

/** Breaks “cycles”: a package and its child know each other. */
public final class Ring {
  static Stone stone() {
    return new Stone();
  }
}
