package vitrine.bench.work;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Examples;
import vitrine.network.Activation;
import vitrine.network.InitialWeights;
import vitrine.network.Initializer;
import vitrine.network.Network;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.training.BatchTrainer;
import vitrine.training.ExampleOrder;
import vitrine.training.TrainingGraph;
import vitrine.training.optimizer.Optimizer;

/**
 * Steps of learning to read digits: a batch is handed over, then forward, backward, update. The
 * pictures are noise and so are their classes, since speed does not depend on what they show. After
 * the last step, all weights and biases are read back.
 */
final class DigitsWork implements Work {
  /** Of weights, and of numbers that one batch calls into being: 32 MB. */
  private static final double MOST_NUMBERS = 4e6;

  private static final String SEED = "1";

  /** So many batches of pictures, one after the other, then the first again. */
  private static final int BATCHES = 4;

  private final Backend backend;
  private final BatchTrainer trainer;
  private final int batchSize;
  private final int steps;
  private final List<Buffer> parameters = new ArrayList<>();
  private final List<double[]> seen = new ArrayList<>();

  /**
   * @throws Refusal if the network or its batch is too large
   */
  DigitsWork(Settings options, Backend backend) {
    this.backend = backend;
    batchSize = options.whole("batchSize");
    steps = options.whole("steps");
    var layers = options.sizes("layers");
    check(layers, batchSize);
    var optimizer = Optimizer.of(options.text("optimizer"));
    var graph =
        TrainingGraph.of(
            Network.classifier(layers, Activation.RELU), optimizer, Penalty.NONE, false);
    var state = State.of(graph, backend);
    Initializer.draw(graph, state, XoshiroStream.of(SEED, "weights"), InitialWeights.HE_UNIFORM);
    trainer =
        new BatchTrainer(
            graph,
            state,
            backend,
            pictures(layers.get(0), layers.get(layers.size() - 1)),
            ExampleOrder.AS_THEY_LIE,
            batchSize);
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      parameters.add(state.of(parameter));
      seen.add(new double[parameter.shape().size()]);
    }
  }

  @Override
  public double amount() {
    return 1;
  }

  @Override
  public int leastRuns() {
    return steps;
  }

  @Override
  public void run() {
    trainer.advance(batchSize, batchSize);
  }

  @Override
  public void finish() {
    backend.read(parameters, seen);
  }

  @Override
  public List<double[]> results() {
    return seen;
  }

  private Examples pictures(int pixels, int classes) {
    var random = XoshiroStream.of(SEED, "pictures");
    var labels = new double[batchSize * BATCHES];
    var inputs = new double[labels.length * pixels];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = random.next();
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = random.nextInt(classes);
    }
    return Examples.of(pixels, inputs, labels);
  }

  private static void check(List<Integer> layers, int batchSize) {
    double weights = 0;
    double neurons = layers.get(0);
    for (int layer = 1; layer < layers.size(); layer++) {
      weights += (double) layers.get(layer - 1) * layers.get(layer);
      neurons += layers.get(layer);
    }
    if (weights > MOST_NUMBERS || neurons * batchSize > MOST_NUMBERS / BATCHES) {
      throw new Refusal("refused.bench.layers");
    }
  }
}
