package vitrine.session;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;

/**
 * What the page knows of the run: its settings and graph, where it was when last heard of, and what
 * was seen there.
 */
final class Sight {
  private final Function<Settings, Graph> graphs;
  private final double opening;
  private Settings settings;
  private Graph graph;
  private @Nullable Arrival arrival;
  private @Nullable Snapshot snapshot;
  private List<BackendUse> backends = List.of();

  /** Before anything has been heard. */
  Sight(Start start, Function<Settings, Graph> graphs) {
    this.graphs = graphs;
    opening = start.examples();
    settings = start.settings();
    graph = graphs.apply(settings);
  }

  Settings settings() {
    return settings;
  }

  Graph graph() {
    return graph;
  }

  double examples() {
    var arrived = arrival;
    var seen = snapshot;
    if (arrived == null) {
      return opening;
    }
    return seen == null ? arrived.examples() : seen.examples();
  }

  int epochSize() {
    return arrival == null ? 0 : arrival.epochSize();
  }

  int batchSize() {
    return arrival == null ? 0 : arrival.batchSize();
  }

  int dataRevision() {
    return arrival == null ? -1 : arrival.dataRevision();
  }

  /** Which backend does which job, as last heard. */
  List<BackendUse> backends() {
    return backends;
  }

  void hears(List<BackendUse> uses) {
    backends = List.copyOf(uses);
  }

  @Nullable Snapshot snapshot() {
    return snapshot;
  }

  /** Settings that differ only in what is shown are in force at once. */
  void show(Settings next) {
    settings = next;
  }

  /** Takes in a snapshot, unless it belongs to another structure than the one last heard of. */
  boolean sees(Snapshot next) {
    if (arrival == null || next.revision() != arrival.revision()) {
      return false;
    }
    snapshot = next;
    return true;
  }

  /**
   * Takes over where the engine is, and its settings: all but those that say only what is shown.
   *
   * @param command what the engine has carried out, or null
   */
  void arrive(Arrival next, @Nullable Command command) {
    arrival = next;
    snapshot = null;
    var shown =
        command instanceof Command.Change change ? settings.with(change.values()) : settings;
    var adopted = Timeline.shownAs(settings.declaration().fallbacks().with(next.settings()), shown);
    if (!adopted.equals(settings)) {
      settings = adopted;
      var rebuilt = graphs.apply(settings);
      graph = rebuilt.fingerprint() == graph.fingerprint() ? graph : rebuilt;
    }
  }
}
