package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code window.vitrine}, call by call, as its public description says. */
@ExtendWith(Visits.class)
class PlaygroundApiIT {
  private static final List<String> BAD_CALLS =
      List.of(
          "vitrine.set()",
          "vitrine.set(3)",
          "vitrine.set({learningRate: 'fast'})",
          "vitrine.set({learningRate: NaN})",
          "vitrine.set({learningRate: null})",
          "vitrine.set({noise: 20, nothing: 1})",
          "vitrine.set({dataset: 'spiral', noise: -1})",
          "vitrine.set({showTestData: 'yes'})",
          "vitrine.set({networkShape: [4, 0]})",
          "vitrine.set({networkShape: '4,,2'})",
          "vitrine.set({batchSize: 1.5})",
          "vitrine.set({seed: 'two words'})",
          "vitrine.step(0)",
          "vitrine.step(-1)",
          "vitrine.step(1.5)",
          "vitrine.step('1')",
          "vitrine.step(1, 'year')",
          "vitrine.step(1, 2)",
          "vitrine.back(0)",
          "vitrine.back(1, 'year')",
          "vitrine.value()",
          "vitrine.value('nothing')",
          "vitrine.value('layer1.weight[9,9]')",
          "vitrine.value('layer1.weight[0')",
          "vitrine.value('layer1.weight@nowhere')",
          "vitrine.value('output@grid100000')",
          "vitrine.value('output@example99999')",
          "vitrine.setValue('layer1.weight', [1])",
          "vitrine.setValue('layer1.weight[0,0]', [1, 2])",
          "vitrine.setValue('layer1.weight[0,0]', ['heavy'])",
          "vitrine.setValue('layer1.weight[0,0]', [NaN])",
          "vitrine.setValue('layer1.weight[0,0]', [Infinity])",
          "vitrine.setValue('layer1.output[0]', [1])",
          "vitrine.setValue('nothing', [1])",
          "vitrine.setValue()",
          "vitrine.freeze('layer1.weight', [1])",
          "vitrine.freeze('layer1.output', [1, 1, 1, 1])",
          "vitrine.freeze()",
          "vitrine.predict()",
          "vitrine.predict([])",
          "vitrine.predict([[1]])",
          "vitrine.predict([[1, 2, 3]])",
          "vitrine.predict([[1, 'x']])",
          "vitrine.undo()",
          "vitrine.redo()",
          "vitrine.handIn()",
          "vitrine.export()",
          "vitrine.export('docx')",
          "Promise.resolve().then(() => vitrine.on('nothing', () => {}))",
          "Promise.resolve().then(() => vitrine.on('state'))");

