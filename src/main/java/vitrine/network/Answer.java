package vitrine.network;

import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Softmax;
import vitrine.network.layer.Dense;
import vitrine.network.layer.Signal;

/** How a network answers: what its last layer makes of its sums. */
public sealed interface Answer {
  /** The name of the sums of a last layer that tells many classes apart. */
  String LOGITS = "logits";

  /**
   * With one number.
   *
   * @param activation what the one neuron does with its sum: nothing to give any number, tanh for a
   *     side between −1 and 1, sigmoid for the probability of one of two classes
   */
  record Neuron(Activation activation) implements Answer {}

  /**
   * With a probability for each class, the softmax of the sums.
   *
   * @param count how many classes there are
   */
  record Classes(int count) implements Answer {}

  /**
   * The nodes of an answer.
   *
   * @param sums of the last layer, rows × outputs
   * @param output what is made of them, rows × outputs
   */
  record Nodes(Signal sums, Signal output) {}

  /** How many numbers it has. */
  default int size() {
    return this instanceof Classes classes ? classes.count() : 1;
  }

  /**
   * Appends {@code output.weight}, {@code output.bias}, the sums ({@code output.sum}, or {@code
   * logits} of many classes) and {@code output}.
   *
   * @param last what the last hidden layer hands on
   */
  default Nodes append(Graph.Builder graph, Signal last) {
    if (this instanceof Neuron neuron) {
      var sums = Dense.sums(graph, Network.OUTPUT, Network.OUTPUT + ".sum", last, 1);
      var curve = new Bend(neuron.activation().curve());
      return new Nodes(sums, Signal.compute(graph, Network.OUTPUT, curve, sums));
    }
    var logits = Dense.sums(graph, Network.OUTPUT, LOGITS, last, size());
    // The loss takes the logits, so that nothing is learned by way of the probabilities.
    var output = graph.compute(Network.OUTPUT, Role.VALUE, new Softmax(), logits.used());
    return new Nodes(logits, Signal.of(output));
  }
}
