package vitrine.labs.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.session.PageSession;
import vitrine.session.Probe;

/** What the Playground measures, under the names of the public API. */
public final class PlaygroundFacts {
  private PlaygroundFacts() {}

  /** The metrics of the network in force, and where each is read. */
  public static Map<String, Probe> metrics(PageSession session) {
    var metrics = new LinkedHashMap<String, Probe>();
    metrics.put("trainLoss", LossView.TRAIN_LOSS);
    metrics.put("testLoss", LossView.TEST_LOSS);
    if (session.graph().find(LossView.TRAIN_ACCURACY.node()) != null) {
      metrics.put("trainAccuracy", LossView.TRAIN_ACCURACY);
      metrics.put("testAccuracy", LossView.TEST_ACCURACY);
    }
    return metrics;
  }
}
