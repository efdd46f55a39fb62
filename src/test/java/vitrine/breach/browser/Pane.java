package vitrine.breach.browser;

import vitrine.breach.data.Points;

/** Breaks “browser”: the edge knows a dataset. */
public final class Pane {
  final Points points = new Points();
}
