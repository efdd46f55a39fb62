package vitrine.export.python;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;
import vitrine.export.Normalisation;
import vitrine.export.TrainedNetwork;

/** A network as source for NumPy, with the way forward written out: what every layer computes. */
public final class NumpySource extends PythonSource {
  private final NumpyCurves curves = new NumpyCurves(definitions);

  private NumpySource(TrainedNetwork network) {
    super(network, "np.", "axis");
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the network holds a step that cannot be
   *     written
   */
  public static String of(TrainedNetwork network) {
    var source = new NumpySource(network);
    var output = source.tell();
    var input = source.names.of(network.way().input().name());
    return source.opening("NumPy")
        + "import numpy as np\n\n\n"
        + source.functions()
        + ("def forward(" + input + "):\n")
        + "    \"\"\"From an array of inputs to an array of answers, row by row.\"\"\"\n"
        + source.lines
        + ("    return " + output + "\n\n\n")
        + "def predict(rows):\n"
        + "    \"\"\"The answers to a list of rows.\"\"\"\n"
        + "    return forward(np.array(rows, dtype=float)).tolist()\n\n\n"
        + source.closing("np.array(", ")");
  }

  @Override
  String indent() {
    return "    ";
  }

  @Override
  Piece dense(String layer, Node weight, Node bias, String x) {
    return new Piece(x + " @ " + kept(weight) + ".T + " + kept(bias), "", "");
  }

  @Override
  String kept(Node node) {
    return "NUMBERS[\"" + node.name() + "\"]";
  }

  @Override
  String normalised(String layer, Normalisation parts, String x) {
    var learned = ", " + kept(parts.scale()) + ", " + kept(parts.shift());
    var result = "return (x - mean) / np.sqrt(variance + " + EPSILON + ") * scale + shift";
    if (parts.along() == Along.ROWS) {
      define("batch_norm", "x, mean, variance, scale, shift", result);
      var running = ", " + kept(parts.mean()) + ", " + kept(parts.variance());
      return call("batch_norm", x, running + learned);
    }
    define(
        "layer_norm",
        "x, scale, shift",
        "mean = " + reduced("mean", "x"),
        "variance = " + reduced("var", "x"),
        result);
    return call("layer_norm", x, learned);
  }

  @Override
  String rows(String table, String places) {
    return table + "[" + places + ".astype(int)]";
  }

  @Override
  String softmax(String x) {
    return call(curves.softmax(), x, "");
  }

  @Override
  String function(Curve curve) {
    return curves.of(curve);
  }
}
