package vitrine.export.python;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;

/** The way forward in the words of NumPy. */
final class NumpyWords extends ForwardWords {
  private final Identifiers names;
  private final NumpyCurves curves;

  NumpyWords(Identifiers names, NumpyCurves curves) {
    super("np.", "axis", "keepdims");
    this.names = names;
    this.curves = curves;
  }

  @Override
  String operand(Node node) {
    return node.role().isKept() ? "NUMBERS[\"" + node.name() + "\"]" : names.of(node.name());
  }

  @Override
  String turned(String table) {
    return table + ".T";
  }

  @Override
  String bent(Curve curve, String x) {
    return curves.of(curve) + "(" + x + ")";
  }

  @Override
  String softmax(String x) {
    return curves.softmax() + "(" + x + ")";
  }

  @Override
  String surprise(String x, String label) {
    return curves.surprise() + "(" + x + ", " + label + ")";
  }
}
