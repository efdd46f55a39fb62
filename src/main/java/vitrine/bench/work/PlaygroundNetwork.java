package vitrine.bench.work;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Initializer;
import vitrine.network.Network;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.GradientDescent;

/**
 * A network of the Playground as it starts there: tanh everywhere, squared error, gradient descent
 * at a rate of 0.03.
 *
 * @param graph its declaration
 * @param state its weights and masks
 * @param layers the outputs of its layers, in their order
 */
record PlaygroundNetwork(Graph graph, State state, List<Node> layers) {
  private static final double LEARNING_RATE = 0.03;

  /**
   * The network of a {@code shape} with those {@code features}.
   *
   * @throws Refusal if the shape does not begin with the number of features and end with 1
   */
  static PlaygroundNetwork of(Settings options, Backend backend) {
    var features = features(options);
    var shape = options.sizes("shape");
    if (shape.get(0) != features.size() || shape.get(shape.size() - 1) != 1) {
      throw new Refusal("refused.bench.shape", Integer.toString(features.size()));
    }
    var hidden = shape.subList(1, shape.size() - 1);
    var network = new Network(features, hidden, Activation.TANH, Activation.TANH);
    var graph = TrainingGraph.of(network, Penalty.NONE, true);
    var state = State.of(graph, backend);
    Initializer.uniform(graph, state, XoshiroStream.of("1", "weights"), 0.5, false);
    for (var node : state.kept()) {
      if (node.name().startsWith(GradientDescent.ALIVE)
          || node.name().startsWith(GradientDescent.FREE)) {
        state.fill(node, 1);
      }
    }
    state.fill(graph.node("learningRate"), LEARNING_RATE);
    return new PlaygroundNetwork(graph, state, layers(graph, hidden.size()));
  }

  private static List<Feature> features(Settings options) {
    var features = new ArrayList<Feature>();
    for (var key : Numerals.split(options.text("features"), ',')) {
      var feature = Feature.find(key);
      if (feature != null) {
        features.add(feature);
      }
    }
    return features;
  }

  private static List<Node> layers(Graph graph, int hidden) {
    var layers = new ArrayList<Node>();
    for (int layer = 1; layer <= hidden; layer++) {
      layers.add(graph.node("layer" + layer + ".output"));
    }
    layers.add(graph.node(Network.OUTPUT));
    return layers;
  }
}
