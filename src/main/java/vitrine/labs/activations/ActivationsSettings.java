package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import vitrine.network.Activation;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;

/** What can be set in the activations lab. */
final class ActivationsSettings {
  /** Which of its rooms is shown. */
  static final String ROOM = "room";

  /** The activation of the curve and of every hidden neuron. */
  static final String ACTIVATION = "activation";

  /** The number that is looked at. */
  static final String X = "x";

  /** The curve to learn. */
  static final String DATASET = "dataset";

  /** Layers of weights: one fewer are hidden. */
  static final String LAYERS = "layers";

  /** Neurons in each hidden layer. */
  static final String NEURONS = "neurons";

  /** What the first weights and biases are like. */
  static final String START = "start";

  /** How many scores there are. */
  static final String SCORES = "scores";

  /** What scores are divided by before they become probabilities. */
  static final String TEMPERATURE = "temperature";

  static final List<String> ROOMS = List.of("curve", "layers", "softmax");
  static final int MOST_SCORES = 5;

  /** All activations, those that most networks use first. */
  static final List<Activation> ACTIVATIONS =
      List.of(
          Activation.RELU,
          Activation.LEAKY_RELU,
          Activation.GELU,
          Activation.SIGMOID,
          Activation.TANH,
          Activation.LINEAR,
          Activation.SOFTPLUS,
          Activation.ELU,
          Activation.SILU,
          Activation.SINE);

  static final Declaration DECLARATION = new Declaration(settings());

  private ActivationsSettings() {}

  /** The setting of score {@code i}, from 0. */
  static String score(int i) {
    return "score" + (i + 1);
  }

  static Activation activation(Settings settings) {
    return Activation.of(settings.text(ACTIVATION));
  }

  /** How many layers of weights are hidden. */
  static int hidden(Settings settings) {
    return settings.whole(LAYERS) - 1;
  }

  private static List<Setting> settings() {
    var all = new ArrayList<Setting>();
    all.add(Setting.choice(ROOM, Effect.VIEW, ROOMS.toArray(new String[0])));
    var keys = new String[ACTIVATIONS.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ACTIVATIONS.get(i).key();
    }
    all.add(Setting.choice(ACTIVATION, Effect.LIVE, keys));
    all.add(Setting.number(X, Effect.LIVE, "1", -10, 10));
    all.add(Setting.choice(DATASET, Effect.DATA, "wave", "hat", "steps", "line"));
    all.add(Setting.whole(LAYERS, Effect.RESTART, 2, 1, 4, 1));
    all.add(Setting.whole(NEURONS, Effect.RESTART, 6, 1, 8, 1));
    all.add(Setting.choice(START, Effect.RESTART, "usual", "large", "dead"));
    all.add(Setting.whole(SCORES, Effect.LIVE, 3, 3, MOST_SCORES, 1));
    var first = List.of("2", "1", "-1", "0", "0.5");
    for (int i = 0; i < MOST_SCORES; i++) {
      all.add(Setting.number(score(i), Effect.LIVE, first.get(i), -20, 20));
    }
    all.add(
        Setting.number(
            TEMPERATURE, Effect.LIVE, "1", 0.01, 100, "0.1", "0.2", "0.5", "1", "2", "5", "10"));
    all.add(
        Setting.number(
            "learningRate", Effect.LIVE, "0.01", 0, 10, "0.001", "0.003", "0.01", "0.03", "0.1"));
    all.add(Setting.whole("batchSize", Effect.RESTART, 8, 1, 40, 1));
    all.add(Setting.text("seed", Effect.RESTART, "1", 255));
    all.add(Setting.whole("speed", Effect.VIEW, 2, 1, 100, 1).offering("1", "2", "5", "10"));
    return all;
  }
}
