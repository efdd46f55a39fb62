package vitrine.breach.app;

import vitrine.breach.view.Chart;

/** What the engine reaches the view by. */
final class Wiring {
  final Chart chart = new Chart();
}
