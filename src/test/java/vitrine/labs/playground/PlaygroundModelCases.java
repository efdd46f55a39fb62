package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.compute.random.Rc4Stream;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.Model;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;

public final class PlaygroundModelCases {
  @Test
  void trainingCutInAnyWayGivesTheSameBits() {
    for (var rules : List.of("ours", "ancestor")) {
      for (var batch : List.of("1", "10", "30", "64", "400")) {
        var settings = settings("rules", rules, "batchSize", batch);
        var whole = new PlaygroundModel(settings);
        whole.advance(1234);
        for (int piece : new int[] {1, 7, 100}) {
          var cut = new PlaygroundModel(settings);
          for (int left = 1234; left > 0; left -= piece) {
            cut.advance(Math.min(piece, left));
          }
          assertEquals(bits(whole), bits(cut), rules + " " + batch + " by " + piece);
        }
      }
    }
  }

  @Test
  void lookingChangesNothing() {
    var watched = new PlaygroundModel(settings());
    var alone = new PlaygroundModel(settings());
    for (int i = 0; i < 30; i++) {
      watched.advance(41);
      alone.advance(41);
      watched.read(
          List.of(
              Probe.parse("gradient.layer1.weight@batch"),
              Probe.train("loss"),
              Probe.grid("output", 9)));
      watched.predict(new double[] {1, 2});
    }
    assertEquals(bits(alone), bits(watched));
  }

  @Test
  void goingOnFromACheckpointGivesTheBitsOfNeverHavingStopped() {
    for (var rules : List.of("ours", "ancestor")) {
      var model = new PlaygroundModel(settings("rules", rules, "seed", "0.5", "batchSize", "30"));
      model.advance(1003);
      model.apply(new Command.Change(Map.of("learningRate", "0.1")));
      model.apply(new Command.SetValue("layer1.weight", 1, List.of(0.25, -0.5)));
      model.apply(new Command.Freeze("output.bias", List.of(true)));
      model.advance(77);
      model.apply(new Command.Regenerate());
      model.advance(345);
      model.apply(new Command.Freeze("output.bias", List.of(true)));
      model.advance(8);
      var other = new PlaygroundModel(settings("problem", "regression", "networkShape", ""));
      other.restore(model.checkpoint());
      assertEquals(bits(model), bits(other), rules);
      for (var each : List.of(model, other)) {
        each.advance(777);
        each.apply(new Command.Reset());
        each.advance(99);
        each.apply(new Command.Regenerate());
        each.apply(new Command.Change(Map.of("dataset", "spiral")));
        each.advance(250);
      }
      assertEquals(bits(model), bits(other), rules);
    }
  }

  @Test
  void aCheckpointThatDoesNotFitIsRefused() {
    var model = new PlaygroundModel(settings("rules", "ancestor"));
    var good = model.checkpoint();
    int last = good.names().size() - 1;
    var names = good.names();
    var values = good.values();
    refuses(new Checkpoint(good.settings(), 0, names.subList(0, last), values.subList(0, last)));
    refuses(
        new Checkpoint(
            good.settings(), 0, names.subList(1, last + 1), values.subList(1, last + 1)));
    refuses(new Checkpoint(good.settings().with("networkShape", "3"), 0, names, values));
    refuses(new Checkpoint(good.settings().with("rules", "ours"), 0, names, values));
    refuses(new Checkpoint(good.settings(), -1, names, values));
    refuses(new Checkpoint(good.settings(), Double.NaN, names, values));
    var wild = values.get(last).clone();
    wild[3] = 256;
    refuses(new Checkpoint(good.settings(), 0, List.of("stream"), List.of(wild)));
  }

  @Test
  void underOurRulesResetGivesTheFirstWeightsAgain() {
    var model = new PlaygroundModel(settings());
    var first = bits(model);
    model.advance(500);
    model.apply(new Command.SetValue("output.weight", 0, List.of(3.0)));
    model.apply(new Command.Reset());
    assertEquals(first, bits(model));
    model.apply(new Command.Change(Map.of("activation", "relu")));
    model.apply(new Command.Change(Map.of("activation", "tanh")));
    assertEquals(first, bits(model));
  }

  @Test
  void underTheAncestorsRulesResetDrawsOnFromTheStream() {
    var model = new PlaygroundModel(settings("rules", "ancestor", "seed", "0.5"));
    var first = weights(model);
    model.apply(new Command.Reset());
    var second = weights(model);
    assertNotEquals(new Checksum().add(first).toString(), new Checksum().add(second).toString());
    var again = new PlaygroundModel(settings("rules", "ancestor", "seed", "0.5"));
    again.apply(new Command.Reset());
    assertArrayEquals(second, weights(again));
  }

