package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.Rc4Stream;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Dataset;
import vitrine.data.DatasetCatalog;
import vitrine.data.Feature;
import vitrine.data.PlaygroundData;
import vitrine.session.Probe;
import vitrine.session.Settings;

/**
 * The model under the ancestor's rules against the second telling of those rules, over seeded
 * random settings.
 *
 * <p>Some settings make a run chaotic: the last bit of a weight then decides the loss a few epochs
 * later. So each run has a twin with nudged weights, and is compared as long as the two agree far
 * better than is asked of the model.
 */
class AncestorNetworkTest {
  private static final int COMBINATIONS = 200;
  private static final int EPOCHS = 3;
  private static final double RELATIVE = 1e-9;
  private static final double CHAOS = 1e-12;

  @Test
  void twoHundredRandomCombinationsOfSettingsLearnTheSame() {
    var random = XoshiroStream.of("combinations", "test");
    int tame = 0;
    for (int i = 0; i < COMBINATIONS; i++) {
      var settings = draw(random);
      tame += compare(settings) ? 1 : 0;
    }
    assertThat(tame).as("runs compared to the end").isGreaterThan((COMBINATIONS * 3) / 4);
  }

  @Test
  void aBatchLargerThanTheTrainingSetNeverMovesAWeight() {
    var settings =
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("rules", "ancestor")
            .with("batchSize", "400");
    var model = new PlaygroundModel(settings);
    var before = model.read(List.of(Probe.parameters("layer1.weight"))).get(0);
    model.advance(3 * model.epochSize());
    assertThat(model.read(List.of(Probe.parameters("layer1.weight"))).get(0)).isEqualTo(before);
    assertThat(compare(settings)).isTrue();
  }

  /** Compares epoch by epoch as long as the run is tame; whether it was so to the end. */
  private static boolean compare(Settings settings) {
    var stream = Rc4Stream.of(settings.text("seed"));
    var data = data(settings, stream);
    var behindData = stream.state();
    var model = new PlaygroundModel(settings);
    var other = network(settings, stream);
    stream.restore(behindData);
    var twin = network(settings, stream);
    twin.nudge();
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      double loss = other.loss(data.train());
      if (!(Math.abs(loss - twin.loss(data.train())) < CHAOS * loss) || differ(other, twin)) {
        return false;
      }
      var seen = model.read(List.of(Probe.train("loss"), Probe.test("loss")));
      near(seen.get(0)[0], loss, settings, epoch);
      near(seen.get(1)[0], other.loss(data.test()), settings, epoch);
      compareParameters(model, other, settings, epoch);
      train(other, data, settings);
      train(twin, data, settings);
      model.advance(model.epochSize());
    }
    return true;
  }

  private static AncestorNetwork network(Settings settings, RandomStream stream) {
    return new AncestorNetwork(
        features(settings),
        settings.sizes("networkShape"),
        settings.text("activation"),
        settings.text("problem").equals("classification") ? "tanh" : "linear",
        settings.text("regularization"),
        settings.flag("initZero"),
        stream);
  }

  private static void train(AncestorNetwork network, Dataset data, Settings settings) {
    network.epoch(
        data.train(),
        settings.whole("batchSize"),
        settings.number("learningRate"),
        settings.number("regularizationRate"));
  }

  private static boolean differ(AncestorNetwork one, AncestorNetwork two) {
    var first = one.parameters();
    var second = two.parameters();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < first.get(i).length; j++) {
        double scale = Math.max(1, Math.abs(first.get(i)[j]));
        if (!(Math.abs(first.get(i)[j] - second.get(i)[j]) < CHAOS * scale)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void compareParameters(
      PlaygroundModel model, AncestorNetwork other, Settings settings, int epoch) {
    var parameters = other.parameters();
    int layers = settings.sizes("networkShape").size() + 1;
    for (int layer = 0; layer < layers; layer++) {
      var name = layer == layers - 1 ? "output" : "layer" + (layer + 1);
      var found =
          model.read(List.of(Probe.parameters(name + ".weight"), Probe.parameters(name + ".bias")));
      for (int kind = 0; kind < 2; kind++) {
        var expected = parameters.get((2 * layer) + kind);
        assertThat(found.get(kind)).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
          near(found.get(kind)[i], expected[i], settings, epoch);
        }
      }
    }
  }

  private static void near(double found, double expected, Settings settings, int epoch) {
    assertThat(found)
        .as("%s at epoch %d", settings, epoch)
        .isCloseTo(expected, within(RELATIVE * Math.max(1, Math.abs(expected))));
  }

  private static Dataset data(Settings settings, RandomStream stream) {
    var key =
        settings.text(settings.text("problem").equals("classification") ? "dataset" : "regDataset");
    var entry = DatasetCatalog.find(key);
    assertThat(entry).isNotNull();
    return PlaygroundData.generate(
        entry, stream, settings.number("noise"), settings.number("percTrainData"));
  }

  private static List<Feature> features(Settings settings) {
    var used = new ArrayList<Feature>();
    for (var feature : Feature.values()) {
      if (settings.flag(feature.key())) {
        used.add(feature);
      }
    }
    return used;
  }

  private static Settings draw(RandomStream random) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks().with("rules", "ancestor");
    for (var key : List.of("problem", "dataset", "regDataset", "activation", "regularization")) {
      var known = new ArrayList<>(settings.declaration().setting(key).choices());
      known.retainAll(AncestorReader.CHOICES);
      settings = settings.with(key, one(random, known));
    }
    for (var key : List.of("learningRate", "regularizationRate")) {
      settings =
          settings.with(key, one(random, List.of("0", "0.001", "0.01", "0.03", "0.1", "0.3", "1")));
    }
    int features = random.nextInt(8);
    for (var feature : Feature.values()) {
      settings = settings.with(feature.key(), Boolean.toString(random.nextInt(7) < features));
    }
    return settings
        .with("seed", "0." + (10000 + random.nextInt(90000)))
        .with("noise", Integer.toString(random.nextInt(51)))
        .with("percTrainData", Integer.toString(1 + random.nextInt(99)))
        .with(
            "batchSize", one(random, List.of("1", "3", "7", "10", "29", "30", "64", "251", "1300")))
        .with("initZero", Boolean.toString(random.nextInt(8) == 0))
        .with("networkShape", shape(random));
  }

  private static String shape(RandomStream random) {
    var sizes = new ArrayList<String>();
    for (int layers = random.nextInt(7); layers > 0; layers--) {
      sizes.add(Integer.toString(1 + random.nextInt(8)));
    }
    return String.join(",", sizes);
  }

  private static String one(RandomStream random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