  @Test
  void badArgumentsAreRefusedInASentenceAndNothingChanges(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var settings = lab.settings();
    var parameters = lab.parameters();
    for (var call : BAD_CALLS) {
      assertThat(lab.refusal(call)).as(call).matches("(?s)[A-Za-z“].{8,300}\\.");
    }
    assertThat(lab.settings()).isEqualTo(settings);
    assertThat(lab.parameters()).isEqualTo(parameters);
    assertThat(lab.state()).containsEntry("step", 0).containsEntry("running", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void saysWhatItIs(String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
    assertThat(lab.ask("vitrine.version")).isEqualTo("1");
    assertThat(lab.state())
        .containsOnlyKeys(
            "lab",
            "settings",
            "seed",
            "step",
            "epoch",
            "running",
            "engine",
            "backend",
            "diverged",
            "structure")
        .containsEntry("lab", "playground")
        .containsEntry("engine", engine)
        .containsEntry("backend", "cpu")
        .containsEntry("seed", "1")
        .containsEntry("diverged", false);
    assertThat(lab.metrics())
        .containsOnlyKeys("epoch", "trainLoss", "testLoss", "trainAccuracy", "testAccuracy");
    assertThat(lab.ask("vitrine.task()")).isNull();
    var words = (String) lab.ask("vitrine.describeState()");
    assertThat(words)
        .contains("A network of 2 hidden layers", "It rests at epoch 0.")
        .endsWith(".");
  }

  @Test
  @SuppressWarnings("unchecked")
  void describesEverySettingWithLabelRangeAndHelp(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var description = (Map<String, Object>) lab.ask("vitrine.describe()");
    assertThat(description)
        .containsEntry("id", "playground")
        .containsEntry("unit", "epoch")
        .containsEntry("units", List.of("epoch", "batch", "example"));
    assertThat((List<String>) description.get("events"))
        .containsExactlyInAnyOrder(
            "state", "metrics", "progress", "quiz", "task", "diverged", "error");
    var settings = (List<Map<String, Object>>) description.get("settings");
    assertThat(settings)
        .extracting(each -> each.get("key"))
        .containsExactlyElementsOf(lab.settings().keySet());
    assertThat(settings)
        .allSatisfy(
            each -> {
              assertThat(each).containsKeys("key", "type", "range", "default", "label", "help");
              boolean isChosen = List.of("choice", "words").contains(each.get("type"));
              assertThat(each.containsKey("labels")).isEqualTo(isChosen);
              if (isChosen) {
                assertThat((List<?>) each.get("labels")).hasSameSizeAs((List<?>) each.get("range"));
              }
              assertThat((String) each.get("label")).isNotBlank();
              assertThat((String) each.get("help")).endsWith(".");
            });
  }

  @Test
  void settingsAreSetAllOrNone(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask("vitrine.set({networkShape: [3, 3], activation: 'relu', xSquared: true, noise: 15})");
    assertThat(lab.settings())
        .containsEntry("networkShape", List.of(3, 3))
        .containsEntry("activation", "relu")
        .containsEntry("xSquared", true)
        .containsEntry("noise", 15);
    assertThat(lab.value("layer1.weight")).hasSize(9);
    // What one call changed, one undo takes back.
    lab.ask("vitrine.undo()");
    assertThat(lab.settings()).isEqualTo(PlaygroundPage.atRest(visitor).settings());
    lab.ask("vitrine.redo()");
    assertThat(lab.settings()).containsEntry("activation", "relu");
  }

  @Test
  void stepsAndGoesBackInEveryUnit(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var start = lab.parameters();
    assertThat(lab.step(3)).containsEntry("epoch", 3);
    var third = lab.parameters();
    lab.ask("vitrine.step(2, 'batch')");
    assertThat(lab.state()).containsEntry("step", 770).containsEntry("epoch", 3);
    lab.ask("vitrine.step(5, 'example')");
    assertThat(lab.state()).containsEntry("step", 775);
    lab.ask("vitrine.step(1, 'batch')");
    assertThat(lab.state()).containsEntry("step", 780);
    lab.ask("vitrine.back(5, 'example')");
    assertThat(lab.state()).containsEntry("step", 775);
    lab.ask("vitrine.back(1, 'batch')");
    assertThat(lab.state()).containsEntry("step", 770);
    lab.ask("vitrine.back()");
    assertThat(lab.state()).containsEntry("step", 750);
    assertThat(lab.parameters()).isEqualTo(third);
    assertThat(lab.ask("vitrine.back(1000).then(metrics => metrics.epoch)")).isEqualTo(0);
    assertThat(lab.parameters()).isEqualTo(start);
    lab.ask("vitrine.step()");
    assertThat(lab.state()).containsEntry("step", 250);
  }

  @Test
  void playsPausesAndResetsAsTheButtonsDo(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var start = lab.parameters();
    lab.ask("vitrine.play()");
    lab.waitUntil("state.running && state.epoch > 2");
    lab.ask("vitrine.pause()");
    var step = lab.state().get("step");
    assertThat(lab.isRunning()).isFalse();
    assertThat(lab.metrics()).isEqualTo(lab.metrics());
    assertThat(lab.state().get("step")).isEqualTo(step);
    for (var call : List.of("step()", "setValue('layer1.bias[0]', [0])", "back()", "reset()")) {
      lab.ask("vitrine.play()");
      assertThat(lab.isRunning()).isTrue();
      lab.ask("vitrine." + call);
      assertThat(lab.isRunning()).as(call + " pauses").isFalse();
    }
    assertThat(lab.parameters()).isEqualTo(start);
  }

  @Test
  void tensorsAreReadByNameWithTheirShapes(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1");
    lab.step(2);
    assertThat(shape(lab, "layer1.weight")).isEqualTo(List.of(4, 2));
    assertThat(shape(lab, "layer1.bias")).isEqualTo(List.of(4));
    assertThat(shape(lab, "layer1.output")).isEqualTo(List.of(250, 4));
    assertThat(shape(lab, "output")).isEqualTo(List.of(250, 1));
    assertThat(shape(lab, "output@grid10")).isEqualTo(List.of(100, 1));
    assertThat(lab.value("output[37,0]@grid10"))
        .containsExactly(lab.value("output@grid10").get(37));
    assertThat(shape(lab, "output@test")).isEqualTo(List.of(250, 1));
    assertThat(shape(lab, "gradient.layer1.weight")).isEqualTo(List.of(4, 2));
    assertThat(shape(lab, "layer1.weight[3,1]")).isEqualTo(List.of());
    assertThat(lab.value("layer1.weight[3,1]")).containsExactly(lab.value("layer1.weight").get(7));
    assertThat(lab.value("layer1.weight[7]")).containsExactly(lab.value("layer1.weight").get(7));
    assertThat(lab.ask("vitrine.value('layer1.weight').then(value => value.data.constructor.name)"))
        .isIn("Array", "Float64Array");
  }

  @Test
  void valuesAreSetAndFrozen(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask("vitrine.setValue('layer1.bias', [0.5, -0.5, 0.25, 0])");
    assertThat(lab.value("layer1.bias")).containsExactly(0.5, -0.5, 0.25, 0.0);
    lab.ask("vitrine.setValue('layer1.weight', [[1, 2], [3, 4], [5, 6], [7, 8]])");
    assertThat(lab.value("layer1.weight[2,0]")).containsExactly(5.0);
    lab.ask("vitrine.setValue('layer1.weight[2,0]', 0.125)");
    lab.ask("vitrine.freeze('layer1.weight', [[0, 0], [0, 0], [1, 0], [0, 0]])");
    lab.step(2);
    assertThat(lab.value("layer1.weight[2,0]")).containsExactly(0.125);
    assertThat(lab.value("layer1.weight[2,1]").get(0)).isNotEqualTo(6.0);
    lab.ask("vitrine.undo()");
    lab.step(2);
    assertThat(lab.value("layer1.weight[2,0]").get(0)).isNotEqualTo(0.125);
  }

  @Test
  void predictionsAreWhatTheWeightsSay(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#networkShape=&seed=0.5");
    lab.step(2);
    var weights = lab.value("output.weight");
    double bias = lab.value("output.bias").get(0);
    var outputs = (List<?>) lab.ask("vitrine.predict([[1, -2], [0, 0]])");
    assertThat(outputs).hasSize(2);
    assertThat(((Number) ((List<?>) outputs.get(0)).get(0)).doubleValue())
        .isCloseTo(Math.tanh(weights.get(0) - 2 * weights.get(1) + bias), within(1e-14));
    assertThat(((Number) ((List<?>) outputs.get(1)).get(0)).doubleValue())
        .isCloseTo(Math.tanh(bias), within(1e-14));
  }

  @Test
  void eventsAreHeardUntilTheyAreTurnedOff(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask(
        "void (self.heard = [], self.off = ['state', 'metrics'].map(name =>"
            + " vitrine.on(name, value => heard.push([name, value]))))");
    lab.ask("vitrine.set({noise: 5})");
    assertThat(
            lab.ask(
                "heard.some(([name, state]) => name === 'state' && state.settings.noise === 5)"))
        .isEqualTo(true);
    lab.step(2);
    lab.page()
        .waitForFunction(
            "() => heard.some(([name, metrics]) => name === 'metrics' && metrics.epoch === 2)");
    lab.ask("void off.forEach(end => end())");
    int count = (Integer) lab.ask("heard.length");
    lab.ask("vitrine.set({noise: 10})");
    lab.step(2);
    assertThat(lab.ask("heard.length")).isEqualTo(count);
  }

  @Test
  void isReadyBeforeTheFirstStep(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript(
        "addEventListener('DOMContentLoaded', () => { vitrine.ready.then(() => vitrine.getState())"
            + ".then(state => { self.first = state.step; });"
            + " self.early = vitrine.value('layer1.weight'); });");
    page.navigate(visitor.address() + "playground/");
    page.waitForFunction("() => self.first !== undefined");
    assertThat(page.evaluate("self.first")).isEqualTo(0);
    // A call that came before the engine was there was kept for it.
    assertThat(page.evaluate("self.early.then(value => value.shape)")).isEqualTo(List.of(4, 2));
  }

  @Test
  @SuppressWarnings("unchecked")
  void filesHoldTheModelAndThePoints(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.step(2);
    assertThat((List<String>) lab.ask("vitrine.describe().then(all => all.formats)"))
        .contains("state", "json", "csv");
    var model =
        (Map<String, Map<String, Object>>)
            lab.ask(
                "vitrine.export('json').then(file => file.text()).then(JSON.parse).then(all =>"
                    + " all.parameters)");
    lab.parameters()
        .forEach((name, values) -> assertThat(model.get(name).get("data")).isEqualTo(values));
    var lines =
        ((String) lab.ask("vitrine.export('csv').then(file => file.text())")).lines().toList();
    assertThat(lines).hasSize(501).first().isEqualTo("part,x,y,label");
    assertThat(lines.get(1)).startsWith("train,");
    assertThat(lines.get(500)).matches("test,-?[0-9.]+,-?[0-9.]+,-?1");
    assertThat(lab.ask("vitrine.export('csv').then(file => file instanceof Blob && file.type)"))
        .asString()
        .startsWith("text/csv");
    var state = (String) lab.ask("vitrine.export('state').then(file => file.text())");
    var other = PlaygroundPage.open(visitor, "?s=" + state);
    assertThat(other.parameters()).isEqualTo(lab.parameters());
  }

  private static Object shape(PlaygroundPage lab, String path) {
    return lab.ask("vitrine.value('" + path + "').then(value => value.shape)");
  }
}
