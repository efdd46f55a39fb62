package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;

/** The Playground's model under every way to learn that its ancestor has not. */
public final class LearningModelCases {
  private static final List<String[]> WAYS =
      List.of(
          new String[] {"optimizer", "adam", "normalization", "batch", "loss", "crossEntropy"},
          new String[] {"optimizer", "momentum", "dropout", "0.3", "schedule", "step"},
          new String[] {"optimizer", "rmsprop", "normalization", "layer", "clipping", "0.1"},
          new String[] {"problem", "regression", "regLoss", "huber", "schedule", "warmup"},
          new String[] {"problem", "classes", "optimizer", "adamw", "residual", "true"});

  @Test
  void trainingCutInAnyWayGivesTheSameBits() {
    for (var way : WAYS) {
      for (var batch : List.of("1", "10", "64", "400")) {
        var settings = settings(way).with("batchSize", batch).with("networkShape", "3,3");
        var whole = new PlaygroundModel(settings);
        whole.advance(1234);
        for (int piece : new int[] {1, 7, 100}) {
          var cut = new PlaygroundModel(settings);
          for (int left = 1234; left > 0; left -= piece) {
            cut.advance(Math.min(piece, left));
          }
          assertEquals(bits(whole), bits(cut), way[1] + " " + batch + " by " + piece);
        }
      }
    }
  }

  @Test
  void goingOnFromACheckpointGivesTheBitsOfNeverHavingStopped() {
    for (var way : WAYS) {
      var model = new PlaygroundModel(settings(way));
      model.advance(777);
      var saved = model.checkpoint();
      model.advance(500);
      var again = new PlaygroundModel(settings());
      again.restore(saved);
      again.advance(500);
      assertEquals(bits(model), bits(again), way[1]);
    }
  }

  @Test
  void everyWayLearns() {
    for (var way : WAYS) {
      var model = new PlaygroundModel(settings(way).with("learningRate", "0.01"));
      double before = read(model, Probe.train("loss"));
      model.advance(100 * model.epochSize());
      double after = read(model, Probe.train("loss"));
      assertTrue(after < before / 2, way[1] + " " + before + " to " + after);
    }
  }

  @Test
  void manyClassesHaveAProbabilityEach() {
    var model = new PlaygroundModel(settings("problem", "classes"));
    model.advance(1000);
    var answers = model.predict(new double[] {1, 2, -3, 4});
    int classes = ChosenData.classes(model.settings());
    assertEquals(2 * classes, answers.length);
    for (int row = 0; row < 2; row++) {
      double sum = 0;
      for (int i = 0; i < classes; i++) {
        assertTrue(answers[(row * classes) + i] > 0);
        sum += answers[(row * classes) + i];
      }
      assertEquals(1, sum, 1e-12);
    }
    assertEquals(81 * classes, model.read(List.of(Probe.grid("output", 9))).get(0).length);
  }

  @Test
  void regularisationGoesOnWithTheSameNumbers() {
    var model = new PlaygroundModel(settings("optimizer", "adam", "regularizationRate", "0.03"));
    model.advance(1234);
    var before = model.checkpoint();
    model.apply(change("regularization", "L2"));
    var after = model.checkpoint();
    assertEquals(before.names(), after.names());
    for (int i = 0; i < before.names().size(); i++) {
      assertArrayEquals(before.values().get(i), after.values().get(i), before.names().get(i));
    }
    assertEquals(1234, model.examples());
    model.advance(3 * model.epochSize());
    assertTrue(squares(model) < squares(goOn(before, 3 * model.epochSize())));
  }

  @Test
  void weightsThatL1SilencedLearnAgainOnceItIsTurnedOff() {
    var model = new PlaygroundModel(settings("regularization", "L1", "regularizationRate", "0.1"));
    model.advance(20 * model.epochSize());
    assertTrue(zeros(model, "alive.layer1.weight") > 0);
    model.apply(change("regularization", "none"));
    assertEquals(0, zeros(model, "alive.layer1.weight"));
  }

  @Test
  void whatIsTurnedUpWithinABatchBeginsWithWhatIsLeftOfIt() {
    var model = new PlaygroundModel(settings("batchSize", "20"));
    model.advance(133);
    model.apply(change("dropout", "0.5"));
    var changed = model.graph();
    model.advance(4);
    model.apply(change("dropout", "0"));
    assertNotEquals(changed.canonicalText(), model.graph().canonicalText());
    assertEquals(137, model.examples());
    assertEquals(17, read(model, Probe.parameters("gradientSum.count")));
    // Nothing was dropped after all: the run is the one that dropout was never part of.
    var other = new PlaygroundModel(settings("batchSize", "20"));
    other.advance(137);
    assertEquals(bits(other), bits(model));
    model.advance(100);
    other.advance(100);
    assertEquals(bits(other), bits(model));
  }

