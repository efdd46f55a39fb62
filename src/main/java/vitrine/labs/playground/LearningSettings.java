package vitrine.labs.playground;

import java.util.List;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;

/**
 * What can be set of the network and of how it learns, beyond what TensorFlow Playground has.
 *
 * <p>Under that site's rules none of it has an effect: those rules stand for exactly what it does.
 */
public final class LearningSettings {
  /** The most hidden layers. */
  static final int MOST_LAYERS = 10;

  static final String[] ACTIVATIONS = {
    "tanh", "relu", "sigmoid", "linear", "leakyRelu", "elu", "gelu", "silu", "softplus", "sine"
  };

  /** Of the network. */
  static final List<Setting> NETWORK =
      List.of(
          Setting.words("activations", Effect.RESTART, MOST_LAYERS, List.of(ACTIVATIONS)),
          Setting.choice("normalization", Effect.RESTART, "none", "batch", "layer"),
          Setting.flag("residual", Effect.RESTART, false),
          Setting.choice("initial", Effect.RESTART, "ancestor", "zeros", "xavier", "he", "large"));

  /** Of how it learns. */
  static final List<Setting> LEARNING =
      List.of(
          Setting.choice("loss", Effect.RESTART, "squared", "crossEntropy", "huber", "absolute"),
          Setting.choice("regLoss", Effect.RESTART, "squared", "huber", "absolute"),
          Setting.choice(
              "optimizer",
              Effect.RESTART,
              "sgd",
              "momentum",
              "nesterov",
              "rmsprop",
              "adam",
              "adamw"),
          Setting.choice("schedule", Effect.LIVE, "constant", "step", "cosine", "warmup"),
          Setting.number(
              "clipping", Effect.LIVE, "0", 0, 1000, "0", "0.01", "0.1", "0.3", "1", "3", "10"),
          Setting.number(
              "dropout", Effect.LIVE, "0", 0, 0.8, "0", "0.1", "0.2", "0.3", "0.5", "0.8"));

  private LearningSettings() {}

  /**
   * The value of one of these settings that is in force: what is set under our rules, its fallback
   * under TensorFlow Playground's.
   */
  public static String inForce(Settings settings, String key) {
    return settings.text("rules").equals("ours")
        ? settings.text(key)
        : settings.declaration().setting(key).fallback();
  }

  /** Which setting says what loss is made small; none where there is no choice. */
  static String lossKey(Settings settings) {
    return switch (settings.text("problem")) {
      case "classification" -> "loss";
      case "regression" -> "regLoss";
      default -> "";
    };
  }
}
