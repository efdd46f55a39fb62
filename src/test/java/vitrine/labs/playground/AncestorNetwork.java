package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.random.RandomStream;
import vitrine.data.Examples;
import vitrine.data.Feature;

/**
 * TensorFlow Playground's way to learn, told a second time and as plainly as can be: a neuron is an
 * object that knows the links into it and out of it. Written from the description of that site's
 * rules to hold our kernels against; it shares no arithmetic with them but that of {@link Math}.
 */
final class AncestorNetwork {
  private final List<List<Neuron>> layers = new ArrayList<>();
  private final List<Feature> features;
  private final String regularization;

  /** A connection that carries one neuron's output to another. */
  private static final class Link {
    final Neuron from;
    final Neuron to;
    double weight;
    double slopeSum;
    int slopes;
    boolean isDead;

    Link(Neuron from, Neuron to, double weight) {
      this.from = from;
      this.to = to;
      this.weight = weight;
    }
  }

  private static final class Neuron {
    final String activation;
    final List<Link> in = new ArrayList<>();
    final List<Link> out = new ArrayList<>();
    double bias;
    double input;
    double output;
    double outputSlope;
    double inputSlope;
    double slopeSum;
    int slopes;

    Neuron(String activation, double bias) {
      this.activation = activation;
      this.bias = bias;
    }

    void activate() {
      input = bias;
      for (var link : in) {
        input += link.weight * link.from.output;
      }
      output =
          switch (activation) {
            case "tanh" -> Math.tanh(input);
            case "relu" -> Math.max(0, input);
            case "sigmoid" -> 1 / (1 + Math.exp(-input));
            default -> input;
          };
    }

    double slope() {
      return switch (activation) {
        case "tanh" -> 1 - output * output;
        case "relu" -> input <= 0 ? 0 : 1;
        case "sigmoid" -> output * (1 - output);
        default -> 1;
      };
    }
  }

  AncestorNetwork(
      List<Feature> features,
      List<Integer> hidden,
      String activation,
      String outputActivation,
      String regularization,
      boolean initZero,
      RandomStream random) {
    this.features = features;
    this.regularization = regularization;
    var inputs = new ArrayList<Neuron>();
    for (int i = 0; i < features.size(); i++) {
      inputs.add(new Neuron("linear", 0));
    }
    layers.add(inputs);
    for (int layer = 0; layer <= hidden.size(); layer++) {
      boolean isOutput = layer == hidden.size();
      var neurons = new ArrayList<Neuron>();
      for (int i = 0; i < (isOutput ? 1 : hidden.get(layer)); i++) {
        var neuron = new Neuron(isOutput ? outputActivation : activation, initZero ? 0 : 0.1);
        for (var source : layers.get(layer)) {
          double drawn = random.next() - 0.5;
          var link = new Link(source, neuron, initZero ? 0 : drawn);
          neuron.in.add(link);
          source.out.add(link);
        }
        neurons.add(neuron);
      }
      layers.add(neurons);
    }
  }

  /** Moves every weight by less than could ever be seen. */
  void nudge() {
    for (var layer : layers) {
      for (var neuron : layer) {
        neuron.in.forEach(link -> link.weight += 1e-16 + Math.ulp(link.weight));
      }
    }
  }

  double predict(double x, double y) {
    for (int i = 0; i < features.size(); i++) {
      layers.get(0).get(i).output =
          switch (features.get(i)) {
            case X -> x;
            case Y -> y;
            case X_SQUARED -> x * x;
            case Y_SQUARED -> y * y;
            case X_TIMES_Y -> x * y;
            case SIN_X -> Math.sin(x);
            case SIN_Y -> Math.sin(y);
          };
    }
    for (var layer : layers.subList(1, layers.size())) {
      layer.forEach(Neuron::activate);
    }
    return layers.get(layers.size() - 1).get(0).output;
  }

  double loss(Examples examples) {
    double sum = 0;
    for (int i = 0; i < examples.rows(); i++) {
      double error = predict(examples.input(i, 0), examples.input(i, 1)) - examples.label(i);
      sum += 0.5 * error * error;
    }
    return sum / examples.rows();
  }

  /** All points once, in the order in which they lie; what is left over stays in the sums. */
  void epoch(Examples examples, int batchSize, double learningRate, double regularizationRate) {
    for (int i = 0; i < examples.rows(); i++) {
      double output = predict(examples.input(i, 0), examples.input(i, 1));
      back(output - examples.label(i));
      if ((i + 1) % batchSize == 0) {
        update(learningRate, regularizationRate);
      }
    }
  }

  private void back(double errorSlope) {
    layers.get(layers.size() - 1).get(0).outputSlope = errorSlope;
    for (int l = layers.size() - 1; l >= 1; l--) {
      for (var neuron : layers.get(l)) {
        neuron.inputSlope = neuron.outputSlope * neuron.slope();
        neuron.slopeSum += neuron.inputSlope;
        neuron.slopes++;
        for (var link : neuron.in) {
          if (!link.isDead) {
            link.slopeSum += neuron.inputSlope * link.from.output;
            link.slopes++;
          }
        }
      }
      for (var neuron : layers.get(l - 1)) {
        neuron.outputSlope = 0;
        for (var link : neuron.out) {
          neuron.outputSlope += link.weight * link.to.inputSlope;
        }
      }
    }
  }

  private void update(double learningRate, double regularizationRate) {
    for (var layer : layers.subList(1, layers.size())) {
      for (var neuron : layer) {
        if (neuron.slopes > 0) {
          neuron.bias -= learningRate * neuron.slopeSum / neuron.slopes;
          neuron.slopeSum = 0;
          neuron.slopes = 0;
        }
        for (var link : neuron.in) {
          if (!link.isDead && link.slopes > 0) {
            update(link, learningRate, regularizationRate);
          }
        }
      }
    }
  }

  private void update(Link link, double learningRate, double regularizationRate) {
    double pull =
        switch (regularization) {
          case "L1" -> Math.signum(link.weight);
          case "L2" -> link.weight;
          default -> 0;
        };
    double moved = link.weight - learningRate * link.slopeSum / link.slopes;
    double paid = moved - learningRate * regularizationRate * pull;
    if (regularization.equals("L1") && moved * paid < 0) {
      link.weight = 0;
      link.isDead = true;
    } else {
      link.weight = paid;
    }
    link.slopeSum = 0;
    link.slopes = 0;
  }

  /**
   * Weights and biases in the order of our parameters: for each layer the weights, then the biases.
   */
  List<double[]> parameters() {
    var all = new ArrayList<double[]>();
    for (var layer : layers.subList(1, layers.size())) {
      all.add(
          layer.stream()
              .flatMap(neuron -> neuron.in.stream())
              .mapToDouble(link -> link.weight)
              .toArray());
      all.add(layer.stream().mapToDouble(neuron -> neuron.bias).toArray());
    }
    return all;
  }
}
