package vitrine.export.python;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Node;
import vitrine.export.Normalisation;
import vitrine.export.TrainedNetwork;

/** A network as source for Keras 3: a model of layers, ready to answer or to learn on. */
public final class KerasSource extends LibrarySource {
  private final Identifiers layers = new Identifiers();
  private final List<Node> placed = new ArrayList<>();
  private final StringBuilder taken = new StringBuilder();

  private KerasSource(TrainedNetwork network) {
    super(network, Library.KERAS);
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the network holds a step that cannot be
   *     written, or uses the same weights in two places
   */
  public static String of(TrainedNetwork network) {
    var source = new KerasSource(network);
    var output = source.tell();
    var input = network.way().input();
    var name = source.names.of(input.name());
    return source.opening("Keras 3")
        + "import keras\nimport numpy as np\n\n\n"
        + source.functions()
        + "def build():\n"
        + "    \"\"\"The model, with its numbers in place.\"\"\"\n"
        + ("    " + name + " = keras.Input(shape=(" + input.shape().size() + ",))\n")
        + source.lines
        + ("    network = keras.Model(" + name + ", " + output + ")\n")
        + source.taken
        + "    return network\n\n\n"
        + "def take(layer, *names):\n"
        + "    \"\"\"Puts the numbers of those names into a layer, a weight turned over.\n\n"
        + "    Keras keeps a row for each input, where these are a row for each neuron.\n"
        + "    \"\"\"\n"
        + "    layer.set_weights([np.array(NUMBERS[name]).T for name in names])\n\n\n"
        + "def predict(rows):\n"
        + "    \"\"\"The answers to a list of rows.\"\"\"\n"
        + "    rows = np.array(rows, dtype=\"float32\")\n"
        + "    return build().predict(rows, verbose=0).tolist()\n\n\n"
        + source.closing("", "");
  }

  @Override
  String indent() {
    return "    ";
  }

  @Override
  Piece dense(String layer, Node weight, Node bias, String x) {
    var name = place(layer, weight, bias);
    return new Piece(
        "keras.layers.Dense(" + bias.shape().size(), ", name=\"" + name + "\")(" + x + ")", "");
  }

  @Override
  String bend(Curve curve, Piece x) {
    var activation = LibraryCurves.activation(curve);
    return x.tail().isEmpty() || activation.isEmpty()
        ? super.bend(curve, x)
        : x.head() + ", activation=\"" + activation + "\"" + x.tail();
  }

  @Override
  String normalised(String layer, Normalisation parts, String x) {
    boolean isBatch = parts.along() == Along.ROWS;
    var name =
        isBatch
            ? place(layer, parts.scale(), parts.shift(), parts.mean(), parts.variance())
            : place(layer, parts.scale(), parts.shift());
    var kind = isBatch ? "Batch" : "Layer";
    var options = "epsilon=" + EPSILON + ", name=\"" + name + "\"";
    return "keras.layers." + kind + "Normalization(" + options + ")(" + x + ")";
  }

  @Override
  String rows(String table, String places) {
    return "keras.ops.take(" + table + ", keras.ops.cast(" + places + ", \"int32\"), axis=0)";
  }

  @Override
  String kept(Node node) {
    return "np.array(NUMBERS[\"" + node.name() + "\"], dtype=\"float32\")";
  }

  /** The name of a layer that takes those blocks, which no other may take. */
  private String place(String layer, Node... blocks) {
    if (placed.contains(blocks[0])) {
      throw new IllegalArgumentException(
          "“" + blocks[0].name() + "” is used in two places, which this source cannot say.");
    }
    placed.add(blocks[0]);
    var name = layers.of(layer);
    var line = new StringBuilder("take(network.get_layer(\"" + name + "\")");
    for (var block : blocks) {
      line.append(", \"").append(block.name()).append('"');
    }
    taken.append(WrappedLine.of(indent(), line.append(')').toString())).append('\n');
    return name;
  }
}
