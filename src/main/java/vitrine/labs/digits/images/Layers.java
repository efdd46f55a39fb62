package vitrine.labs.digits.images;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.Answer;
import vitrine.network.Network;

/** The layers of a digits network as its graph has them: hidden ones first, then the answers. */
public final class Layers {
  private Layers() {}

  /**
   * One layer.
   *
   * @param number 1 for the first hidden layer
   * @param isLast whether it gives the answers
   * @param input what its neurons are given
   * @param weight neurons × inputs
   * @param bias one a neuron
   * @param sum the weighted sums
   * @param output what its neurons answer
   */
  public record Layer(
      int number, boolean isLast, Node input, Node weight, Node bias, Node sum, Node output) {
    /** How many neurons it has. */
    public int neurons() {
      return output.shape().size();
    }

    /** Whether it looks at the image itself. */
    public boolean isFirst() {
      return number == 1;
    }
  }

  /** The layers of a network, from the first hidden one to the output. */
  public static List<Layer> of(Graph graph) {
    var layers = new ArrayList<Layer>();
    for (int number = 1; ; number++) {
      var name = "layer" + number;
      var layer = layer(graph, number, name, name + ".sum", name + ".output");
      if (layer == null) {
        break;
      }
      layers.add(layer);
    }
    var last = layer(graph, layers.size() + 1, Network.OUTPUT, Answer.LOGITS, Network.OUTPUT);
    if (last != null) {
      layers.add(last);
    }
    return List.copyOf(layers);
  }

  private static @Nullable Layer layer(
      Graph graph, int number, String name, String sumName, String outputName) {
    var weight = graph.find(name + ".weight");
    var bias = graph.find(name + ".bias");
    var sum = graph.find(sumName);
    var output = graph.find(outputName);
    if (weight == null || bias == null || sum == null || output == null) {
      return null;
    }
    boolean isLast = name.equals(Network.OUTPUT);
    return new Layer(number, isLast, sum.inputs().get(0), weight, bias, sum, output);
  }
}
