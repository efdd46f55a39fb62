package vitrine.labs.playground.trouble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;

/**
 * One hidden layer as a graph declares it.
 *
 * @param number its number, from 1
 * @param neurons how many neurons it has
 * @param curve what they bend their sums with; null if that is no single curve
 */
public record HiddenLayer(int number, int neurons, @Nullable Curve curve) {
  /** The hidden layers of a network, from the inputs on. */
  public static List<HiddenLayer> of(Graph graph) {
    var layers = new ArrayList<HiddenLayer>();
    for (int number = 1; ; number++) {
      var output = graph.find(outputOf(number));
      if (output == null) {
        return layers;
      }
      var curve = output.operation() instanceof Bend bend ? bend.curve() : null;
      layers.add(new HiddenLayer(number, output.shape().size(), curve));
    }
  }

  /** The name of the node that holds what its neurons answer. */
  public String output() {
    return outputOf(number);
  }

  /** The name of the node that holds its weights. */
  public String weight() {
    return "layer" + number + ".weight";
  }

  private static String outputOf(int number) {
    return "layer" + number + ".output";
  }
}
