package vitrine.network;

import java.util.Collections;
import java.util.List;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.data.Feature;
import vitrine.network.layer.Dense;
import vitrine.network.layer.Dropout;
import vitrine.network.layer.Signal;

/**
 * The description of a dense network.
 *
 * @param given what it is given
 * @param hidden the number of neurons of each hidden layer
 * @param activations what the neurons of each hidden layer do with their sums
 * @param normalization what is done to those sums first
 * @param dropout whether hidden layers drop some of their outputs while learning
 * @param residual whether a hidden layer as wide as the one before adds what it was given to what
 *     it answers (He et al., 2016)
 * @param answer how it answers
 */
public record Network(
    Given given,
    List<Integer> hidden,
    List<Activation> activations,
    Normalization normalization,
    boolean dropout,
    boolean residual,
    Answer answer) {
  /** The name of the output node. */
  public static final String OUTPUT = "output";

  public Network {
    hidden = List.copyOf(hidden);
    activations = List.copyOf(activations);
    if (activations.size() != hidden.size()) {
      throw new IllegalArgumentException("Every hidden layer needs one activation.");
    }
  }

  /** A plain one over points of the plane, with one output and one activation for all layers. */
  public Network(
      List<Feature> features, List<Integer> hidden, Activation activation, Activation output) {
    this(
        new Given.Points(features),
        hidden,
        Collections.nCopies(hidden.size(), activation),
        Normalization.NONE,
        false,
        false,
        new Answer.Neuron(output));
  }

  /** One that tells classes apart by numbers as they are, with one activation for all layers. */
  public static Network classifier(
      int inputs,
      List<Integer> hidden,
      int classes,
      Activation activation,
      Normalization normalization,
      boolean dropout) {
    return new Network(
        new Given.Numbers(inputs),
        hidden,
        Collections.nCopies(hidden.size(), activation),
        normalization,
        dropout,
        false,
        new Answer.Classes(classes));
  }

  /**
   * A plain classifier, without normalisation and dropout.
   *
   * @param sizes inputs, neurons of each hidden layer, classes: such as 784, 128, 64, 10
   */
  public static Network classifier(List<Integer> sizes, Activation activation) {
    int last = sizes.size() - 1;
    return classifier(
        sizes.get(0),
        sizes.subList(1, last),
        sizes.get(last),
        activation,
        Normalization.NONE,
        false);
  }

  /**
   * Whether it has layers that look at a whole batch, or draw for it: then a batch must be shown at
   * once.
   */
  public boolean looksAtBatches() {
    return dropout || normalization == Normalization.BATCH;
  }

  /** Whether hidden layer {@code i}, from 0, adds what it was given to what it answers. */
  public boolean isResidual(int i) {
    return residual && i > 0 && hidden.get(i).equals(hidden.get(i - 1));
  }

  /**
   * Appends the way forward: what it is given, {@code layer1}, {@code layer2}, … and {@code
   * output}. A layer's {@code .output} is what its neurons answer; where it is residual, {@code
   * .residual} is the sum that it hands on.
   */
  public Answer.Nodes append(Graph.Builder graph) {
    var last = Signal.of(given.append(graph));
    for (int i = 0; i < hidden.size(); i++) {
      var name = "layer" + (i + 1);
      var sums = Dense.sums(graph, name, name + ".sum", last, hidden.get(i));
      var ready = normalization.append(graph, name, sums);
      var curve = new Bend(activations.get(i).curve());
      var answered = Signal.compute(graph, name + ".output", curve, ready);
      var kept = dropout ? Dropout.append(graph, name, answered) : answered;
      last =
          isResidual(i) ? Signal.compute(graph, name + ".residual", new Add(), kept, last) : kept;
    }
    return answer.append(graph, last);
  }
}
