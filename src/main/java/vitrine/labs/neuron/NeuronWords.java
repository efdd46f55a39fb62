package vitrine.labs.neuron;

import org.jspecify.annotations.Nullable;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** What the neuron does, in sentences computed from its numbers. */
final class NeuronWords {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private NeuronWords() {}

  /** What the inputs say of the film, or of the numbers. */
  static String story(Texts texts, Settings settings, double[] input) {
    var names = NeuronNames.of(settings, texts);
    if (!NeuronData.areFilms(settings)) {
      return texts.of("lab.story." + settings.text(NeuronSettings.DATASET));
    }
    var said = new StringBuilder();
    for (int i = 0; i < input.length; i++) {
      boolean isLast = i > 0 && i == input.length - 1;
      said.append(i == 0 ? "" : isLast ? " " + texts.of("lab.story.join") + " " : ", ")
          .append(texts.of("lab.story.feature." + level(input[i]), names.input(i)));
    }
    return texts.of("lab.story", said.toString());
  }

  /** How much of something there is: from 1, not at all, to 5, very much. */
  private static int level(double value) {
    if (value > -0.2 && value < 0.2) {
      return 3;
    }
    return value > 0 ? (value < 0.6 ? 4 : 5) : value > -0.6 ? 2 : 1;
  }

  /** Yes or no, and how surely; empty while nothing is known. */
  static String verdict(Texts texts, Settings settings, Snapshot snapshot) {
    double @Nullable [] sum = snapshot.find(Probe.own(NeuronGraph.SUM));
    if (sum == null) {
      return "";
    }
    var set = NeuronData.areFilms(settings) ? "film" : "logic";
    var side = sum[0] > 0 ? "yes" : sum[0] < 0 ? "no" : "even";
    boolean isUnsure = Math.abs(sum[0]) < 0.5 && sum[0] != 0;
    return texts.of("lab.verdict." + set + "." + side + (isUnsure ? ".unsure" : ""));
  }

  /** Every step from the inputs to the answer. */
  static String steps(Texts texts, NeuronNames names, Settings settings, Snapshot snapshot) {
    double @Nullable [] input = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] weight = snapshot.find(Probe.parameters(NeuronGraph.WEIGHT));
    double @Nullable [] product = snapshot.find(Probe.own(NeuronGraph.PRODUCT));
    double @Nullable [] weighted = snapshot.find(Probe.own(NeuronGraph.WEIGHTED));
    double @Nullable [] bias = snapshot.find(Probe.parameters(NeuronGraph.BIAS));
    double @Nullable [] sum = snapshot.find(Probe.own(NeuronGraph.SUM));
    double @Nullable [] output = snapshot.find(Probe.own(Network.OUTPUT));
    if (input == null
        || weight == null
        || product == null
        || weighted == null
        || bias == null
        || sum == null
        || output == null
        || input.length != weight.length) {
      return "";
    }
    var words = new StringBuilder();
    for (int i = 0; i < input.length; i++) {
      words
          .append(
              texts.of(
                  "lab.words.product",
                  names.input(i),
                  FORMAT.write(input[i]),
                  FORMAT.write(weight[i]),
                  FORMAT.write(product[i])))
          .append(' ');
    }
    boolean hasBias = NeuronSettings.hasBias(settings);
    words
        .append(
            texts.of(
                hasBias ? "lab.words.sum" : "lab.words.sum.nobias",
                FORMAT.write(weighted[0]),
                FORMAT.write(bias[0]),
                FORMAT.write(sum[0])))
        .append(' ');
    var activation = texts.of("setting.activation." + settings.text(NeuronSettings.ACTIVATION));
    words.append(texts.of("lab.words.output", activation, FORMAT.write(output[0])));
    return words.append(' ').append(verdict(texts, settings, snapshot)).toString();
  }

  /** How many examples lie on their right sides; empty while that is not known. */
  static String score(Texts texts, Settings settings, double @Nullable [] correct) {
    if (correct == null) {
      return "";
    }
    int right = 0;
    for (double each : correct) {
      right += each > 0.5 ? 1 : 0;
    }
    var set = NeuronData.areFilms(settings) ? "film" : "logic";
    return texts.of(
        "lab.words.score." + set, Integer.toString(right), Integer.toString(correct.length));
  }

  /** Whether the answer of that activation is a probability. */
  static boolean isProbability(Settings settings) {
    return NeuronSettings.activation(settings) == Activation.SIGMOID;
  }
}
