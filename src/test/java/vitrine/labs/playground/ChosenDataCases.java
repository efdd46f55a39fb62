package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.BackendChoice;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.session.Supplies;

/** The settings choose the data, with all that page and engine need to know of them. */
public final class ChosenDataCases {
  private static final Settings FALLBACKS = PlaygroundSettings.DECLARATION.fallbacks();

  @Test
  void ownPointsAreDealtOutAsAllSetsAre() {
    var model = new PlaygroundModel(own("1,2,0;3,4,1;-1,-2,0;-3,-4,1"));
    assertEquals(2, model.epochSize());
    assertEquals(4, model.read(List.of(Probe.train("point"))).get(0).length);
    assertEquals(4, model.read(List.of(Probe.test("point"))).get(0).length);
    model.advance(20);
    assertEquals(20, model.examples());
  }

  @Test
  void eachPartHasAPointHoweverTheyAreShared() {
    for (var share : new String[] {"1", "10", "90", "99"}) {
      var model = new PlaygroundModel(own("1,2,0;3,4,1").with("percTrainData", share));
      assertEquals(1, model.epochSize());
      assertEquals(2, model.read(List.of(Probe.test("point"))).get(0).length);
    }
  }

  @Test
  void tooFewPointsCanBeLookedAtButNotLearntFrom() {
    for (var points : new String[] {"none", "1,2,0"}) {
      var model = new PlaygroundModel(own(points));
      assertEquals(1, model.epochSize());
      model.read(List.of(Probe.train("loss"), Probe.grid("output", 10)));
      var refusal = assertThrows(Refusal.class, () -> model.advance(1));
      assertEquals("refused.points.few", refusal.sentence().key());
      assertEquals(0, model.examples());
      model.apply(new Command.Change(Map.of("points", "1,2,0;2,3,1")));
      model.advance(1);
    }
  }

  @Test
  void ownPointsComeBackFromALinkToTheSameBits() {
    var settings = own("1.234,2,0;3,4,1;-1,-2,0;-3,-4,1;0,0,1;5,-5,0");
    var text = LinkCodec.encode(Start.of(settings), LinkCodec.MOST);
    assertTrue(text.length() < 100);
    var opened = LinkCodec.decode(PlaygroundSettings.DECLARATION, text).settings();
    assertEquals(settings, opened);
    assertArrayEquals(trained(settings), trained(opened), 0);
  }

  @Test
  void soManyPointsThatALinkCannotHoldThemAreRefusedThereWithASentence() {
    var points = new StringBuilder("1,2,0");
    for (int i = 1; i < 2000; i++) {
      points.append(";1,2,").append(i % 2);
    }
    var start = Start.of(own(points.toString()));
    var refusal = assertThrows(Refusal.class, () -> LinkCodec.encode(start, LinkCodec.MOST));
    assertEquals("refused.link.long.settings", refusal.sentence().key());
  }

  @Test
  void theNumberOfClassesFollowsFromTheSettings() {
    var classes = FALLBACKS.with("problem", "classes");
    assertEquals(3, ChosenData.classes(classes));
    assertEquals(5, ChosenData.classes(classes.with("classCount", "5")));
    assertEquals(
        3, ChosenData.classes(classes.with(Map.of("classDataset", "wine", "classCount", "5"))));
    var mine = classes.with("classDataset", "own");
    assertEquals(2, ChosenData.classes(mine));
    assertEquals(4, ChosenData.classes(mine.with("points", "1,2,3;1,2,0")));
  }

  @Test
  void aTableNeedsItsPackAndIsRefusedWithoutIt() {
    var houses = FALLBACKS.with(Map.of("problem", "regression", "regDataset", "houses"));
    assertEquals(List.of("tables/houses"), ChosenData.packs(houses));
    assertEquals(List.of(), ChosenData.packs(FALLBACKS));
    var model = new PlaygroundModel(FALLBACKS);
    var change = new Command.Change(Map.of("problem", "regression", "regDataset", "houses"));
    assertEquals(
        "refused.supply", assertThrows(Refusal.class, () -> model.apply(change)).sentence().key());
    assertEquals(FALLBACKS, model.settings());
    var supplies = new Supplies();
    supplies.put("tables/houses", new byte[] {0, 0, 0, 9});
    var supplied = new PlaygroundModel(FALLBACKS, BackendChoice.exact(), supplies);
    assertEquals(
        "refused.table",
        assertThrows(Refusal.class, () -> supplied.apply(change)).sentence().key());
  }

  @Test
  void newWeightsLeaveThePointsAndResetGivesTheSameAgain() {
    var model = new PlaygroundModel(FALLBACKS);
    var points = model.read(List.of(Probe.train("point"))).get(0);
    var first = weights(model);
    model.apply(NewWeights.of(model.settings()));
    var second = weights(model);
    assertFalse(first[0] == second[0]);
    assertArrayEquals(points, model.read(List.of(Probe.train("point"))).get(0), 0);
    model.advance(100);
    model.apply(new Command.Reset());
    assertArrayEquals(second, weights(model), 0);
    model.apply(NewWeights.of(model.settings()));
    assertFalse(second[0] == weights(model)[0]);
    model.apply(new Command.Change(Map.of("weightSeed", "same")));
    assertArrayEquals(first, weights(model), 0);
  }

  private static Settings own(String points) {
    return FALLBACKS.with(Map.of("dataset", "own", "points", points));
  }

  private static double[] trained(Settings settings) {
    var model = new PlaygroundModel(settings);
    model.advance(60);
    return weights(model);
  }

  private static double[] weights(PlaygroundModel model) {
    return model.read(List.of(Probe.parameters("layer1.weight"))).get(0);
  }
}
