package vitrine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine saw at one moment: the numbers of every probe that was asked for.
 *
 * @param revision the structure revision these numbers belong to
 * @param examples training examples seen since the start
 * @param epochSize training examples in one epoch
 * @param running whether training goes on
 * @param diverged whether a number grew without bound
 * @param probes what was asked for
 * @param values the numbers of each probe, in the same order
 */
public record Snapshot(
    int revision,
    double examples,
    int epochSize,
    boolean running,
    boolean diverged,
    List<Probe> probes,
    List<double[]> values) {
  public Snapshot {
    probes = List.copyOf(probes);
    values = List.copyOf(values);
  }

  /**
   * The numbers of a probe, or null if this snapshot was not asked for them or the network has
   * none.
   */
  public double @Nullable [] find(Probe probe) {
    int index = probes.indexOf(probe);
    return index < 0 ? null : values.get(index);
  }

  /** Whole epochs since the start. */
  public int epoch() {
    return epochSize == 0 ? 0 : (int) (examples / epochSize);
  }
}
