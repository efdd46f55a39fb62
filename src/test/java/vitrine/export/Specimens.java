package vitrine.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Scale;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.Softmax;
import vitrine.compute.graph.Subtract;
import vitrine.compute.graph.Variance;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.network.layer.Features;

/** The networks that tests take away. */
public final class Specimens {
  private Specimens() {}

  /** One of every kind, by name. */
  public static Map<String, Specimen> all() {
    var all = new LinkedHashMap<String, Specimen>();
    var features = List.of(Feature.values());
    for (var activation : Activation.values()) {
      for (var hidden : List.of(List.<Integer>of(), List.of(4), List.of(4, 2), List.of(8, 5, 3))) {
        all.put(
            "playground " + activation.key() + " " + hidden,
            playground(features, hidden, activation, Activation.TANH));
      }
    }
    all.put("regression", playground(features, List.of(3), Activation.RELU, Activation.LINEAR));
    for (var curve : Curve.values()) {
      all.put(curve.symbol(), curve(curve));
    }
    all.put("digits", classifier(List.of(784, 128, 64, 10), (builder, name, sum) -> sum));
    all.put("batch", classifier(List.of(6, 5, 4, 3), Specimens::batchNormalised));
    all.put("layer", classifier(List.of(6, 5, 4, 3), Specimens::layerNormalised));
    all.put("both", normalised());
    for (var normalization : Normalization.values()) {
      var sizes = List.of(5, 4);
      var whole = Network.classifier(6, sizes, 3, Activation.RELU, normalization, true);
      var builder = Graph.builder();
      whole.append(builder);
      all.put("classifier " + normalization.key(), Specimen.of(builder, Features.INPUT));
    }
    all.put("steps", steps());
    return all;
  }

  /** A network of the Playground. */
  public static Specimen playground(
      List<Feature> features, List<Integer> hidden, Activation activation, Activation output) {
    var builder = Graph.builder();
    new Network(features, hidden, activation, output).append(builder);
    return Specimen.of(builder, Features.POINT);
  }

  /** Three neurons over the sigmoids of 2 numbers (which are above 0), bent by that curve. */
  static Specimen curve(Curve curve) {
    var builder = Graph.builder();
    var input = builder.source("input", Role.GIVEN, Shape.rows(2));
    var positive = value(builder, "positive", new Bend(Curve.SIGMOID), input);
    boolean takesAll = curve != Curve.LOG && curve != Curve.SQRT && curve != Curve.RECIPROCAL;
    var bent = value(builder, "bent", new Bend(curve), takesAll ? input : positive);
    var sums = sums(builder, "output", "sums", bent, 3);
    value(builder, Network.OUTPUT, new Bend(takesAll ? curve : Curve.IDENTITY), sums);
    return Specimen.of(builder, "input");
  }

  /** What may stand between a layer's sums and its activation. */
  interface Between {
    Node append(Graph.Builder builder, String name, Node sum);
  }

  /** A network with ReLU and softmax. */
  static Specimen classifier(List<Integer> sizes, Between between) {
    var builder = Graph.builder();
    var last = builder.source("input", Role.GIVEN, Shape.rows(sizes.get(0)));
    int layers = sizes.size() - 1;
    for (int i = 1; i < layers; i++) {
      var name = "layer" + i;
      var sum = sums(builder, name, name + ".sum", last, sizes.get(i));
      var ready = between.append(builder, name + ".norm", sum);
      last = value(builder, name + ".output", new Bend(Curve.RELU), ready);
    }
    var logits = sums(builder, "output", "logits", last, sizes.get(layers));
    value(builder, Network.OUTPUT, new Softmax(), logits);
    return Specimen.of(builder, "input");
  }

  private static Node sums(Graph.Builder builder, String layer, String name, Node x, int neurons) {
    var shape = Shape.of(neurons, x.shape().size());
    var weight = builder.source(layer + ".weight", Role.PARAMETER, shape);
    var bias = builder.source(layer + ".bias", Role.PARAMETER, Shape.of(neurons));
    return value(builder, name, new Affine(), x, weight, bias);
  }

