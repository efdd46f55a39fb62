package vitrine.network;

import java.util.List;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Softmax;
import vitrine.network.layer.Dense;
import vitrine.network.layer.Dropout;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;

/**
 * The description of a dense network that tells classes apart: given so many numbers, it answers
 * with a probability for each class.
 *
 * @param inputs how many numbers it is given
 * @param hidden the number of neurons of each hidden layer
 * @param classes how many classes there are
 * @param activation what hidden neurons do with their sums
 * @param normalization what is done to those sums first
 * @param dropout whether hidden layers drop some of their outputs while learning
 */
public record Classifier(
    int inputs,
    List<Integer> hidden,
    int classes,
    Activation activation,
    Normalization normalization,
    boolean dropout) {
  /** The name of the output layer's sums, from which the probabilities are taken. */
  public static final String LOGITS = "logits";

  public Classifier {
    hidden = List.copyOf(hidden);
  }

  /**
   * A plain one, without normalisation and dropout.
   *
   * @param sizes inputs, neurons of each hidden layer, classes: such as 784, 128, 64, 10
   */
  public static Classifier of(List<Integer> sizes, Activation activation) {
    int last = sizes.size() - 1;
    return new Classifier(
        sizes.get(0),
        sizes.subList(1, last),
        sizes.get(last),
        activation,
        Normalization.NONE,
        false);
  }

  /**
   * Appends the way forward: {@code input} (rows × inputs), {@code layer1}, {@code layer2}, …,
   * {@code logits} and {@code output}, their softmax (rows × classes).
   *
   * @return the logits
   */
  public Signal append(Graph.Builder graph) {
    var last = Signal.of(graph.source(Features.INPUT, Role.GIVEN, Shape.rows(inputs)));
    for (int i = 0; i < hidden.size(); i++) {
      var name = "layer" + (i + 1);
      var sums = Dense.sums(graph, name, name + ".sum", last, hidden.get(i));
      var ready = normalization.append(graph, name, sums);
      last = Signal.compute(graph, name + ".output", new Bend(activation.curve()), ready);
      last = dropout ? Dropout.append(graph, name, last) : last;
    }
    var logits = Dense.sums(graph, Network.OUTPUT, LOGITS, last, classes);
    graph.compute(Network.OUTPUT, Role.VALUE, new Softmax(), logits.used());
    return logits;
  }
}
