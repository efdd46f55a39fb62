package vitrine.labs.neuron;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.SameSign;
import vitrine.compute.graph.Shape;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;
import vitrine.session.Settings;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * The graph of one neuron: besides what it learns with, every number on the way to its answer, and
 * its activation over a row of sums, to be drawn as a curve.
 */
final class NeuronGraph {
  /** The weights, 1 × inputs. */
  static final String WEIGHT = "output.weight";

  /** The bias; where the neuron has none it is kept, unused, for when it comes back. */
  static final String BIAS = "output.bias";

  /** Each input times its weight, rows × inputs. */
  static final String PRODUCT = "product";

  /** All products added up, without the bias. */
  static final String WEIGHTED = "weighted";

  /** The same with the bias. */
  static final String SUM = "output.sum";

  /** Sums from {@link #CURVE_LOW} to {@link #CURVE_HIGH}. */
  static final String CURVE_X = "curve.x";

  /** What the activation makes of them. */
  static final String CURVE = "curve";

  /** 1 for each example on the right side, else 0. */
  static final String CORRECT = "correct";

  static final double CURVE_LOW = -6;
  static final double CURVE_HIGH = 6;
  static final int CURVE_POINTS = 97;

  private NeuronGraph() {}

  /** A neuron with these settings. It tells two sides apart by the sign of its sum. */
  static Graph of(Settings settings) {
    int inputs = NeuronSettings.inputs(settings);
    var activation = NeuronSettings.activation(settings);
    var graph = Graph.builder();
    var input = graph.source(Features.INPUT, Role.GIVEN, Shape.rows(inputs));
    var weight = graph.source(WEIGHT, Role.PARAMETER, Shape.of(1, inputs));
    var bias = bias(graph, NeuronSettings.hasBias(settings));
    var product =
        graph.compute(PRODUCT, Role.VALUE, new Broadcast(Arithmetic.MULTIPLY), input, weight);
    graph.compute(WEIGHTED, Role.VALUE, new Reduce(Reduction.SUM), product);
    var sum = graph.compute(SUM, Role.VALUE, new Affine(), input, weight, bias);
    var curve = new Bend(activation.curve());
    var output = graph.compute(Network.OUTPUT, Role.VALUE, curve, sum);
    var places = graph.source(CURVE_X, Role.HYPERPARAMETER, Shape.of(CURVE_POINTS));
    graph.compute(CURVE, Role.VALUE, curve, places);
    var loss = loss(activation).append(graph, new Answer.Nodes(Signal.of(sum), Signal.of(output)));
    var target = graph.find(SquaredLoss.TARGET);
    if (target != null) {
      var correct = graph.compute(CORRECT, Role.METRIC, new SameSign(), sum, target);
      graph.compute(TrainingGraph.ACCURACY, Role.METRIC, new RowMean(), correct);
    }
    Gradients.of(graph, loss);
    Optimizer.SGD.append(graph, Penalty.NONE, false);
    return graph.build();
  }

  /** What the neuron adds: its bias, or nothing while the bias is only kept. */
  private static Node bias(Graph.Builder graph, boolean isUsed) {
    if (isUsed) {
      return graph.source(BIAS, Role.PARAMETER, Shape.of(1));
    }
    graph.source(BIAS, Role.MEMORY, Shape.of(1));
    return graph.source("nothing", Role.MEMORY, Shape.of(1));
  }

  /** A probability is judged as one, any other answer by its distance. */
  private static Loss loss(Activation activation) {
    return activation == Activation.SIGMOID ? Loss.CROSS_ENTROPY : Loss.SQUARED;
  }

  /** The sums over which the curve is drawn. */
  static double[] places() {
    var places = new double[CURVE_POINTS];
    for (int i = 0; i < places.length; i++) {
      places[i] = (((CURVE_HIGH - CURVE_LOW) * i) / (CURVE_POINTS - 1)) + CURVE_LOW;
    }
    return places;
  }
}
