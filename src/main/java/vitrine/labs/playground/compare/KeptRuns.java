package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.session.LabSession;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.view.chart.LossCurve;

/**
 * The runs that were kept in this visit, oldest first: four at most, so that a chart shows them.
 */
public final class KeptRuns {
  static final int MOST = 4;

  private final List<KeptRun> runs = new ArrayList<>();
  private int last;

  /** Those kept now. */
  List<KeptRun> runs() {
    return List.copyOf(runs);
  }

  boolean areFull() {
    return runs.size() == MOST;
  }

  /** Keeps a run as it is now; nothing happens if there are {@link #MOST} already. */
  void keep(LabSession session, LossCurve curve, Outcome outcome) {
    if (!areFull()) {
      last++;
      runs.add(
          new KeptRun(
              last,
              session.start(),
              session.settings(),
              copy(curve),
              outcome,
              parameters(session.graph())));
    }
  }

  void forget(KeptRun run) {
    runs.remove(run);
  }

  /** Takes back that a run was forgotten. */
  void restore(KeptRun run) {
    int at = 0;
    while (at < runs.size() && runs.get(at).number() < run.number()) {
      at++;
    }
    runs.add(at, run);
  }

  /** Those settings in which some of these differ, but what is only shown; as declared. */
  static List<String> differing(List<Settings> all) {
    var keys = new ArrayList<String>();
    for (var setting : all.get(0).declaration().settings()) {
      boolean differs = false;
      for (var settings : all) {
        differs |= !settings.text(setting.key()).equals(all.get(0).text(setting.key()));
      }
      if (differs && setting.effect() != Effect.VIEW) {
        keys.add(setting.key());
      }
    }
    return keys;
  }

  /** How many weights and biases a network has. */
  static int parameters(Graph graph) {
    int count = 0;
    for (var node : graph.nodes(Role.PARAMETER)) {
      count += node.shape().size();
    }
    return count;
  }

  private static LossCurve copy(LossCurve curve) {
    var copy = new LossCurve();
    for (int i = 0; i < curve.count(); i++) {
      copy.add(curve.epochs()[i], curve.train()[i], curve.test()[i]);
    }
    return copy;
  }
}
