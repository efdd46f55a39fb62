package vitrine.export.python;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.graph.Node;
import vitrine.export.Normalisation;
import vitrine.export.TrainedNetwork;

/** A network as source for PyTorch: a module with its layers, ready to answer or to learn on. */
public final class TorchSource extends LibrarySource {
  private final Identifiers modules = new Identifiers();
  private final List<Node> placed = new ArrayList<>();
  private final StringBuilder layers = new StringBuilder();
  private final StringBuilder taken = new StringBuilder();

  private TorchSource(TrainedNetwork network) {
    super(network, Library.TORCH);
  }

  /**
   * The text of the file.
   *
   * @throws IllegalArgumentException with one sentence if the network holds a step that cannot be
   *     written
   */
  public static String of(TrainedNetwork network) {
    var source = new TorchSource(network);
    var output = source.tell();
    var input = source.names.of(network.way().input().name());
    return source.opening("PyTorch")
        + "import torch\nfrom torch import nn\n\n\n"
        + source.functions()
        + "class Network(nn.Module):\n"
        + "    \"\"\"The layers and the way through them.\"\"\"\n\n"
        + "    def __init__(self):\n"
        + "        super().__init__()\n"
        + source.layers
        + source.taken
        + ("\n    def forward(self, " + input + "):\n")
        + "        \"\"\"The way from a tensor of inputs to a tensor of answers, row by"
        + " row.\"\"\"\n"
        + source.lines
        + ("        return " + output + "\n\n\n")
        + "def take(tensor, name):\n"
        + "    \"\"\"Copies the numbers of that name into a tensor of the network.\"\"\"\n"
        + "    with torch.no_grad():\n"
        + "        tensor.copy_(torch.tensor(NUMBERS[name]))\n\n\n"
        + "def predict(rows):\n"
        + "    \"\"\"The answers to a list of rows.\"\"\"\n"
        + "    network = Network().eval()\n"
        + "    with torch.no_grad():\n"
        + "        return network(torch.tensor(rows, dtype=torch.float32)).tolist()\n\n\n"
        + source.closing("", "");
  }

  @Override
  String indent() {
    return "        ";
  }

  @Override
  String concatenation() {
    return "torch.cat";
  }

  @Override
  Piece dense(String layer, Node weight, Node bias, String x) {
    int inputs = weight.shape().size() / bias.shape().size();
    var module = module(layer, weight, "nn.Linear(" + inputs + ", " + bias.shape().size() + ")");
    take(module, "weight", weight);
    take(module, "bias", bias);
    return new Piece(module + "(" + x + ")", "", "");
  }

  @Override
  String normalised(String layer, Normalisation parts, String x) {
    boolean isBatch = parts.along() == Along.ROWS;
    var kind = isBatch ? "nn.BatchNorm1d(" : "nn.LayerNorm(";
    var made = kind + parts.scale().shape().size() + ", eps=" + EPSILON + ")";
    var module = module(layer, parts.scale(), made);
    take(module, "weight", parts.scale());
    take(module, "bias", parts.shift());
    if (isBatch) {
      take(module, "running_mean", parts.mean());
      take(module, "running_var", parts.variance());
    }
    return module + "(" + x + ")";
  }

  @Override
  String rows(String table, String places) {
    return table + "[" + places + ".long()]";
  }

  @Override
  String kept(Node node) {
    return module(
        node.name(), node, "nn.Parameter(torch.tensor(NUMBERS[\"" + node.name() + "\"]))");
  }

  /** The place of a module that holds {@code block}, made where it is first needed. */
  private String module(String name, Node block, String made) {
    var place = "self." + modules.of(name);
    if (!placed.contains(block)) {
      placed.add(block);
      layers.append("        ").append(place).append(" = ").append(made).append('\n');
    }
    return place;
  }

  private void take(String module, String tensor, Node node) {
    var line = "        take(" + module + "." + tensor + ", \"" + node.name() + "\")\n";
    if (taken.indexOf(line) < 0) {
      taken.append(line);
    }
  }
}
