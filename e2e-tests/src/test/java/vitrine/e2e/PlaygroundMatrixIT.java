package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Start;

/**
 * Every set of points with every activation, regularisation and rule, on both engines: the bits of
 * the JVM. Long; {@code mvn verify -Dmatrix=full} runs it.
 */
@EnabledIfSystemProperty(named = "matrix", matches = "full")
@ExtendWith(Visits.class)
class PlaygroundMatrixIT {
  private static final int EPOCHS = 3;

  private static final List<Map<String, String>> DATA =
      List.of(
          Map.of("dataset", "circle"),
          Map.of("dataset", "xor"),
          Map.of("dataset", "gauss"),
          Map.of("dataset", "spiral"),
          Map.of("problem", "regression", "regDataset", "reg-plane"),
          Map.of("problem", "regression", "regDataset", "reg-gauss"));

  @TestFactory
  Stream<DynamicTest> weightsHaveTheBitsOfTheJvm(Visitor visitor) {
    return PlaygroundPage.ENGINES.stream()
        .flatMap(
            engine -> {
              var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
              return DATA.stream()
                  .map(
                      data ->
                          DynamicTest.dynamicTest(
                              engine + " " + data.values(),
                              () -> assertAll(visitor, lab, engine, data)));
            });
  }

  private static void assertAll(
      Visitor visitor, PlaygroundPage lab, String engine, Map<String, String> data) {
    for (var others : others()) {
      var settings = PlaygroundSettings.DECLARATION.fallbacks().with(data).with(others);
      var model = new PlaygroundModel(settings);
      model.advance(EPOCHS * model.epochSize());
      var start = new Start(settings, null, List.of(), model.examples());
      var link = LinkCodec.encode(start, LinkCodec.MOST);
      lab.go(visitor.address() + "playground/?engine=" + engine + "&s=" + link);
      assertThat(lab.parameters()).as(data + " " + others).isEqualTo(parameters(model));
    }
    assertThat(lab.state()).containsEntry("engine", engine);
  }

  /** Every activation with every regularisation and rule, in shapes of all depths. */
  private static List<Map<String, String>> others() {
    var all = new ArrayList<Map<String, String>>();
    var shapes = List.of("4,2", "", "8,8,8", "3");
    for (var activation : List.of("tanh", "relu", "sigmoid", "linear")) {
      for (var regularization : List.of("none", "L1", "L2")) {
        for (var rules : List.of("ours", "ancestor")) {
          var others = new LinkedHashMap<String, String>();
          others.put("activation", activation);
          others.put("regularization", regularization);
          others.put("regularizationRate", regularization.equals("none") ? "0" : "0.003");
          others.put("rules", rules);
          others.put("networkShape", shapes.get(all.size() % shapes.size()));
          others.put("batchSize", Integer.toString(1 + (7 * (all.size() % 5))));
          others.put("noise", Integer.toString(10 * (all.size() % 3)));
          others.put("sinX", Boolean.toString(all.size() % 2 == 0));
          all.add(others);
        }
      }
    }
    return all;
  }

  private static Map<String, List<Double>> parameters(PlaygroundModel model) {
    var all = new LinkedHashMap<String, List<Double>>();
    for (var node : model.graph().nodes(Role.PARAMETER)) {
      var values = model.read(List.of(Probe.parameters(node.name()))).get(0);
      all.put(node.name(), Arrays.stream(values).boxed().toList());
    }
    return all;
  }
}
