package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.List;
import vitrine.network.Activation;
import vitrine.session.Declaration;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;

/** What can be set in the neuron lab. */
final class NeuronSettings {
  /** The most inputs that the neuron can have. */
  static final int MOST_INPUTS = 5;

  /** Which examples it learns from. */
  static final String DATASET = "dataset";

  /** How many inputs it has. */
  static final String INPUTS = "inputs";

  /** What it does with its sum. */
  static final String ACTIVATION = "activation";

  /** Whether it has a bias. */
  static final String BIAS = "bias";

  /** How far the figure has got in working out the answer. */
  static final String STAGE = "stage";

  /** Whether weights are drawn as volume knobs. */
  static final String KNOBS = "knobs";

  /** The stages, in the order in which the neuron works. */
  static final List<String> STAGES =
      List.of("all", "inputs", "products", "sum", "bias", "activation");

  static final Declaration DECLARATION = new Declaration(settings());

  private NeuronSettings() {}

  /** The setting of input {@code i}, from 0. */
  static String input(int i) {
    return "input" + (i + 1);
  }

  static int inputs(Settings settings) {
    return settings.whole(INPUTS);
  }

  static Activation activation(Settings settings) {
    return Activation.of(settings.text(ACTIVATION));
  }

  static boolean hasBias(Settings settings) {
    return settings.flag(BIAS);
  }

  private static List<Setting> settings() {
    var all = new ArrayList<Setting>();
    all.add(Setting.choice(DATASET, Effect.DATA, "films", "and", "or", "xor"));
    all.add(Setting.whole(INPUTS, Effect.DATA, 2, 1, MOST_INPUTS, 1));
    all.add(
        Setting.choice(
            ACTIVATION, Effect.LIVE, "sigmoid", "tanh", "relu", "leakyRelu", "gelu", "linear"));
    all.add(Setting.flag(BIAS, Effect.LIVE, true));
    var first = List.of("0.8", "-0.4", "0.2", "0", "0");
    for (int i = 0; i < MOST_INPUTS; i++) {
      all.add(Setting.number(input(i), Effect.LIVE, first.get(i), -10, 10));
    }
    all.add(Setting.choice(STAGE, Effect.VIEW, STAGES.toArray(new String[0])));
    all.add(Setting.flag(KNOBS, Effect.VIEW, false));
    all.add(
        Setting.number(
            "learningRate", Effect.LIVE, "0.3", 0, 10, "0.01", "0.03", "0.1", "0.3", "1", "3"));
    all.add(Setting.whole("batchSize", Effect.RESTART, 4, 1, 32, 1));
    all.add(Setting.text("seed", Effect.RESTART, "1", 255));
    all.add(Setting.whole("speed", Effect.VIEW, 1, 1, 100, 1).offering("1", "2", "5", "10"));
    return all;
  }
}
