package vitrine.labs.neuron;

import org.jspecify.annotations.Nullable;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.speech.MapSentence;

/** Where the neuron says yes and where no, in words computed from its map. */
final class LineWords {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private LineWords() {}

  /**
   * The sentences for a map.
   *
   * @param values what it answers over the plane, row by row from the lowest y up, or along a line
   */
  static String of(Texts texts, Settings settings, Snapshot snapshot, double[] values) {
    double @Nullable [] own = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] weight = snapshot.find(Probe.parameters(NeuronGraph.WEIGHT));
    double @Nullable [] sum = snapshot.find(Probe.own(NeuronGraph.SUM));
    if (own == null || weight == null || sum == null || own.length != weight.length) {
      return "";
    }
    return own.length == 1
        ? border(texts, own[0], weight[0], sum[0])
        : plane(texts, settings, own, weight, sum[0], values);
  }

  private static String border(Texts texts, double own, double weight, double sum) {
    if (weight == 0) {
      return texts.of("lab.words.line.none");
    }
    double place = own - (sum / weight);
    return texts.of(
        weight > 0 ? "lab.words.border.above" : "lab.words.border.below", FORMAT.write(place));
  }

  private static String plane(
      Texts texts, Settings settings, double[] own, double[] weight, double sum, double[] values) {
    if (values.length != PlaneView.SIDE * PlaneView.SIDE) {
      return "";
    }
    if (!PlaneView.line(own, weight, sum).isCrossing()) {
      return texts.of("lab.words.line.away");
    }
    double middle = NeuronWords.isProbability(settings) ? 0.5 : 0;
    var around = new double[values.length];
    for (int i = 0; i < around.length; i++) {
      around[i] = values[i] - middle;
    }
    var sentence = texts.of(MapSentence.of(around, PlaneView.SIDE, NeuronLab.LOW, NeuronLab.HIGH));
    double rest = sum - (weight[0] * own[0]) - (weight[1] * own[1]);
    double far = DecisionLine.distance(weight[0], weight[1], rest);
    return texts.of("lab.words.line", FORMAT.write(far))
        + " "
        + texts.of("lab.words.map", sentence);
  }
}