  /** A classifier whose first layer is normalised over the batch, and its second over itself. */
  public static Specimen normalised() {
    return classifier(
        List.of(3, 2, 2, 2),
        (builder, name, sum) ->
            name.startsWith("layer1")
                ? batchNormalised(builder, name, sum)
                : layerNormalised(builder, name, sum));
  }

  /** Batch normalisation as a network in use has it: by running means and variances. */
  static Node batchNormalised(Graph.Builder builder, String name, Node x) {
    var width = Shape.of(x.shape().size());
    var mean = builder.source(name + ".runningMean", Role.MEMORY, width);
    var variance = builder.source(name + ".runningVariance", Role.MEMORY, width);
    return rescaled(
        builder, name, value(builder, name + ".standard", Along.ROWS, x, mean, variance));
  }

  static Node layerNormalised(Graph.Builder builder, String name, Node x) {
    var mean = value(builder, name + ".mean", new Reduce(Reduction.MEAN), x);
    var variance = value(builder, name + ".variance", new Variance(Along.COLUMNS), x, mean);
    return rescaled(
        builder, name, value(builder, name + ".standard", Along.COLUMNS, x, mean, variance));
  }

  private static Node rescaled(Graph.Builder builder, String name, Node standard) {
    var width = Shape.of(standard.shape().size());
    var scale = builder.source(name + ".scale", Role.PARAMETER, width);
    var shift = builder.source(name + ".shift", Role.PARAMETER, width);
    var scaled =
        value(builder, name + ".scaled", new Broadcast(Arithmetic.MULTIPLY), standard, scale);
    return value(builder, name + ".output", new Broadcast(Arithmetic.ADD), scaled, shift);
  }

  /** Every step that is no layer of its own, and normalising without a learned end. */
  private static Specimen steps() {
    var builder = Graph.builder();
    var x = builder.source("input", Role.GIVEN, Shape.rows(3));
    var temperature = builder.source("temperature", Role.HYPERPARAMETER, Shape.of());
    var gain = builder.source("gain", Role.PARAMETER, Shape.of(3));
    var mean = builder.source("seen.mean", Role.MEMORY, Shape.of(3));
    var variance = builder.source("seen.variance", Role.MEMORY, Shape.of(3));
    var divided = value(builder, "divided", new Broadcast(Arithmetic.DIVIDE), x, temperature);
    var gained = value(builder, "gained", new Broadcast(Arithmetic.MULTIPLY), divided, gain);
    var both = value(builder, "both", new Add(), gained, x);
    var largest = value(builder, "largest", new Reduce(Reduction.MAXIMUM), both);
    var below = value(builder, "below", new Broadcast(Arithmetic.SUBTRACT), both, largest);
    var total = value(builder, "total", new Reduce(Reduction.SUM), below);
    var third = value(builder, "third", new Scale(-1, 3), total);
    var around = value(builder, "around", new Broadcast(Arithmetic.ADD), below, third);
    var average = value(builder, "average", new Reduce(Reduction.MEAN), around);
    var spread = value(builder, "spread", new Variance(Along.COLUMNS), around, average);
    var own = value(builder, "own", Along.COLUMNS, around, average, spread);
    var seen = value(builder, "seen", Along.ROWS, own, mean, variance);
    var difference = value(builder, "difference", new Subtract(), seen, x);
    value(builder, Network.OUTPUT, new Multiply(), difference, own);
    return Specimen.of(builder, "input");
  }

  private static Node value(Graph.Builder builder, String name, Along along, Node... inputs) {
    return value(builder, name, new Normalise(along), inputs);
  }

  private static Node value(
      Graph.Builder builder, String name, Operation operation, Node... inputs) {
    return builder.compute(name, Role.VALUE, operation, inputs);
  }
}
