package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.Collections;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.AffineInputGradient;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.BendGradient;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.MatrixProduct;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Softmax;
import vitrine.compute.graph.Subtract;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.network.layer.Features;
import vitrine.session.Settings;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/**
 * The graph of the activations lab: every activation and its slope at the input; a small network of
 * one input with the slope of its answer; and the softmax of some scores.
 */
final class ActivationsGraph {
  /** The chosen activation of the input. */
  static final String CURVE = "curve";

  /** Its slope there. */
  static final String SLOPE = "slope";

  /** How fast the network's answer rises with its input. */
  static final String OUTPUT_SLOPE = "output.slope";

  /** All weights multiplied, layer by layer: 1 × 1. */
  static final String TOGETHER = "together";

  /** The scores as they are set. */
  static final String SCORE = "score";

  /** What they are divided by. */
  static final String TEMPERATURE = "temperature";

  /** The scores, divided. */
  static final String SCALED = "scaled";

  /** Their softmax. */
  static final String PROBABILITY = "probability";

  /** How fast each probability rises with its own score: p (1 − p) over the temperature. */
  static final String RISE = "rise";

  /** All probabilities added up. */
  static final String TOTAL = "total";

  private static final String ONE = "one";

  private ActivationsGraph() {}

  /** The curve of an activation over the input. */
  static String curve(Activation activation) {
    return CURVE + "." + activation.key();
  }

  /** The answers of hidden layer {@code i}, from 1. */
  static String layer(int i) {
    return "layer" + i + ".output";
  }

  /** The slopes of the neurons of hidden layer {@code i}, from 1, where their sums are. */
  static String slopes(int i) {
    return "layer" + i + ".slope";
  }

  static Graph of(Settings settings) {
    int hidden = ActivationsSettings.hidden(settings);
    var activation = ActivationsSettings.activation(settings);
    var graph = Graph.builder();
    var network =
        new Network(
            new Given.Numbers(1),
            Collections.nCopies(hidden, settings.whole(ActivationsSettings.NEURONS)),
            Collections.nCopies(hidden, activation),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(Activation.LINEAR));
    var answer = network.append(graph);
    curves(graph, activation);
    slopes(graph, hidden, activation);
    together(graph, hidden);
    softmax(graph, settings.whole(ActivationsSettings.SCORES));
    var loss = Loss.SQUARED.append(graph, answer);
    Gradients.of(graph, loss);
    Optimizer.ADAM.append(graph, Penalty.NONE, false);
    return graph.build();
  }

  private static void curves(Graph.Builder graph, Activation chosen) {
    var input = node(graph, Features.INPUT);
    for (var activation : ActivationsSettings.ACTIVATIONS) {
      graph.compute(curve(activation), Role.VALUE, new Bend(activation.curve()), input);
    }
    var curve = graph.compute(CURVE, Role.VALUE, new Bend(chosen.curve()), input);
    var one = graph.compute(ONE, Role.VALUE, new Fill(1, Shape.rows(1)));
    graph.compute(SLOPE, Role.VALUE, new BendGradient(chosen.curve()), one, input, curve);
  }

  /** The chain rule from the answer back to the input, and the slope of each hidden neuron. */
  private static void slopes(Graph.Builder graph, int hidden, Activation activation) {
    var bend = new BendGradient(activation.curve());
    var back = node(graph, ONE);
    for (int i = hidden; i >= 1; i--) {
      var name = "layer" + i;
      var sum = node(graph, name + ".sum");
      var output = node(graph, layer(i));
      var ones = graph.compute(name + ".one", Role.VALUE, new Fill(1, sum.shape()));
      graph.compute(slopes(i), Role.VALUE, bend, ones, sum, output);
      var weight = node(graph, i == hidden ? "output.weight" : "layer" + (i + 1) + ".weight");
      var blame =
          graph.compute(name + ".back", Role.VALUE, new AffineInputGradient(), back, weight);
      back = graph.compute(name + ".bent", Role.VALUE, bend, blame, sum, output);
    }
    var first = node(graph, hidden == 0 ? "output.weight" : "layer1.weight");
    graph.compute(OUTPUT_SLOPE, Role.VALUE, new AffineInputGradient(), back, first);
  }

  private static void together(Graph.Builder graph, int hidden) {
    var weights = new ArrayList<Node>();
    for (int i = 1; i <= hidden; i++) {
      weights.add(node(graph, "layer" + i + ".weight"));
    }
    var product = node(graph, "output.weight");
    for (int i = hidden; i >= 1; i--) {
      var name = i == 1 ? TOGETHER : TOGETHER + i;
      var times = new MatrixProduct(false, false);
      product = graph.compute(name, Role.VALUE, times, product, weights.get(i - 1));
    }
    if (hidden == 0) {
      graph.compute(TOGETHER, Role.VALUE, new Bend(Curve.IDENTITY), product);
    }
  }

  private static void softmax(Graph.Builder graph, int scores) {
    var score = graph.source(SCORE, Role.HYPERPARAMETER, Shape.of(scores));
    var temperature = graph.source(TEMPERATURE, Role.HYPERPARAMETER, Shape.of(), 1);
    var by = new Broadcast(Arithmetic.DIVIDE);
    var scaled = graph.compute(SCALED, Role.VALUE, by, score, temperature);
    var probability = graph.compute(PROBABILITY, Role.VALUE, new Softmax(), scaled);
    var squared = graph.compute("squared", Role.VALUE, new Multiply(), probability, probability);
    var left = graph.compute("left", Role.VALUE, new Subtract(), probability, squared);
    graph.compute(RISE, Role.VALUE, by, left, temperature);
    graph.compute(TOTAL, Role.VALUE, new Reduce(Reduction.SUM), probability);
  }

  private static Node node(Graph.Builder graph, String name) {
    var node = graph.find(name);
    if (node == null) {
      throw new IllegalStateException(name);
    }
    return node;
  }
}
