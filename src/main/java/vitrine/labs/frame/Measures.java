package vitrine.labs.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.graph.Graph;
import vitrine.session.Probe;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.SquaredLoss;

/**
 * Where a lab reads how well its network does: the loss and, where there are classes, the accuracy,
 * over the training examples and over those it never learns from.
 */
public final class Measures {
  /** The loss over all training examples. */
  public static final Probe TRAIN_LOSS = Probe.train(SquaredLoss.LOSS);

  /** The loss over all test examples. */
  public static final Probe TEST_LOSS = Probe.test(SquaredLoss.LOSS);

  /** The share of the training examples in the right class. */
  public static final Probe TRAIN_ACCURACY = Probe.train(TrainingGraph.ACCURACY);

  /** The share of the test examples in the right class. */
  public static final Probe TEST_ACCURACY = Probe.test(TrainingGraph.ACCURACY);

  private Measures() {}

  /** Those of the network in force, under the names of the public API. */
  public static Map<String, Probe> metrics(Graph graph) {
    var metrics = new LinkedHashMap<String, Probe>();
    metrics.put("trainLoss", TRAIN_LOSS);
    metrics.put("testLoss", TEST_LOSS);
    if (graph.find(TrainingGraph.ACCURACY) != null) {
      metrics.put("trainAccuracy", TRAIN_ACCURACY);
      metrics.put("testAccuracy", TEST_ACCURACY);
    }
    return metrics;
  }

  /** The same as a list. */
  public static List<Probe> probes(Graph graph) {
    return new ArrayList<>(metrics(graph).values());
  }
}
