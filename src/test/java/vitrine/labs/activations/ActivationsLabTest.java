package vitrine.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.small.SmallModel;
import vitrine.network.Activation;
import vitrine.session.Command;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** Curves, what they do to a small network, and softmax. */
class ActivationsLabTest {
  private static final double NUDGE = 1e-6;

  private static Settings settings(String... changes) {
    var settings = ActivationsSettings.DECLARATION.fallbacks();
    for (int i = 0; i < changes.length; i += 2) {
      settings = settings.with(changes[i], changes[i + 1]);
    }
    return settings;
  }

  private static SmallModel model(String... changes) {
    return new SmallModel(new ActivationsLab(), settings(changes), new Supplies());
  }

  private static double[] read(SmallModel model, String probe) {
    return model.read(List.of(Probe.parse(probe))).get(0);
  }

  private static double at(SmallModel model, String probe, double x) {
    model.apply(new Command.Change(Map.of("x", Double.toString(x))));
    return read(model, probe)[0];
  }

  @ParameterizedTest
  @CsvSource({"relu,2", "leakyRelu,-0.02", "sigmoid,0.1192029", "tanh,-0.9640276", "linear,-2"})
  void aCurveIsWhatItsNameSays(String activation, double expected) {
    var model = model("activation", activation);
    double x = activation.equals("relu") ? 2 : -2;
    assertThat(at(model, "curve@own", x)).isCloseTo(expected, within(1e-7));
  }

  @Test
  void everySlopeIsTheOneThatANudgeFinds() {
    for (var activation : Activation.values()) {
      var model = model("activation", activation.key());
      for (double x : new double[] {-3.3, -0.4, 0.7, 2.9}) {
        double rise = at(model, "curve@own", x + NUDGE) - at(model, "curve@own", x - NUDGE);
        assertThat(at(model, "slope@own", x))
            .as(activation.key())
            .isCloseTo(rise / (2 * NUDGE), within(1e-7));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theSlopeOfTheNetworkIsTheOneThatANudgeFinds(int layers) {
    var model = model("layers", Integer.toString(layers), "activation", "gelu", "neurons", "5");
    model.advance(400);
    for (double x : new double[] {-2.1, 0.3, 4}) {
      double rise = at(model, "output@own", x + NUDGE) - at(model, "output@own", x - NUDGE);
      assertThat(at(model, "output.slope@own", x)).isCloseTo(rise / (2 * NUDGE), within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void linearLayersStayOneStraightLineWhoseSlopeIsTheProductOfTheirWeights(int layers) {
    var model = model("layers", Integer.toString(layers), "activation", "linear");
    model.advance(800);
    double slope = read(model, "together@own")[0];
    for (double x : new double[] {-4, -1, 0, 2.5}) {
      assertThat(at(model, "output.slope@own", x)).isCloseTo(slope, within(1e-12));
    }
    var line = read(model, "output@grid11");
    for (int i = 1; i < line.length; i++) {
      assertThat(line[i] - line[i - 1]).isCloseTo(slope, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"wave,tanh", "hat,relu", "steps,sigmoid", "wave,gelu"})
  void aBentNetworkLearnsACurveThatAStraightOneCannot(String dataset, String activation) {
    var bent = model("dataset", dataset, "activation", activation, "learningRate", "0.03");
    var straight = model("dataset", dataset, "activation", "linear", "learningRate", "0.03");
    bent.advance(40 * 600);
    straight.advance(40 * 600);
    double loss = read(bent, "loss@train")[0];
    assertThat(loss).isLessThan(0.02);
    assertThat(loss).isLessThan(0.7 * read(straight, "loss@train")[0]);
  }

  @Test
  void deadNeuronsHaveNoSlopeAnywhereAndLearnNothing() {
    var model = model("start", "dead");
    assertThat(read(model, "layer1.slope@train")).containsOnly(0);
    var before = read(model, "layer1.weight@parameters");
    model.advance(400);
    assertThat(read(model, "layer1.weight@parameters")).containsExactly(before);
    assertThat(Slopes.dead(read(model, "layer1.slope@train"), 6)).isEqualTo(6);
    assertThat(Slopes.dead(read(model("start", "usual"), "layer1.slope@train"), 6)).isZero();
  }

  @Test
  void tooLargeWeightsSaturateSigmoids() {
    var saturated = read(model("start", "large", "activation", "sigmoid"), "layer1.slope@train");
    var usual = read(model("activation", "sigmoid"), "layer1.slope@train");
    assertThat(Slopes.flat(saturated)).isGreaterThan(0.6);
    assertThat(Slopes.flat(usual)).isLessThan(0.4);
  }

  @Test
  void theSlopeOfAProbabilityIsTheOneThatANudgeOfItsScoreFinds() {
    var model = model("temperature", "2", "score1", "0.5");
    double slope = read(model, "rise@own")[0];
    model.apply(new Command.Change(Map.of("score1", Double.toString(0.5 + NUDGE))));
    double above = read(model, "probability@own")[0];
    model.apply(new Command.Change(Map.of("score1", Double.toString(0.5 - NUDGE))));
    double rise = above - read(model, "probability@own")[0];
    assertThat(slope).isCloseTo(rise / (2 * NUDGE), within(1e-8));
  }

  @Test
  void softmaxMakesProbabilitiesThatTemperatureEvensOut() {
    var model = model("score1", "2", "score2", "1", "score3", "-1");
    double total = Math.exp(2) + Math.exp(1) + Math.exp(-1);
    assertThat(read(model, "probability@own")[0]).isCloseTo(Math.exp(2) / total, within(1e-14));
    assertThat(read(model, "total@own")[0]).isCloseTo(1, within(1e-15));
    model.apply(new Command.Change(Map.of("temperature", "100", "scores", "5")));
    for (double probability : read(model, "probability@own")) {
      assertThat(probability).isCloseTo(0.2, within(0.01));
    }
    model.apply(new Command.Change(Map.of("temperature", "0.1")));
    assertThat(read(model, "probability@own")[0]).isGreaterThan(0.999);
  }
}
