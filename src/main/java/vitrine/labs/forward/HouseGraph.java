package vitrine.labs.forward;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquaredError;
import vitrine.compute.graph.Subtract;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.layer.Dense;
import vitrine.network.layer.Features;
import vitrine.network.layer.Signal;
import vitrine.session.Settings;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * The house-price network from the raw measurements to dollars: scaling, layers, answer, price, and
 * the training step, each a node.
 */
final class HouseGraph {
  /** How many numbers each place on the way has: inputs, two hidden layers, the answer. */
  static final List<Integer> SIZES = List.of(HouseColumn.COUNT, 4, 3, 1);

  /** The mean and the spread of each input over the training examples. */
  static final String MEAN = "input.mean";

  static final String SPREAD = "input.spread";

  /** The inputs less their means, and those over their spreads. */
  static final String CENTRED = "input.centred";

  static final String SCALED = "input.scaled";

  /** The same of the price, by which the answer becomes dollars. */
  static final String PRICE_MEAN = "price.mean";

  static final String PRICE_SPREAD = "price.spread";

  /** What the network says the price is, in dollars, rows × 1. */
  static final String PRICE = "price";

  /** How many dollars it is off, rows × 1, and their mean. */
  static final String MISS = "miss.dollars";

  static final String MEAN_MISS = "miss.mean";

  private HouseGraph() {}

  /** The graph of some settings. */
  static Graph of(Settings settings) {
    var graph = Graph.builder();
    var input = graph.source(Features.INPUT, Role.GIVEN, Shape.rows(SIZES.get(0)));
    var last = Signal.of(settings.flag("scaling") ? scaled(graph, input) : input);
    var curve = Activation.of(settings.text("activation")).curve();
    for (int layer = 1; layer < SIZES.size() - 1; layer++) {
      var name = "layer" + layer;
      var sums = Dense.sums(graph, name, name + ".sum", last, SIZES.get(layer));
      last = Signal.compute(graph, name + ".output", new Bend(curve), sums);
    }
    var output = new Answer.Neuron(Activation.LINEAR).append(graph, last).output().used();
    var loss = priced(graph, output);
    Gradients.of(graph, loss);
    Optimizer.SGD.append(graph, Penalty.NONE, false);
    return graph.build();
  }

  /** Each number less the mean of its column, over the spread of its column. */
  private static Node scaled(Graph.Builder graph, Node input) {
    var mean = graph.source(MEAN, Role.MEMORY, Shape.of(SIZES.get(0)));
    var spread = graph.source(SPREAD, Role.MEMORY, Shape.of(SIZES.get(0)), 1);
    var centred = graph.compute(CENTRED, Role.VALUE, broadcast(Arithmetic.SUBTRACT), input, mean);
    return graph.compute(SCALED, Role.VALUE, broadcast(Arithmetic.DIVIDE), centred, spread);
  }

  /** The price in dollars, how far off it is, and the loss of each row, on scaled prices. */
  private static Node priced(Graph.Builder graph, Node output) {
    var mean = graph.source(PRICE_MEAN, Role.MEMORY, Shape.of(1));
    var spread = graph.source(PRICE_SPREAD, Role.MEMORY, Shape.of(1), 1);
    var times = broadcast(Arithmetic.MULTIPLY);
    var stretched = graph.compute("price.stretched", Role.VALUE, times, output, spread);
    var plus = broadcast(Arithmetic.ADD);
    var price = graph.compute(PRICE, Role.VALUE, plus, stretched, mean);
    var target = graph.source(SquaredLoss.TARGET, Role.GIVEN, Shape.rows(1));
    var centred =
        graph.compute("target.centred", Role.VALUE, broadcast(Arithmetic.SUBTRACT), target, mean);
    var scaled =
        graph.compute("target.scaled", Role.VALUE, broadcast(Arithmetic.DIVIDE), centred, spread);
    var difference = graph.compute("miss", Role.METRIC, new Subtract(), price, target);
    var distance = graph.compute(MISS, Role.METRIC, new Bend(Curve.ABSOLUTE), difference);
    graph.compute(MEAN_MISS, Role.METRIC, new RowMean(), distance);
    var loss = graph.compute(SquaredLoss.EXAMPLE, Role.METRIC, new SquaredError(), output, scaled);
    graph.compute(SquaredLoss.LOSS, Role.METRIC, new RowMean(), loss);
    return loss;
  }

  private static Broadcast broadcast(Arithmetic arithmetic) {
    return new Broadcast(arithmetic);
  }
}