  @Test
  void underTheAncestorsRulesNewDataTakeTheNextDrawAsTheirSeed() {
    for (Command command :
        List.of(
            new Command.Regenerate(),
            new Command.Change(Map.of("dataset", "xor")),
            new Command.Change(Map.of("noise", "10")),
            new Command.Change(Map.of("percTrainData", "40")),
            new Command.Change(Map.of("problem", "regression")))) {
      var model = new PlaygroundModel(settings("rules", "ancestor", "seed", "0.5"));
      var stream = Rc4Stream.of("");
      var block = model.checkpoint().block("stream");
      var state = new int[block.length];
      for (int i = 0; i < state.length; i++) {
        state[i] = (int) block[i];
      }
      stream.restore(state);
      model.apply(command);
      assertEquals(stream.nextSeed(), model.settings().text("seed"), command.toString());
    }
  }

  @Test
  void underTheAncestorsRulesRegenerateKeepsTheNetworkAndGoesOn() {
    var model = new PlaygroundModel(settings("rules", "ancestor", "seed", "0.5"));
    model.advance(1005);
    var before = weights(model);
    var points = model.read(List.of(Probe.train("point"))).get(0);
    model.apply(new Command.Regenerate());
    assertArrayEquals(before, weights(model));
    assertEquals(1005, model.examples());
    assertNotEquals(
        new Checksum().add(points).toString(),
        new Checksum().add(model.read(List.of(Probe.train("point"))).get(0)).toString());
  }

  @Test
  void underOurRulesNewDataKeepTheSeedAndRegenerateDrawsAnother() {
    var model = new PlaygroundModel(settings());
    model.advance(100);
    model.apply(new Command.Change(Map.of("dataset", "xor")));
    assertEquals("1", model.settings().text("seed"));
    assertEquals(0, model.examples());
    model.advance(100);
    model.apply(new Command.Regenerate());
    assertNotEquals("1", model.settings().text("seed"));
    assertEquals(0, model.examples());
  }

  @Test
  void aRefusedCommandChangesNothing() {
    var model = new PlaygroundModel(settings());
    model.advance(333);
    var before = bits(model);
    for (Command command :
        List.of(
            new Command.Change(Map.of("batchSize", "0")),
            new Command.Change(Map.of("nothing", "1")),
            new Command.SetValue("layer9.weight", 0, List.of(1.0)),
            new Command.SetValue("gradient.layer1.weight", 0, List.of(1.0)),
            new Command.SetValue("layer1.weight", 7, List.of(1.0, 2.0)),
            new Command.SetValue("layer1.weight", -1, List.of(1.0)),
            new Command.SetValue("layer1.weight", 0, List.of(1.0, Double.NaN)),
            new Command.Freeze("layer1.weight", List.of(true)))) {
      assertThrows(Refusal.class, () -> model.apply(command), command.toString());
      assertEquals(before, bits(model), command.toString());
    }
  }

  @Test
  void whatIsHeldStillDoesNotMove() {
    var model = new PlaygroundModel(settings());
    var before = model.read(List.of(Probe.parameters("output.weight"))).get(0);
    model.apply(new Command.Freeze("output.weight", List.of(true, false)));
    model.advance(500);
    var after = model.read(List.of(Probe.parameters("output.weight"))).get(0);
    assertEquals(before[0], after[0]);
    assertNotEquals(before[1], after[1]);
    model.apply(new Command.Freeze("output.weight", List.of(false, false)));
    model.advance(500);
    assertNotEquals(before[0], model.read(List.of(Probe.parameters("output.weight"))).get(0)[0]);
  }

  @Test
  void aRunThatGrowsWithoutBoundIsSeen() {
    var model =
        new PlaygroundModel(
            settings("problem", "regression", "activation", "linear", "learningRate", "10"));
    assertTrue(!model.isDiverged());
    model.advance(20 * model.epochSize());
    assertTrue(model.isDiverged());
  }

  @Test
  void theBatchIsTheExamplesLastShown() {
    var model = new PlaygroundModel(settings("rules", "ancestor", "batchSize", "30"));
    assertEquals(30, rowsOfBatch(model));
    model.advance(30);
    assertEquals(30, rowsOfBatch(model));
    model.advance(1);
    assertEquals(1, rowsOfBatch(model));
    model.advance(29);
    assertEquals(30, rowsOfBatch(model));
    var all = model.read(List.of(Probe.train("point"))).get(0);
    var batch = model.read(List.of(Probe.parse("point@batch"))).get(0);
    assertEquals(all[60], batch[0]);
    assertEquals(all[119], batch[59]);
    model.advance(190);
    assertEquals(10, rowsOfBatch(model));
  }

  private static int rowsOfBatch(Model model) {
    return model.read(List.of(Probe.parse("target@batch"))).get(0).length;
  }

  private static void refuses(Checkpoint checkpoint) {
    assertThrows(Refusal.class, () -> new PlaygroundModel(settings()).restore(checkpoint));
  }

  private static double[] weights(Model model) {
    return model.read(List.of(Probe.parameters("layer1.weight"))).get(0);
  }

  private static Settings settings(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  private static String bits(Model model) {
    var checkpoint = model.checkpoint();
    var sum = new Checksum().add(checkpoint.examples());
    for (var block : checkpoint.values()) {
      sum.add(block);
    }
    return sum
        + " "
        + checkpoint.settings().differencesFrom(PlaygroundSettings.DECLARATION.fallbacks());
  }
}