  @Test
  void turningNothingUpLiveIsAsStartingWithIt() {
    for (var key : List.of("dropout", "clipping", "schedule", "regularization")) {
      var value = Map.of("schedule", "cosine", "regularization", "L2").getOrDefault(key, "0.5");
      var from = settings("regularizationRate", "0.1", "optimizer", "nesterov");
      var live = new PlaygroundModel(from);
      live.apply(change(key, value));
      live.advance(1000);
      var fresh = new PlaygroundModel(from.with(key, value));
      fresh.advance(1000);
      assertEquals(bits(fresh), bits(live), key);
      var without = new PlaygroundModel(from);
      without.advance(1000);
      assertFalse(bits(without).equals(bits(live)), key);
    }
  }

  @Test
  void theAncestorsRulesKnowNoneOfIt() {
    for (var way : WAYS) {
      var plain = settings("rules", "ancestor", "seed", "0.5");
      var also = plain;
      for (int i = 0; i < way.length; i += 2) {
        boolean isOfData = way[i].equals("problem");
        plain = isOfData ? plain.with(way[i], way[i + 1]) : plain;
        also = also.with(way[i], way[i + 1]);
      }
      var one = new PlaygroundModel(plain);
      var other = new PlaygroundModel(also.with("initial", "he").with("activations", "sine"));
      one.advance(500);
      other.advance(500);
      assertEquals(bits(one), bits(other), way[1]);
    }
  }

  @Test
  void activationsBeyondTheListAreTheOneForAll() {
    var listed = new PlaygroundModel(settings("activations", "sine", "activation", "relu"));
    var all = new PlaygroundModel(settings("activations", "sine,relu,elu"));
    listed.advance(500);
    all.advance(500);
    assertEquals(bits(listed), bits(all));
  }

  @Test
  void theFirstWeightsLieWhereTheirSettingSays() {
    assertEquals(0, largest("zeros"));
    assertTrue(largest("ancestor") <= 0.5);
    double large = largest("large");
    assertTrue(large > 2 && large <= 4, "large " + large);
    // Layer 1 has 2 inputs and 4 neurons: √(6 / (2 + 4)) bounds Xavier's.
    assertTrue(largest("xavier") <= 1);
    assertTrue(largest("he") > 0.5);
  }

  @Test
  void aScheduleTakesTheRateDownAndALiveRateCounts() {
    var model = new PlaygroundModel(settings("schedule", "step", "learningRate", "0.1"));
    assertEquals(0.1, read(model, Probe.parameters("learningRate")));
    model.advance((100 * model.epochSize()) + 10);
    assertEquals(0.05, read(model, Probe.parameters("learningRate")));
    model.apply(change("learningRate", "0.3"));
    assertEquals(0.15, read(model, Probe.parameters("learningRate")));
  }

  @Test
  void aCheckpointThatDoesNotAddUpIsRefused() {
    var model = new PlaygroundModel(settings("dropout", "0.5"));
    model.advance(33);
    var saved = model.checkpoint();
    for (double waiting : new double[] {-1, 4, 0.5, Double.NaN, 1e9}) {
      var values = new ArrayList<>(saved.values());
      values.set(saved.names().indexOf("waiting"), new double[] {waiting});
      var broken = new Checkpoint(saved.settings(), saved.examples(), saved.names(), values);
      var other = new PlaygroundModel(settings());
      assertThrows(Refusal.class, () -> other.restore(broken));
    }
  }

  private static PlaygroundModel goOn(Checkpoint from, int examples) {
    var model = new PlaygroundModel(settings());
    model.restore(from);
    model.advance(examples);
    return model;
  }

  private static double largest(String initial) {
    var model = new PlaygroundModel(settings("initial", initial));
    double largest = 0;
    for (double weight : model.read(List.of(Probe.parameters("layer1.weight"))).get(0)) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }

  private static double squares(Model model) {
    double sum = 0;
    for (double weight : model.read(List.of(Probe.parameters("layer1.weight"))).get(0)) {
      sum += weight * weight;
    }
    return sum;
  }

  private static int zeros(Model model, String node) {
    int zeros = 0;
    for (double each : model.read(List.of(Probe.parameters(node))).get(0)) {
      zeros += each == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static double read(Model model, Probe probe) {
    return model.read(List.of(probe)).get(0)[0];
  }

  private static Command change(String key, String value) {
    return new Command.Change(Map.of(key, value));
  }

  private static Settings settings(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  /** A hash of all that is kept. */
  private static String bits(Model model) {
    var sum = new Checksum();
    for (double[] values : model.checkpoint().values()) {
      sum.add(values);
    }
    return sum.toString();
  }
}
