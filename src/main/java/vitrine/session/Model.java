package vitrine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;

/**
 * A lab's live model as its engine drives it: seeded, deterministic, ignorant of views, clocks and
 * workers.
 */
public interface Model {
  /** The settings in force. */
  Settings settings();

  /** The graph in force; a new one whenever the structure has changed. */
  Graph graph();

  /** Counts how often data have been drawn: views read the points again when it changes. */
  int dataRevision();

  /** Training examples in one epoch; at least 1. */
  int epochSize();

  /** Training examples in one batch; at least 1. */
  int batchSize();

  /** Training examples seen since the start. */
  double examples();

  /** Trains on the next {@code examples} training examples, in the order the rules say. */
  void advance(int examples);

  /** Whether a kept number is no longer finite or has grown without bound. */
  boolean isDiverged();

  /**
   * Whether training by itself should rest at this very moment, though it could go on.
   *
   * @return why, in one sentence; null if nothing speaks for it
   */
  default @Nullable Sentence rest() {
    return null;
  }

  /** How many examples may be trained on before {@link #rest} has to be asked again; at least 1. */
  default int untilRest() {
    return Integer.MAX_VALUE;
  }

  /**
   * Does a little of the work that stands between this moment and what comes next: of judging whole
   * sets of examples for {@code probes}, or for {@link #rest}. Whoever is in no hurry calls this
   * until nothing is left; who reads or trains at once has all of it done at once.
   *
   * @return whether nothing is left
   */
  default boolean prepare(List<Probe> probes) {
    return true;
  }

  /**
   * Carries out a command.
   *
   * @throws Refusal if it cannot be; then nothing has changed
   */
  void apply(Command command);

  /**
   * The numbers that probes ask for, each in a new array; probes at the same place share their
   * work.
   *
   * @throws Refusal if there is no such node or place
   */
  List<double[]> read(List<Probe> probes);

  /**
   * The same for a picture, as quickly as this device can: maps may have 7 digits in place of 16,
   * and the next glance may write into the same arrays.
   *
   * @throws Refusal if there is no such node or place
   */
  List<double[]> glance(List<Probe> probes);

  /**
   * The outputs for points given by hand, row by row.
   *
   * @param inputs rows × the inputs of one example, row-major
   * @throws Refusal if that is no whole number of rows
   */
  double[] predict(double[] inputs);

  /**
   * Takes the example that the visitor gives by hand, which {@code @own} probes look at; it is no
   * part of the run.
   *
   * @throws Refusal if that is not one example's inputs
   */
  void own(double[] input);

  /** Everything needed to go on from here. */
  Checkpoint checkpoint();

  /** Which backend does which of its jobs; the same list as long as nothing has changed. */
  List<BackendUse> backends();

  /** Gives back what it holds on its backends; it must not be used again. */
  void close();

  /** Goes on from a checkpoint, with its settings. */
  void restore(Checkpoint checkpoint);
}
