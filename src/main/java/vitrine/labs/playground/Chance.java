package vitrine.labs.playground;

import vitrine.compute.random.RandomStream;
import vitrine.data.Dataset;
import vitrine.session.Settings;
import vitrine.session.Supplies;
import vitrine.training.BatchRule;
import vitrine.training.ExampleOrder;

/**
 * Where a run's data, first weights and order of examples come from, all from its seed: our rules,
 * or the ancestor's.
 */
interface Chance {
  /** The rules that the settings name. */
  static Chance of(Settings settings) {
    return settings.text("rules").equals("ancestor") ? new AncestorChance() : new OurChance();
  }

  /**
   * The data of the settings; what chance has to say about them comes from the settings' seed.
   *
   * @param supplies holds the packs of {@link ChosenData#packs}
   */
  Dataset data(Settings settings, Supplies supplies);

  /** Where the weights of a new network are drawn. */
  RandomStream weights(Settings settings);

  /** A new seed, from the old one. */
  String nextSeed(Settings settings);

  /** Whether a change of the data draws a new seed. */
  boolean reseedsWithData();

  /** Whether new data make the network start again. */
  boolean restartsWithNewData();

  /** When a batch ends. */
  BatchRule batches();

  /** In which order an epoch takes its examples. */
  ExampleOrder order(Settings settings);

  /** What must be kept to go on drawing from here; empty if nothing. */
  int[] state();

  /** Goes on drawing from a kept state. */
  void restore(int[] state);
}
