package vitrine.breach.labs.first;

import vitrine.breach.view.Chart;

/** Breaks “model”: a model that knows how it is drawn. */
final class FirstModel {
  final Chart chart = new Chart();
}
