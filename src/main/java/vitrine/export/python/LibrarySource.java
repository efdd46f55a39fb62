package vitrine.export.python;

import vitrine.compute.backend.Curve;
import vitrine.export.TrainedNetwork;

/** What the sources for PyTorch and Keras have in common: both bring curves of their own. */
abstract class LibrarySource extends PythonSource {
  private final LibraryCurves curves;

  /** A source in the words of that library. */
  LibrarySource(TrainedNetwork network, Library library) {
    super(network, library.prefix(), library.axis());
    curves = new LibraryCurves(library, definitions);
  }

  @Override
  String function(Curve curve) {
    return curves.function(curve);
  }

  @Override
  String options(Curve curve) {
    return curves.options(curve);
  }

  @Override
  String softmax(String x) {
    return curves.softmax(x);
  }
}
