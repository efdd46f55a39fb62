package vitrine.labs.small;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.data.LabelledRows;
import vitrine.session.Declaration;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/**
 * What one small lab is: its settings, and the network, the data and the first weights that follow
 * from them alone. From this one declaration come its live model, its page and its files.
 *
 * <p>Small labs compute on the exact backend: the same link gives the same run, bit for bit.
 */
public interface SmallLab {
  /** Its id, as in its address. */
  String id();

  /**
   * Everything that can be set; must have {@code seed}, {@code speed} and {@code learningRate}.
   * Keys, ranges and fallbacks are part of version 1 of its links.
   */
  Declaration declaration();

  /**
   * Refuses settings whose values do not go together, or say nothing.
   *
   * @throws Refusal with the sentence that says so
   */
  default void check(Settings settings) {}

  /** The network and its training step: page and engine build the same. */
  Graph graph(Settings settings);

  /** The names of the packs that its data need. */
  default List<String> packs(Settings settings) {
    return List.of();
  }

  /**
   * The examples to learn from, and those kept apart.
   *
   * @param supplies holds the packs
   * @throws Refusal if one of them is missing, or is none
   */
  Dataset data(Settings settings, Supplies supplies);

  /** Writes where the network starts; what is not written is 0. */
  void begin(Graph graph, State state, Settings settings, RandomStream random);

  /**
   * Writes what is known from the data and never learned, such as means by which inputs are scaled;
   * once, after {@link #begin}.
   */
  default void measure(Graph graph, State state, Dataset data) {}

  /** Puts in force what may change in the middle of a run, besides the learning rate. */
  default void use(Graph graph, State state, Settings settings) {}

  /** Training examples in one batch. */
  default int batchSize(Settings settings) {
    return settings.declaration().find("batchSize") == null ? 1 : settings.whole("batchSize");
  }

  /** The inputs of the example that the visitor sets by hand, which {@code @own} probes look at. */
  default double[] own(Settings settings) {
    throw new Refusal("refused.place", "@own");
  }

  /**
   * The places at which {@code @grid} probes look: {@code side} along a line, or {@code side} ×
   * {@code side} over a plane, row by row from the lowest y up.
   */
  default LabelledRows grid(Settings settings, int side) {
    throw new Refusal("refused.place", "@grid");
  }

  /**
   * The names of the parameters, one number each, that {@code @grid} probes move over the plane,
   * while they look at all training examples; none if {@code @grid} probes look at inputs. The
   * places are those of {@link #grid}.
   */
  default List<String> moved() {
    return List.of();
  }

  /** How many epochs count as one of the schedule's. */
  default int stretch() {
    return 1;
  }
}
