package vitrine.labs.digits;

import java.util.List;
import vitrine.session.BackendChoice;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;

/**
 * Everything that can be set in the digits lab.
 *
 * <p>Keys, ranges and fallbacks are part of version 1 of our links, which leave fallbacks out: a
 * new fallback would change what old links open.
 */
public final class DigitsSettings {
  /** The lab's id. */
  public static final String LAB = "digits";

  private static final int LONGEST_SEED = 255;

  /** The declaration: the one source of controls, checks, links, help and locks. */
  public static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.whole("trainingSize", Effect.DATA, 10_000, 100, 60_000, 1)
                  .offering("100", "300", "1000", "2000", "5000", "10000", "20000", "60000"),
              Setting.choice("testSize", Effect.LIVE, "1000", "10000"),
              Setting.sizes("networkShape", Effect.RESTART, "128,64", 8, 256, 4),
              Setting.choice("activation", Effect.RESTART, "relu", "tanh", "sigmoid", "linear"),
              Setting.choice(
                  "optimizer",
                  Effect.RESTART,
                  "adam",
                  "sgd",
                  "momentum",
                  "nesterov",
                  "rmsprop",
                  "adamw"),
              Setting.number(
                  "learningRate",
                  Effect.LIVE,
                  "0.001",
                  0,
                  10,
                  "0.0001",
                  "0.0003",
                  "0.001",
                  "0.003",
                  "0.01",
                  "0.03",
                  "0.1",
                  "0.3",
                  "1"),
              Setting.choice("schedule", Effect.LIVE, "constant", "step", "cosine", "warmup"),
              Setting.whole("batchSize", Effect.RESTART, 64, 1, 512, 1)
                  .offering("1", "8", "16", "32", "64", "128", "256", "512"),
              Setting.number(
                  "l2", Effect.LIVE, "0", 0, 10, "0", "0.0001", "0.001", "0.01", "0.1", "1"),
              Setting.number(
                  "dropout", Effect.LIVE, "0", 0, 0.8, "0", "0.1", "0.2", "0.3", "0.5", "0.8"),
              Setting.number("shift", Effect.LIVE, "0", 0, 4, "0", "1", "2", "3", "4"),
              Setting.number("rotate", Effect.LIVE, "0", 0, 30, "0", "5", "10", "15", "20", "30"),
              Setting.number("scale", Effect.LIVE, "0", 0, 30, "0", "5", "10", "15", "20", "30"),
              Setting.whole("patience", Effect.LIVE, 0, 0, 20, 1)
                  .offering("0", "1", "2", "3", "5", "10", "20"),
              Setting.text("seed", Effect.RESTART, "1", LONGEST_SEED),
              Setting.choice(
                  BackendChoice.SETTING,
                  Effect.RESTART,
                  BackendChoice.AUTO,
                  "cpu",
                  "simd",
                  "webgl"),
              Setting.whole("speed", Effect.VIEW, 1, 1, 100, 1).offering("1", "2", "5", "10")));

  private DigitsSettings() {}
}
