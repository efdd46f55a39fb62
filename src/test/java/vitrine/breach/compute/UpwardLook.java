package vitrine.breach.compute;

import vitrine.breach.data.Points;

/** Breaks “layers”: the numbers look at the data. */
final class UpwardLook {
  final Points points = new Points();
}
