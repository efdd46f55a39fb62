package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.labs.frame.Measures;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.chart.LossCurve;
import vitrine.view.speech.ChartSentence;
import vitrine.view.speech.ClassRegions;
import vitrine.view.speech.MapSentence;

/**
 * The Playground in words, computed from its tensors: what a screen reader hears, and {@code
 * vitrine.describeState()} says.
 */
public final class PlaygroundSpeech {
  private static final NumberText LOSS = NumberText.fixed(3);

  private final PageSession session;
  private final Texts texts;

  PlaygroundSpeech(PageSession session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  /** The summary of all that is on screen. */
  public String summary() {
    var seen = session.snapshot();
    var words = new StringBuilder(network()).append(' ').append(state());
    if (seen != null) {
      double @Nullable [] train = seen.find(Measures.TRAIN_LOSS);
      double @Nullable [] test = seen.find(Measures.TEST_LOSS);
      if (train != null && test != null) {
        words
            .append(' ')
            .append(texts.of("speech.losses", LOSS.write(train[0]), LOSS.write(test[0])));
      }
      words.append(' ').append(map(seen));
    }
    return words.toString();
  }

  /** What the output's map shows; empty if it has not been seen closely. */
  String map(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(Probe.grid(Network.OUTPUT, PlaneView.SIDE));
    if (values == null) {
      return "";
    }
    int count = values.length / (PlaneView.SIDE * PlaneView.SIDE);
    var measured = Measured.of(session, texts);
    var shown = count > 1 ? classes(values, count) : one(values, measured);
    return measured == null ? shown : shown + " " + measured.words();
  }

  /** What the map of a single output shows. */
  private String one(double[] values, @Nullable Measured measured) {
    var places = measured == null ? MapSentence.Places.BARE : measured;
    boolean isShare = isProbability();
    var around = isShare ? new double[values.length] : values;
    for (int i = 0; isShare && i < around.length; i++) {
      around[i] = values[i] - 0.5;
    }
    var sentence =
        MapSentence.of(around, PlaneView.SIDE, PlaygroundRun.LOW, PlaygroundRun.HIGH, places);
    return texts.of(isShare ? "speech.output.share" : "speech.output", texts.of(sentence));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private boolean isProbability() {
    var output = session.graph().find(Network.OUTPUT);
    return output != null
        && output.operation() instanceof Bend bend
        && bend.curve() == Curve.SIGMOID;
  }

  private String classes(double[] values, int count) {
    var names = FigureNames.of(session, texts);
    var words = new StringBuilder();
    for (var region : ClassRegions.of(values, count, PlaneView.SIDE)) {
      words
          .append(words.length() == 0 ? "" : " ")
          .append(
              texts.of(
                  "speech.class",
                  capital(names.className(region.number())),
                  texts.of("speech.share." + region.share()),
                  texts.of("speech.place." + region.place())));
    }
    return words.length() == 0
        ? texts.of("speech.output", texts.of("speech.map.unknown"))
        : words.toString();
  }

  /** What the loss chart shows. */
  String losses(LossCurve curve) {
    return texts.of(ChartSentence.of(curve));
  }

  /** What network it is. */
  String network() {
    var settings = session.settings();
    var sizes = settings.sizes("networkShape");
    var layers = new StringBuilder();
    for (int size : sizes) {
      layers.append(layers.length() == 0 ? "" : ", ").append(size);
    }
    return sizes.isEmpty()
        ? texts.of("speech.network.none")
        : texts.of(
            "speech.network",
            texts.count("figure.layers", sizes.size()),
            layers.toString(),
            activations(settings, sizes.size()));
  }

  /** The activation of all layers or, where they differ, of each. */
  private String activations(Settings settings, int layers) {
    var all = new StringBuilder();
    Activation first = null;
    boolean isOne = true;
    var one = "";
    for (var activation : PlaygroundGraph.activations(settings, layers)) {
      one = texts.of("setting.activation." + activation.key());
      all.append(all.length() == 0 ? "" : ", ").append(one);
      isOne &= first == null || activation == first;
      first = activation;
    }
    return isOne ? one : all.toString();
  }

  private String state() {
    int size = session.epochSize();
    var epoch = NumberText.count().write(size == 0 ? 0 : Math.floor(session.examples() / size));
    return texts.of(session.isPlaying() ? "speech.training" : "speech.resting", epoch);
  }
}
