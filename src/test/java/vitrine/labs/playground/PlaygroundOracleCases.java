package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Probe;
import vitrine.session.Settings;

/**
 * The losses that TensorFlow Playground's own code gives for ten runs, seed 0.5: what makes a link
 * to that site open here with the same points and weights, and learn the same.
 */
public final class PlaygroundOracleCases {
  private static final double TOLERANCE = 1e-6;
  private static final int[] EPOCHS = {0, 1, 10, 100};

  @Test
  void theCircleIsLearntAsThere() {
    learnsAsThere(
        ancestor(),
        0.512127244,
        0.499479775,
        0.501487599,
        0.494810214,
        0.491077349,
        0.486371828,
        0.018132958,
        0.014069555);
  }

  @Test
  void theFirstPointAndTheFirstWeightsAreThose() {
    var model = new PlaygroundModel(ancestor());
    var values =
        model.read(
            List.of(
                Probe.example("point", 0),
                Probe.example("target", 0),
                Probe.parameters("layer1.weight")));
    assertEquals(0.486194071348, values.get(0)[0], 1e-12);
    assertEquals(0.859052961827, values.get(0)[1], 1e-12);
    assertEquals(1, values.get(1)[0]);
    assertEquals(0.15073031363, values.get(2)[0], 1e-11);
    assertEquals(0.244803963888, values.get(2)[1], 1e-12);
  }

  @Test
  void exclusiveOrIsLearntAsThere() {
    learnsAsThere(
        ancestor("dataset", "xor"),
        0.513008122,
        0.511870268,
        0.503785205,
        0.503903800,
        0.496621180,
        0.493252325,
        0.013214867,
        0.011916649);
  }

  @Test
  void theTwoCloudsAreLearntAsThere() {
    learnsAsThere(
        ancestor("dataset", "gauss"),
        0.536194518,
        0.516083248,
        0.268424144,
        0.269284939,
        0.007923080,
        0.008243429,
        0.000495548,
        0.000506950);
  }

  @Test
  void theSpiralIsLearntAsThere() {
    learnsAsThere(
        ancestor("dataset", "spiral"),
        0.511188211,
        0.506991569,
        0.504905562,
        0.505112102,
        0.460816756,
        0.501805507,
        0.442396869,
        0.522165225);
  }

  @Test
  void thePlaneIsLearntAsThere() {
    learnsAsThere(
        ancestor("problem", "regression"),
        0.068880681,
        0.071670835,
        0.018308594,
        0.018411816,
        0.003899519,
        0.003682157,
        0.000515031,
        0.000505675);
  }

  @Test
  void theSixBumpsAreLearntAsThere() {
    learnsAsThere(
        ancestor("problem", "regression", "regDataset", "reg-gauss"),
        0.047073921,
        0.049275739,
        0.038565657,
        0.042425575,
        0.031533785,
        0.035641907,
        0.017637834,
        0.022030899);
  }

  @Test
  void theNoisyCircleIsLearntAsThere() {
    learnsAsThere(
        ancestor("noise", "25"),
        0.529322741,
        0.522079899,
        0.499138963,
        0.496411549,
        0.487521971,
        0.489640381,
        0.064507624,
        0.107570881);
  }

  @Test
  void rectifiersUnderL1LearnAsThereAndSixOfEighteenLinksDie() {
    var model =
        learnsAsThere(
            ancestor("activation", "relu", "regularization", "L1", "regularizationRate", "0.01"),
            0.558697912,
            0.544550004,
            0.497846862,
            0.498030526,
            0.373002148,
            0.383979683,
            0.010186290,
            0.010945076);
    int links = 0;
    int dead = 0;
    for (var layer : List.of("layer1", "layer2", "output")) {
      var alive = model.read(List.of(Probe.parameters("alive." + layer + ".weight"))).get(0);
      var weights = model.read(List.of(Probe.parameters(layer + ".weight"))).get(0);
      for (int i = 0; i < alive.length; i++) {
        links++;
        if (alive[i] == 0) {
          dead++;
          assertEquals(0, weights[i]);
        }
      }
    }
    assertEquals(18, links);
    assertEquals(6, dead);
  }

  @Test
  void underL2TheCircleIsLearntAsThere() {
    learnsAsThere(
        ancestor("regularization", "L2", "regularizationRate", "0.01"),
        0.512127244,
        0.499479775,
        0.501484343,
        0.494886074,
        0.492879193,
        0.489193650,
        0.033493546,
        0.030275172);
  }

  @Test
  void leftOverExamplesJoinTheNextEpochAsThere() {
    learnsAsThere(
        ancestor("batchSize", "30"),
        0.512127244,
        0.499479775,
        0.506237368,
        0.496472058,
        0.497113977,
        0.495064297,
        0.311071506,
        0.302654057);
  }

  /** Losses of train and test by turns, after each of the epochs. */
  private static PlaygroundModel learnsAsThere(Settings settings, double... losses) {
    var model = new PlaygroundModel(settings);
    for (int i = 0; i < EPOCHS.length; i++) {
      model.advance((EPOCHS[i] * model.epochSize()) - (int) model.examples());
      var found = model.read(List.of(Probe.train("loss"), Probe.test("loss")));
      var when = "epoch " + EPOCHS[i];
      assertEquals(losses[2 * i], found.get(0)[0], TOLERANCE, when);
      assertEquals(losses[(2 * i) + 1], found.get(1)[0], TOLERANCE, when);
    }
    return model;
  }

  private static Settings ancestor(String... pairs) {
    var settings =
        PlaygroundSettings.DECLARATION.fallbacks().with("rules", "ancestor").with("seed", "0.5");
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }
}
