package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.BackendChoice;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;

/**
 * Everything that can be set in the Playground: keys and fallbacks are TensorFlow Playground's
 * where it has them.
 *
 * <p>Ranges are wider than what the controls offer, as that site's links may say any number. Keys,
 * ranges and fallbacks are part of version 1 of our links, which leave fallbacks out: a new
 * fallback would change what old links open.
 */
public final class PlaygroundSettings {
  /** The lab's id. */
  public static final String LAB = "playground";

  /** A batch that never fills: larger than any training set. */
  static final int MOST_BATCH = 10_000;

  /** As many columns as the widest table of measurements has. */
  private static final int MOST_COLUMNS = 13;

  /** As long as the seeds whose points were compared with that site's. */
  private static final int LONGEST_SEED = 255;

  /** What its ancestor has too, the data, and what is shown. */
  private static final Declaration BASIC =
      new Declaration(
          List.of(
              Setting.choice("problem", Effect.DATA, "classification", "regression", "classes"),
              Setting.choice(
                  "dataset",
                  Effect.DATA,
                  "circle",
                  "xor",
                  "gauss",
                  "spiral",
                  "moons",
                  "rings",
                  "checkerboard",
                  ChosenData.OWN),
              Setting.choice(
                  "classDataset",
                  Effect.DATA,
                  "pinwheel",
                  "blobs",
                  "penguins",
                  "iris",
                  "wine",
                  ChosenData.OWN),
              Setting.choice(
                  "regDataset",
                  Effect.DATA,
                  "reg-plane",
                  "reg-gauss",
                  "reg-curve",
                  "houses",
                  ChosenData.OWN),
              Setting.whole("classCount", Effect.DATA, 3, 3, 5, 1),
              Setting.whole("columnX", Effect.DATA, 1, 1, MOST_COLUMNS, 1),
              Setting.whole("columnY", Effect.DATA, 2, 1, MOST_COLUMNS, 1),
              Setting.points("points", Effect.DATA),
              // At least a hundredth on either side, so that there is always something to learn
              // from and to test on.
              Setting.number("percTrainData", Effect.DATA, "50", 1, 99).offering(10, 90, 10),
              Setting.number("noise", Effect.DATA, "0", 0, 80).offering(0, 50, 5),
              Setting.whole("batchSize", Effect.RESTART, 10, 1, MOST_BATCH, 1).offering(1, 30, 1),
              Setting.flag("x", Effect.RESTART, true),
              Setting.flag("y", Effect.RESTART, true),
              Setting.flag("xSquared", Effect.RESTART, false),
              Setting.flag("ySquared", Effect.RESTART, false),
              Setting.flag("xTimesY", Effect.RESTART, false),
              Setting.flag("sinX", Effect.RESTART, false),
              Setting.flag("sinY", Effect.RESTART, false),
              Setting.sizes("networkShape", Effect.RESTART, "4,2", 1, 32, 10),
              Setting.choice("activation", Effect.RESTART, LearningSettings.ACTIVATIONS),
              Setting.number(
                  "learningRate",
                  Effect.LIVE,
                  "0.03",
                  -1000,
                  1000,
                  "0.00001",
                  "0.0001",
                  "0.001",
                  "0.003",
                  "0.01",
                  "0.03",
                  "0.1",
                  "0.3",
                  "1",
                  "3",
                  "10"),
              Setting.choice("regularization", Effect.LIVE, "none", "L1", "L2"),
              Setting.number(
                  "regularizationRate",
                  Effect.LIVE,
                  "0",
                  -1000,
                  1000,
                  "0",
                  "0.001",
                  "0.003",
                  "0.01",
                  "0.03",
                  "0.1",
                  "0.3",
                  "1",
                  "3",
                  "10"),
              Setting.text("seed", Effect.DATA, "1", LONGEST_SEED),
              Setting.text("weightSeed", Effect.RESTART, OurChance.SAME_SEED, LONGEST_SEED),
              Setting.choice("rules", Effect.DATA, "ours", "ancestor"),
              Setting.flag("initZero", Effect.RESTART, false),
              Setting.choice(
                  BackendChoice.SETTING,
                  Effect.RESTART,
                  BackendChoice.AUTO,
                  "cpu",
                  "simd",
                  "webgl"),
              Setting.flag("showTestData", Effect.VIEW, false),
              Setting.flag("discretize", Effect.VIEW, false),
              Setting.whole("speed", Effect.VIEW, 1, 1, 1000, 1)
                  .offering("1", "2", "5", "10", "20", "50", "100", "200", "500", "1000")),
          List.of(
              new Declaration.Variation("regularization", "rules", "ancestor", Effect.RESTART),
              new Declaration.Variation(
                  "regularizationRate", "rules", "ancestor", Effect.RESTART)));

  /** The declaration: the one source of controls, checks, links, help and locks. */
  public static final Declaration DECLARATION = whole();

  private PlaygroundSettings() {}

  private static Declaration whole() {
    var all = new ArrayList<>(BASIC.settings());
    all.addAll(LearningSettings.NETWORK);
    all.addAll(LearningSettings.LEARNING);
    all.addAll(RunSettings.STOPS);
    all.addAll(RunSettings.LOOKS);
    return new Declaration(all, BASIC.variations());
  }
}
