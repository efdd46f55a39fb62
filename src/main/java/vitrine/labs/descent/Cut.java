package vitrine.labs.descent;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Examples;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;
import vitrine.training.Learning;
import vitrine.training.Schedule;
import vitrine.training.Trainer;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/**
 * Where the network of 2 inputs, {@value #HIDDEN} hidden tanh neurons and one tanh output is cut: a
 * middle in the space of its 13 numbers, and two directions from there. The two weights of the map
 * say how far along each.
 *
 * <p>The directions are two weights of the first hidden neuron, or drawn at random and scaled so
 * that each neuron's part is as long as its weights in the middle are (H. Li and others,
 * “Visualizing the Loss Landscape of Neural Nets”, 2018).
 */
final class Cut {
  /** Hidden neurons. */
  static final int HIDDEN = 3;

  private static final int INPUTS = 2;
  private static final int EPOCHS = 400;
  private static final double RATE = 0.3;
  private static final String FIRST = "layer1.weight";
  private static final List<String> PARTS =
      List.of(FIRST, "layer1.bias", "layer2.weight", "layer2.bias");

  private Cut() {}

  /** The middle's part of a layer, which all networks share. */
  static Node middle(Graph.Builder graph, String part) {
    return kept(graph, middle(part), part);
  }

  /** A direction's part of a layer, which all networks share. */
  static Node direction(Graph.Builder graph, String part, int which) {
    return kept(graph, direction(part, which), part);
  }

  private static String middle(String part) {
    return "middle." + part;
  }

  private static String direction(String part, int which) {
    return "direction" + which + "." + part;
  }

  private static Node kept(Graph.Builder graph, String name, String part) {
    var known = graph.find(name);
    return known != null ? known : graph.source(name, Role.MEMORY, shape(part));
  }

  private static Shape shape(String part) {
    return switch (part) {
      case FIRST -> Shape.of(HIDDEN, INPUTS);
      case "layer1.bias" -> Shape.of(HIDDEN);
      case "layer2.weight" -> Shape.of(1, HIDDEN);
      default -> Shape.of(1);
    };
  }

  /**
   * Writes where the cut lies.
   *
   * @param isTrained whether the middle is a network that has learned the examples, rather than one
   *     that has learned nothing
   * @param isRandom whether the directions are random, rather than two weights
   */
  static void write(
      Graph graph,
      State state,
      Examples examples,
      boolean isTrained,
      boolean isRandom,
      RandomStream random) {
    var network = network();
    var backend = new CpuBackend();
    var found = State.of(network, backend);
    for (var part : PARTS) {
      var node = network.node(inNetwork(part));
      var values = new double[node.shape().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = part.endsWith("weight") ? random.uniform(-1, 1) : 0;
      }
      found.write(node, values);
    }
    if (isTrained) {
      var trainer =
          new Trainer(network, found, backend, examples, BatchRule.OURS, ExampleOrder.AS_THEY_LIE);
      trainer.pace(RATE, Schedule.CONSTANT);
      trainer.advance(EPOCHS * examples.rows(), examples.rows());
    }
    for (var part : PARTS) {
      var values = found.read(network.node(inNetwork(part)));
      int rowLength = part.equals(FIRST) ? INPUTS : part.equals("layer2.weight") ? HIDDEN : 1;
      for (int which = 1; which <= 2; which++) {
        var along = new double[values.length];
        if (isRandom) {
          draw(along, values, rowLength, random);
        } else if (part.equals(FIRST)) {
          along[which - 1] = 1;
        }
        state.write(graph.node(direction(part, which)), along);
      }
      if (!isRandom && part.equals(FIRST)) {
        // the map's own numbers are these two weights
        values[0] = 0;
        values[1] = 0;
      }
      state.write(graph.node(middle(part)), values);
    }
    backend.close();
  }

  /** Draws each neuron's part of a direction, as long as its weights. */
  private static void draw(double[] along, double[] like, int rowLength, RandomStream random) {
    for (int from = 0; from < along.length; from += rowLength) {
      double drawn = 0;
      double wanted = 0;
      for (int i = from; i < from + rowLength; i++) {
        along[i] = random.normal(0, 1);
        drawn = (along[i] * along[i]) + drawn;
        wanted = (like[i] * like[i]) + wanted;
      }
      double scale = Math.sqrt(wanted / drawn);
      for (int i = from; i < from + rowLength; i++) {
        along[i] = along[i] * scale;
      }
    }
  }

  private static Graph network() {
    var network =
        new Network(
            new Given.Numbers(INPUTS),
            List.of(HIDDEN),
            Collections.nCopies(1, Activation.TANH),
            Normalization.NONE,
            false,
            false,
            new Answer.Neuron(Activation.TANH));
    var learning = new Learning(Loss.SQUARED, Optimizer.SGD, Penalty.NONE, false, false);
    return Objects.requireNonNull(TrainingGraph.of(network, learning, true));
  }

  private static String inNetwork(String part) {
    return part.startsWith("layer2.") ? "output" + part.substring("layer2".length()) : part;
  }
}
