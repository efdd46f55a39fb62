package vitrine.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an engine is asked to begin with; a {@link Start} before the lab's settings are known. */
record Opening(
    String id,
    String lab,
    List<String> avoided,
    Map<String, String> settings,
    List<LogEntry> log,
    double examples,
    double checkpointExamples,
    List<String> names,
    List<double[]> values) {

  /** The checkpoint to go on from, or null for the start of a run. */
  @Nullable Checkpoint checkpoint(Settings inForce) {
    return names.isEmpty() ? null : new Checkpoint(inForce, checkpointExamples, names, values);
  }
}
