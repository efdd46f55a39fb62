package vitrine.labs.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.export.CsvFile;
import vitrine.export.JsonFile;
import vitrine.export.TrainedNetwork;
import vitrine.export.Way;
import vitrine.export.onnx.OnnxFile;
import vitrine.export.python.NumpySource;
import vitrine.labs.small.SmallModel;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Supplies;

/** The house-price network learns from scaled inputs, and fails with raw ones. */
class ForwardLabTest {
  private static final int EPOCH = 800;

  private static double read(SmallModel model, Probe probe) {
    return model.read(List.of(probe)).get(0)[0];
  }

  @Test
  void trainingMakesTheAverageErrorMuchSmallerOnHousesNeverSeen() {
    var model = HousePack.model(Map.of());
    double before = read(model, Probe.test(HouseGraph.MEAN_MISS));
    model.advance(20 * EPOCH);
    double after = read(model, Probe.test(HouseGraph.MEAN_MISS));
    assertThat(before).isGreaterThan(90_000);
    assertThat(after).isLessThan(45_000);
  }

  @Test
  void withoutScalingItDivergesOrSaysTheSameForEveryHouse() {
    for (int seed = 1; seed <= 5; seed++) {
      var model = HousePack.model(Map.of("scaling", "false", "seed", Integer.toString(seed)));
      model.advance(5 * EPOCH);
      double loss = read(model, Probe.train("loss"));
      // ½ is the loss of the mean price for every house.
      assertThat(model.isDiverged() || loss > 0.49).as("seed %d: %s", seed, loss).isTrue();
    }
  }

  @Test
  void scaledInputsHaveMeanNoneAndSpreadOneOverTheTrainingExamples() {
    var model = HousePack.model(Map.of());
    var scaled = model.read(List.of(Probe.train(HouseGraph.SCALED))).get(0);
    for (int column = 0; column < HouseColumn.COUNT; column++) {
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < EPOCH; row++) {
        double value = scaled[(row * HouseColumn.COUNT) + column];
        sum += value;
        squares += value * value;
      }
      assertThat(sum / EPOCH).isCloseTo(0, within(1e-9));
      assertThat(squares / EPOCH).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void thePriceIsTheAnswerStretchedToDollars() {
    var model = HousePack.model(Map.of());
    double answer = read(model, Probe.testExample("output", 7));
    double spread = read(model, Probe.parameters(HouseGraph.PRICE_SPREAD));
    double mean = read(model, Probe.parameters(HouseGraph.PRICE_MEAN));
    assertThat(read(model, Probe.testExample(HouseGraph.PRICE, 7)))
        .isCloseTo((answer * spread) + mean, within(1e-6));
  }

  @Test
  void theVisitorsOwnHouseIsPricedAsAnyOther() {
    var model = HousePack.model(Map.of());
    var first = model.read(List.of(Probe.testExample("input", 0))).get(0);
    var own = new HashMap<String, String>();
    for (int i = 0; i < first.length; i++) {
      own.put(HouseColumn.ALL.get(i).key(), Double.toString(first[i]));
    }
    var same = HousePack.model(own);
    assertThat(read(same, Probe.own(HouseGraph.PRICE)))
        .isEqualTo(read(model, Probe.testExample(HouseGraph.PRICE, 0)));
  }

  @Test
  void theNetworkCanBeTakenAwayFromRawInputToAnswer() {
    var lab = new ForwardLab();
    var graph = lab.graph(lab.declaration().fallbacks());
    var way = Way.of(graph, "input", "output");
    assertThat(way.kept()).extracting(node -> node.name()).contains("input.mean", "layer1.weight");
    var network =
        new TrainedNetwork("forward", Map.of(), way, node -> new double[node.shape().size()]);
    assertThat(NumpySource.of(network)).contains("input_scaled @ NUMBERS");
    assertThat(JsonFile.of(network)).contains("input.mean");
    assertThat(CsvFile.of(network)).contains("layer1.weight");
    assertThat(OnnxFile.of(network)).isNotEmpty();
  }

  @Test
  void anotherPackIsRefused() {
    var supplies = new Supplies();
    supplies.put("tables/houses", new byte[] {0, 0, 0, 2, 1, 0, 0, 0});
    var lab = new ForwardLab();
    assertThatThrownBy(() -> lab.data(lab.declaration().fallbacks(), supplies))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theControlOfEveryMeasurementOffersValuesThatItsSettingAllows() {
    for (var column : HouseColumn.values()) {
      var setting = column.setting();
      assertThat(setting.choices()).hasSizeBetween(10, 600);
      for (var offered : setting.choices()) {
        assertThat(setting.parse(offered)).isEqualTo(offered);
      }
      assertThat(setting.parse(setting.fallback())).isEqualTo(setting.fallback());
    }
  }
}
