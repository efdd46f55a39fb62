package vitrine.labs.digits;

import java.util.HashMap;
import java.util.Map;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * Finds out which backend trains a network quickest, by letting each show it a few batches; what
 * has been found out is not asked again.
 */
public final class BackendTrials {
  private static final int BATCHES = 2;
  private static final double HUNDREDTHS = 100;

  private final Map<String, BackendUse> found = new HashMap<>();

  /** Nothing has been measured yet. */
  public BackendTrials() {}

  /** The quickest of the backends that may be used; on a draw the first. */
  public BackendUse quickest(
      BackendChoice choice, Settings settings, Graph graph, DigitsData data) {
    var names = choice.names();
    var key = String.join(",", names) + settings.text("batchSize") + "\n" + graph.canonicalText();
    return found.computeIfAbsent(key, unknown -> measure(choice, settings, graph, data));
  }

  private static BackendUse measure(
      BackendChoice choice, Settings settings, Graph graph, DigitsData data) {
    var best = "cpu";
    double least = Double.POSITIVE_INFINITY;
    var times = new StringBuilder();
    for (var name : choice.names()) {
      double millis = millis(choice, name, settings, graph, data);
      if (millis < Double.POSITIVE_INFINITY) {
        times.append(times.length() == 0 ? "" : ", ").append(name).append(' ');
        times.append(Numerals.write(Math.round(millis * HUNDREDTHS) / HUNDREDTHS)).append(" ms");
      }
      if (millis < least) {
        least = millis;
        best = name;
      }
    }
    return DigitsWorkplace.use(best, Sentence.of("backend.why.quickest", times.toString()));
  }

  /** How long a batch takes at its best; infinite where the backend fails. */
  private static double millis(
      BackendChoice choice, String name, Settings settings, Graph graph, DigitsData data) {
    try {
      var backend = choice.open(name);
      try {
        var run = new DigitsRun(graph, backend, data, settings);
        int batch = settings.whole("batchSize");
        var witness = graph.nodes(Role.PARAMETER).get(0);
        double least = Double.POSITIVE_INFINITY;
        // The first batch makes the plans ready.
        for (int i = 0; i <= BATCHES; i++) {
          double start = choice.millis().getAsDouble();
          run.advance(Math.min(batch, data.train().rows()));
          run.state.read(witness);
          double took = choice.millis().getAsDouble() - start;
          least = i == 0 ? least : Math.min(least, took);
        }
        return least;
      } finally {
        backend.close();
      }
    } catch (BackendFailure failure) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
