package vitrine.labs.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.labs.small.SmallModel;
import vitrine.session.Checkpoint;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.LogEntry;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.session.Supplies;

class DescentLabTest {
  private static final DescentLab LAB = new DescentLab();
  private static final int ROWS = TerrainData.ROWS;

  private static Settings settings(Terrain terrain, String... changes) {
    var values = new HashMap<String, String>();
    values.put("surface", terrain.key());
    values.put("cut", terrain == Terrain.DIRECTIONS ? "random" : "weights");
    for (int i = 0; i < changes.length; i += 2) {
      values.put(changes[i], changes[i + 1]);
    }
    return LAB.declaration().fallbacks().with(values);
  }

  private static SmallModel model(Settings settings) {
    return new SmallModel(LAB, settings, new Supplies());
  }

  private static double[] read(SmallModel model, Probe probe) {
    return model.read(List.of(probe)).get(0);
  }

  private static double number(SmallModel model, Probe probe) {
    return read(model, probe)[0];
  }

  @ParameterizedTest
  @EnumSource(Terrain.class)
  void everyHeightOfTheMapIsTheLossOfTheWalkerWhoStandsThere(Terrain terrain) {
    int side = 5;
    var model = model(settings(terrain));
    double[] map = read(model, Probe.grid("walker.loss", side));
    var places = LAB.grid(model.settings(), side);
    var place = new double[2];
    for (int i = 0; i < map.length; i++) {
      places.unpack(i, place, 0);
      model.apply(new Command.SetValue("walker.weight1", 0, List.of(place[0])));
      model.apply(new Command.SetValue("walker.weight2", 0, List.of(place[1])));
      assertThat(number(model, Probe.train("walker.loss"))).isEqualTo(map[i]);
    }
  }

  @Test
  void theMapLeavesTheWalkerWhereTheWalkerStands() {
    var model = model(settings(Terrain.BOWL));
    read(model, Probe.grid("walker.loss", 7));
    assertThat(number(model, Probe.parameters("walker.weight1"))).isEqualTo(-2.4);
    assertThat(number(model, Probe.parameters("walker.weight2"))).isEqualTo(2.1);
  }

  @Test
  void theBowlIsHalfTheMeanSquaredErrorOfOneLinearNeuron() {
    var model = model(settings(Terrain.BOWL));
    var train = LAB.data(model.settings(), new Supplies()).train();
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      double error = (-2.4 * train.input(row, 0)) + (2.1 * train.input(row, 1)) - train.label(row);
      sum += error * error / 2;
    }
    assertThat(number(model, Probe.train("walker.loss"))).isCloseTo(sum / ROWS, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Terrain.class)
  void theSlopeUnderfootIsThatOfTheMap(Terrain terrain) {
    double nudge = 1e-5;
    var model = model(settings(terrain));
    for (int which = 1; which <= 2; which++) {
      var weight = "walker.weight" + which;
      double here = number(model, Probe.parameters(weight));
      double slope = number(model, Probe.train(DescentGraph.slope(which)));
      model.apply(new Command.SetValue(weight, 0, List.of(here + nudge)));
      double above = number(model, Probe.train("walker.loss"));
      model.apply(new Command.SetValue(weight, 0, List.of(here - nudge)));
      double below = number(model, Probe.train("walker.loss"));
      model.apply(new Command.SetValue(weight, 0, List.of(here)));
      assertThat(slope).isCloseTo((above - below) / (2 * nudge), within(1e-6));
    }
  }

  @Test
  void plainDescentTakesTheRateTimesTheMeanSlopeAsItsStep() {
    var model = model(settings(Terrain.BOWL));
    double slope = number(model, Probe.train(DescentGraph.slope(1)));
    model.advance(ROWS);
    assertThat(number(model, Probe.parameters("sgd.weight1")))
        .isCloseTo(-2.4 - (0.1 * slope), within(1e-12));
  }

  @Test
  void momentumGoesOnByTheSlopeAndNineTenthsOfItsSpeed() {
    var model = model(settings(Terrain.BOWL));
    var weight = Probe.parameters("momentum.weight2");
    double start = number(model, weight);
    model.advance(ROWS);
    double first = number(model, weight);
    double[] place = {number(model, Probe.parameters("momentum.weight1")), first};
    model.advance(ROWS);
    double second = number(model, weight);
    var other = model(settings(Terrain.BOWL));
    for (int i = 0; i < 2; i++) {
      other.apply(new Command.SetValue("walker.weight" + (i + 1), 0, List.of(place[i])));
    }
    double slope = number(other, Probe.train(DescentGraph.slope(2)));
    assertThat(second - first).isCloseTo((0.9 * (first - start)) - (0.1 * slope), within(1e-12));
  }

  @Test
  void adamsFirstStepIsTheLearningRateAlongEachWeight() {
    var model = model(settings(Terrain.RAVINE));
    model.advance(ROWS);
    assertThat(number(model, Probe.parameters("adam.weight1"))).isCloseTo(-2.3, within(1e-6));
    assertThat(number(model, Probe.parameters("adam.weight2"))).isCloseTo(1.4, within(1e-6));
  }

  @Test
  void aRateThatSuitsTheBowlThrowsPlainDescentOutOfTheRavine() {
    var bowl = model(settings(Terrain.BOWL));
    var ravine = model(settings(Terrain.RAVINE));
    bowl.advance(40 * ROWS);
    ravine.advance(40 * ROWS);
    assertThat(number(bowl, Probe.train("loss"))).isLessThan(0.02);
    assertThat(ravine.isDiverged()).isFalse();
    assertThat(number(ravine, Probe.train("loss"))).isGreaterThan(1e9);
    assertThat(number(ravine, Probe.train("adam.loss"))).isLessThan(1);
  }

