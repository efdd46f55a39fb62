package vitrine.view.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Softmax;

/**
 * One layer of the picture: its weights, its sums, what is done to them, and what its neurons
 * answer.
 *
 * @param column its column; the inputs are column 0
 * @param sum the node of weighted sums
 * @param between what is computed on the way from the sums to the answers, such as a normalisation
 * @param output the node of answers
 */
public record Layer(int column, Node sum, List<Node> between, Node output) {
  public Layer {
    between = List.copyOf(between);
  }

  /** Its weights, neurons × inputs. */
  public Node weight() {
    return sum.inputs().get(1);
  }

  /** Its biases, one for each neuron. */
  public Node bias() {
    return sum.inputs().get(2);
  }

  /** All that it learns: weights, biases, and what a normalisation learns for each neuron. */
  public List<Node> parameters() {
    var parameters = new ArrayList<Node>(List.of(weight(), bias()));
    for (var node : between) {
      for (var input : node.inputs()) {
        if (input.role() == Role.PARAMETER) {
          parameters.add(input);
        }
      }
    }
    return parameters;
  }

  /** How many neurons it has. */
  public int size() {
    return output.shape().size();
  }

  /** What its sums are normalised over, or null if they are not. */
  public @Nullable Along normalised() {
    for (var node : between) {
      if (node.operation() instanceof Normalise normalise) {
        return normalise.along();
      }
    }
    return null;
  }

  /** How its neurons bend their sums; the identity where nothing bends them. */
  public Curve curve() {
    return output.operation() instanceof Bend bend ? bend.curve() : Curve.IDENTITY;
  }

  /** Whether its answers are probabilities of classes, which add up to 1. */
  public boolean isChoice() {
    return output.operation() instanceof Softmax;
  }
}
