package vitrine.training;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.numeric.Checksum;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Examples;
import vitrine.network.Activation;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.network.layer.Dropout;
import vitrine.training.optimizer.Optimizer;

/** A small classifier that learns three clouds of points. */
final class Lesson {
  static final int LARGEST_BATCH = 32;

  final Examples train = Blobs.of(150, "train");
  final Graph graph;
  final State state;
  final Backend backend;
  final BatchTrainer trainer;

  Lesson(Optimizer optimizer, Normalization normalization, boolean dropout) {
    this(optimizer, normalization, dropout, new CpuBackend());
  }

  Lesson(Optimizer optimizer, Normalization normalization, boolean dropout, Backend backend) {
    this.backend = backend;
    var network =
        Network.classifier(
            2, List.of(8, 6), Blobs.CLASSES, Activation.RELU, normalization, dropout);
    graph = TrainingGraph.of(network, optimizer, Penalty.NONE, true);
    state = State.of(graph, backend);
    Initializer.draw(graph, state, XoshiroStream.of("1", "weights"), InitialWeights.HE_NORMAL);
    Dropout.seed(graph, state, XoshiroStream.of("1", "dropout"));
    trainer = trainer();
  }

  /** Another trainer over the same state. */
  BatchTrainer trainer() {
    return new BatchTrainer(graph, state, backend, train, Lesson::shuffle, LARGEST_BATCH);
  }

  Evaluator over(Examples examples) {
    return new Evaluator(graph, state, backend, examples, examples.rows());
  }

  double read(String node, Examples examples) {
    return over(examples).read(List.of(graph.node(node))).get(0)[0];
  }

  /** A hash of all that is kept. */
  String bits() {
    var sum = new Checksum();
    for (var node : state.kept()) {
      if (node.role() != Role.HYPERPARAMETER) {
        sum.add(state.read(node));
      }
    }
    return sum.toString();
  }

  static void shuffle(int epoch, int[] places) {
    ExampleOrder.AS_THEY_LIE.fill(epoch, places);
    XoshiroStream.of("1", "order " + epoch).shuffle(places);
  }
}