  @Test
  void withOneExampleToABatchAnEpochIsSixteenStepsAndTakenInPartsItIsTheSame() {
    var whole = model(settings(Terrain.BOWL, "batchSize", "4"));
    var parts = model(settings(Terrain.BOWL, "batchSize", "4"));
    whole.advance(2 * ROWS);
    for (int i = 0; i < 2 * ROWS; i++) {
      parts.advance(1);
    }
    for (var racer : Racer.ALL) {
      assertThat(read(parts, racer.place(1))).containsExactly(read(whole, racer.place(1)));
      assertThat(read(parts, racer.place(2))).containsExactly(read(whole, racer.place(2)));
    }
  }

  @Test
  void theWalkIsASettingThatMovesTheWalkerAloneWhileTheRaceGoesOn() {
    var model = model(settings(Terrain.BOWL));
    model.advance(3 * ROWS);
    double[] racer = read(model, Probe.parameters("adam.weight1"));
    var walk = Walk.of(model.settings());
    var step = walk.to(-2, 1.5, Terrain.BOWL);
    assertThat(step).isNotNull();
    model.apply(new Command.Change(Map.of("walk", step.places().text())));
    assertThat(number(model, Probe.parameters("walker.weight1"))).isEqualTo(-2);
    assertThat(number(model, Probe.parameters("walker.weight2"))).isEqualTo(1.5);
    assertThat(model.examples()).isEqualTo(3.0 * ROWS);
    assertThat(read(model, Probe.parameters("adam.weight1"))).containsExactly(racer);
    assertThat(Walk.of(model.settings()).steps()).isEqualTo(1);
  }

  @Test
  void everybodyStartsWhereTheVisitorSays() {
    var start = Walk.from(0.5, -1.25, Terrain.BOWL);
    var model = model(settings(Terrain.BOWL));
    model.advance(ROWS);
    model.apply(new Command.Change(start));
    assertThat(model.examples()).isZero();
    for (var racer : Racer.ALL) {
      assertThat(number(model, racer.place(1))).isEqualTo(0.5);
      assertThat(number(model, racer.place(2))).isEqualTo(-1.25);
    }
  }

  @Test
  void aCheckpointOfACutGoesOnOverTheSameGround() {
    var model = model(settings(Terrain.DIRECTIONS));
    model.advance(5 * ROWS);
    Checkpoint kept = model.checkpoint();
    var probe = Probe.grid("walker.loss", 4);
    double[] ground = read(model, probe);
    model.advance(2 * ROWS);
    double[] later = read(model, Probe.train("momentum.loss"));
    model.apply(new Command.Change(Map.of("trained", "false")));
    assertThat(read(model, probe)).isNotEqualTo(ground);
    model.restore(kept);
    assertThat(read(model, probe)).containsExactly(ground);
    model.advance(2 * ROWS);
    assertThat(read(model, Probe.train("momentum.loss"))).containsExactly(later);
  }

  @Test
  void aTrainedNetworkLiesLowerThanAnythingAroundItAlongRandomDirections() {
    var model = model(settings(Terrain.DIRECTIONS));
    int side = 21;
    var ground = new Ground(Terrain.DIRECTIONS, read(model, Probe.grid("walker.loss", side)), side);
    assertThat(ground.place(ground.lowest() % side)).isCloseTo(0, within(1e-9));
    assertThat(ground.place(ground.lowest() / side)).isCloseTo(0, within(1e-9));
  }

  @Test
  void twoValleysAreTwoAndMirrorEachOther() {
    var model = model(settings(Terrain.VALLEYS));
    int side = 41;
    var ground = new Ground(Terrain.VALLEYS, read(model, Probe.grid("walker.loss", side)), side);
    var floors = ground.floors(5);
    assertThat(floors).hasSize(2);
    assertThat(floors.get(0) + floors.get(1)).isEqualTo((side * side) - 1);
  }

  @Test
  void windingStepsOfAValleyAreNoHollowsOfTheirOwn() {
    int side = 9;
    var heights = new double[side * side];
    for (int i = 0; i < heights.length; i++) {
      int column = i % side;
      int row = i / side;
      // a slanted valley that the grid meets now and then, sinking to the upper right
      double off = Math.abs((2 * column) - (3 * row) + 2);
      heights[i] = off + (0.02 * (16 - column - row));
    }
    heights[(7 * side) + 1] = -3;
    var ground = new Ground(Terrain.BOWL, heights, side);
    assertThat(ground.floors(5)).first().isEqualTo((7 * side) + 1);
    assertThat(ground.floors(1)).hasSize(1);
  }

  @Test
  void theLinkOfAHundredOwnStepsIsShort() {
    var settings = settings(Terrain.BOWL);
    var walk = Walk.of(settings);
    var log = new ArrayList<LogEntry>();
    for (int i = 1; i <= 100; i++) {
      var next = walk.to(walk.x(i - 1) + (i % 2 == 0 ? 0.1 : -0.137), 0.013 * i, Terrain.BOWL);
      assertThat(next).isNotNull();
      walk = next;
      log.add(new LogEntry(0, new Command.Change(Map.of(DescentLab.WALK, walk.places().text()))));
    }
    var link = LinkCodec.encode(new Start(settings, null, log, 0), LinkCodec.MOST);
    assertThat(link).hasSizeLessThan(700);
    var opened = LinkCodec.decode(LAB.declaration(), link);
    assertThat(opened.log()).hasSize(1).last().isEqualTo(log.get(99));
  }
}
