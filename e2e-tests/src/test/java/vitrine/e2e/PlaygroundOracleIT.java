package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.AncestorLink;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Settings;

/**
 * The same numbers everywhere: the losses that TensorFlow Playground's own code gives, and the bits
 * that the JVM gives, on both engines.
 */
@ExtendWith(Visits.class)
class PlaygroundOracleIT {
  /** Training and test loss of seed 0.5 at epochs 0, 1, 10 and 100, by that site's code. */
  private static final String ORACLE =
      """
      dataset=circle .512127244 .499479775 .501487599 .494810214 .491077349 .486371828 .018132958 .014069555
      dataset=xor .513008122 .511870268 .503785205 .503903800 .496621180 .493252325 .013214867 .011916649
      dataset=gauss .536194518 .516083248 .268424144 .269284939 .007923080 .008243429 .000495548 .000506950
      dataset=spiral .511188211 .506991569 .504905562 .505112102 .460816756 .501805507 .442396869 .522165225
      problem=regression&regDataset=reg-plane .068880681 .071670835 .018308594 .018411816 .003899519 .003682157 .000515031 .000505675
      problem=regression&regDataset=reg-gauss .047073921 .049275739 .038565657 .042425575 .031533785 .035641907 .017637834 .022030899
      dataset=circle&noise=25 .529322741 .522079899 .499138963 .496411549 .487521971 .489640381 .064507624 .107570881
      dataset=circle&activation=relu&regularization=L1&regularizationRate=0.01 .558697912 .544550004 .497846862 .498030526 .373002148 .383979683 .010186290 .010945076
      dataset=circle&regularization=L2&regularizationRate=0.01 .512127244 .499479775 .501484343 .494886074 .492879193 .489193650 .033493546 .030275172
      dataset=circle&batchSize=30 .512127244 .499479775 .506237368 .496472058 .497113977 .495064297 .311071506 .302654057
      """;

  @TestFactory
  Stream<DynamicTest> lossesAreThoseOfTheAncestorOnBothEngines(Visitor visitor) {
    return PlaygroundPage.ENGINES.stream()
        .flatMap(
            engine -> {
              var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
              return ORACLE
                  .lines()
                  .map(
                      row ->
                          DynamicTest.dynamicTest(
                              engine + " " + row.substring(0, row.indexOf(' ')),
                              () -> assertRow(visitor, lab, engine, row.split(" ", -1))));
            });
  }

  private static void assertRow(Visitor visitor, PlaygroundPage lab, String engine, String[] row) {
    var fragment = "networkShape=4,2&activation=tanh&seed=0.5&" + row[0];
    lab.go(visitor.address() + "playground/?engine=" + engine + "#" + fragment);
    int[] epochs = {0, 1, 10, 100};
    int before = 0;
    for (int i = 0; i < epochs.length; i++) {
      var metrics = epochs[i] == 0 ? lab.metrics() : lab.step(epochs[i] - before);
      before = epochs[i];
      assertThat(metrics.get("epoch")).isEqualTo(epochs[i]);
      assertThat((double) metrics.get("trainLoss")).isCloseTo(loss(row, 2 * i), within(1e-6));
      assertThat((double) metrics.get("testLoss")).isCloseTo(loss(row, (2 * i) + 1), within(1e-6));
    }
    assertThat(lab.state()).containsEntry("engine", engine);
    assertThat(lab.parameters())
        .isEqualTo(onTheJvm(AncestorLink.parse(fragment, "1").settings(), 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "wasm {}",
        "js {}",
        "wasm {activation:'relu',regularization:'L2',regularizationRate:'0.003',sinX:'true',batchSize:'7',noise:'15'}",
        "js {activation:'relu',regularization:'L2',regularizationRate:'0.003',sinX:'true',batchSize:'7',noise:'15'}",
        "wasm {activation:'sigmoid',problem:'regression',regDataset:'reg-gauss',xTimesY:'true',networkShape:'8,3,2'}",
        "js {activation:'sigmoid',problem:'regression',regDataset:'reg-gauss',xTimesY:'true',networkShape:'8,3,2'}",
        "wasm {dataset:'spiral',networkShape:'8,8',regularization:'L1',regularizationRate:'0.001',sinX:'true',sinY:'true'}",
        "js {dataset:'spiral',networkShape:'8,8',regularization:'L1',regularizationRate:'0.001',sinX:'true',sinY:'true'}",
      },
      quoteCharacter = '"')
  void weightsHaveTheSameBitsAsOnTheJvm(String engine, String changes, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
    lab.ask("vitrine.set(" + changes + ")");
    lab.step(40);
    assertThat(lab.state()).containsEntry("engine", engine);
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (var entry : changes.replaceAll("[{}']", "").split(",(?=[a-zA-Z])", -1)) {
      var parts = entry.split(":", 2);
      settings = parts.length == 2 ? settings.with(parts[0], parts[1]) : settings;
    }
    assertThat(lab.parameters()).isEqualTo(onTheJvm(settings, 40));
  }

  /** Every weight and bias after so many epochs. */
  private static Map<String, List<Double>> onTheJvm(Settings settings, int epochs) {
    var model = new PlaygroundModel(settings);
    model.advance(epochs * model.epochSize());
    var all = new LinkedHashMap<String, List<Double>>();
    for (var node : model.graph().nodes(Role.PARAMETER)) {
      var values = model.read(List.of(Probe.parameters(node.name()))).get(0);
      all.put(node.name(), Arrays.stream(values).boxed().toList());
    }
    return all;
  }

  private static double loss(String[] row, int place) {
    return Double.parseDouble(row[1 + place]);
  }
}
