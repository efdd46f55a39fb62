package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every control does what it says, and all of it can be undone. */
@ExtendWith(Visits.class)
class PlaygroundControlsIT {
  /** One way to set something, by hand. */
  private record Deed(String key, String from, String to, Consumer<PlaygroundPage> by) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("dataset", "circle", "spiral", lab -> lab.choice("Spiral").check()),
          new Deed(
              "learningRate",
              "0.03",
              "0.1",
              lab -> lab.slider("Learning rate").press("ArrowRight")),
          new Deed("learningRate", "0.03", "0.025", lab -> lab.type("Learning rate", "0,025")),
          new Deed(
              "activation", "tanh", "relu", lab -> lab.list("Activation").selectOption("ReLU")),
          new Deed(
              "problem",
              "classification",
              "regression",
              lab -> lab.list("Problem").selectOption("Regression")),
          new Deed("noise", "0", "5", lab -> lab.slider("Noise").press("ArrowRight")),
          new Deed(
              "percTrainData",
              "50",
              "90",
              lab -> lab.slider("Share of training points (%)").press("End")),
          new Deed("batchSize", "10", "1", lab -> lab.slider("Batch size").press("Home")),
          new Deed("batchSize", "10", "40", lab -> lab.type("Batch size", "40")),
          new Deed(
              "regularization", "none", "L2", lab -> lab.list("Regularisation").selectOption("L2")),
          new Deed(
              "regularizationRate", "0", "0.01", lab -> lab.type("Regularisation rate", "0.01")),
          new Deed("speed", "1", "5", lab -> lab.type("Epochs a frame", "5")),
          new Deed(
              "rules",
              "ours",
              "ancestor",
              lab -> lab.list("Rules").selectOption("TensorFlow Playground")),
          new Deed(
              "initial",
              "ancestor",
              "zeros",
              lab -> lab.list("First weights").selectOption("zeros")),
          new Deed("loss", "squared", "huber", lab -> lab.list("Loss").selectOption("huber")),
          new Deed("optimizer", "sgd", "adam", lab -> lab.list("Optimiser").selectOption("adam")),
          new Deed("dropout", "0", "0.5", lab -> lab.type("Dropout", "0.5")),
          new Deed("activations", "", "tanh,sine", lab -> lab.list("Layer 2").selectOption("sine")),
          new Deed("showTestData", "false", "true", lab -> lab.tick("Show test points").check()),
          new Deed("discretize", "false", "true", lab -> lab.tick("Two colours only").check()),
          new Deed("networkShape", "4,2", "4,2,2", lab -> lab.button("Add a hidden layer").click()),
          new Deed(
              "networkShape",
              "4,2",
              "4",
              lab -> lab.button("Remove the last hidden layer").click()),
          new Deed(
              "networkShape", "4,2", "5,2", lab -> lab.button("Add a neuron to Hidden 1").click()),
          new Deed(
              "networkShape",
              "4,2",
              "4,1",
              lab -> lab.button("Remove a neuron from Hidden 2").click()),
          new Deed("xSquared", "false", "true", lab -> lab.toggleInput("input X₁²")),
          new Deed("x", "true", "false", lab -> lab.toggleInput("input X₁")));

  @TestFactory
  Stream<DynamicTest> setsTheirSettingAndCanBeUndoneAndRedone(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    return DEEDS.stream()
        .map(
            deed ->
                DynamicTest.dynamicTest(deed.key() + " " + deed.to(), () -> assertDeed(lab, deed)));
  }

  private static void assertDeed(PlaygroundPage lab, Deed deed) {
    lab.waitUntil(deed.key(), deed.from());
    deed.by().accept(lab);
    lab.waitUntil(deed.key(), deed.to());
    lab.button("Undo").click();
    lab.waitUntil(deed.key(), deed.from());
    lab.button("Redo").click();
    lab.waitUntil(deed.key(), deed.to());
    lab.button("Redo").press("Control+z");
    lab.waitUntil(deed.key(), deed.from());
    lab.button("Redo").press("Control+y");
    lab.waitUntil(deed.key(), deed.to());
    lab.button("Redo").press("Control+Shift+Z");
    lab.button("Redo").press("Control+z");
    lab.waitUntil(deed.key(), deed.from());
  }

  @Test
  void seedIsTypedAndGivesItsOwnPoints(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    var before = lab.value("point@train");
    lab.box("Seed").fill("42");
    lab.box("Seed").press("Enter");
    lab.waitUntil("seed", "42");
    assertThat(lab.value("point@train")).isNotEqualTo(before);
    lab.button("Undo").click();
    lab.waitUntil("seed", "1");
    assertThat(lab.value("point@train")).isEqualTo(before);
  }

  @Test
  void whatCannotBeIsRefusedInOneSentenceAndChangesNothing(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    var before = lab.settings();
    for (var wrong :
        List.of(
            List.of("learningRate", "Learning rate", "fast", "0.03"),
            List.of("learningRate", "Learning rate", "1e9", "0.03"),
            List.of("noise", "Noise", "81", "0"),
            List.of("percTrainData", "Share of training points (%)", "100", "50"),
            List.of("batchSize", "Batch size", "2.5", "10"),
            List.of("batchSize", "Batch size", "", "10"))) {
      lab.type(wrong.get(1), wrong.get(2));
      assertThat(lab.refusalOf(wrong.get(0))).hasText(sentenceAbout(wrong.get(2)));
      assertThat(lab.exact(wrong.get(1))).hasValue(wrong.get(3));
    }
    lab.box("Seed").fill("a b");
    lab.box("Seed").press("Enter");
    assertThat(lab.refusalOf("seed")).hasText(sentenceAbout("a b"));
    assertThat(lab.settings()).isEqualTo(before);
    assertThat(lab.button("Undo")).isDisabled();
    lab.type("Noise", "10");
    lab.waitUntil("noise", "10");
    assertThat(lab.refusalOf("noise")).hasText("");
  }

  /** One sentence that quotes what was typed and names what is allowed. */
  private static Pattern sentenceAbout(String typed) {
    return Pattern.compile("^“" + typed.replace(".", "\\.") + "” [^“”]+\\.$");
  }

  @Test
  void runsBackAndForthByItsButtons(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var start = lab.parameters();
    assertThat(lab.button("Back")).isDisabled();
    lab.button("One epoch").click();
    lab.waitUntil("state.epoch === 1");
    var afterOne = lab.parameters();
    assertThat(afterOne).isNotEqualTo(start);
    lab.button("One epoch").click();
    lab.waitUntil("state.epoch === 2");
    lab.button("Back").click();
    lab.waitUntil("state.epoch === 1");
    assertThat(lab.parameters()).isEqualTo(afterOne);
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 5");
    lab.button("Reset").click();
    lab.waitUntil("state.epoch === 0 && !state.running");
    assertThat(lab.parameters()).isEqualTo(start);
    lab.button("Undo").click();
    lab.waitUntil("state.epoch > 5");
  }

  @Test
  void newPointsAreOtherPoints(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    var before = lab.value("point@train");
    lab.button("New points").click();
    lab.waitUntil("settings.seed !== '1'");
    assertThat(lab.value("point@train")).hasSameSizeAs(before).isNotEqualTo(before);
    lab.button("Undo").click();
    lab.waitUntil("seed", "1");
    assertThat(lab.value("point@train")).isEqualTo(before);
  }

  @Test
  void layersAndNeuronsStopAtTheirLimits(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.networkShape:32,1,2,2,2,2,2,2,2,2");
    assertThat(lab.button("Add a hidden layer")).isDisabled();
    assertThat(lab.button("Add a neuron to Hidden 1")).isDisabled();
    assertThat(lab.button("Remove a neuron from Hidden 2")).isDisabled();
    for (int left = 9; left >= 0; left--) {
      lab.button("Remove the last hidden layer").click();
      lab.waitUntil("settings.networkShape.length === " + left);
    }
    assertThat(lab.button("Remove the last hidden layer")).isDisabled();
    assertThat(lab.value("output.weight")).hasSize(2);
    lab.button("Add a hidden layer").click();
    lab.waitUntil("networkShape", "2");
  }

  @Test
  void weightIsOpenedByPointerAndSet(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.openWeight(0);
    var box = lab.card().getByRole(AriaRole.TEXTBOX);
    box.fill("−1.5");
    box.press("Enter");
    assertThat(box).hasValue("−1.500");
    var path = box.getAttribute("data-value");
    assertThat(lab.value(path)).containsExactly(-1.5);
    assertThat(lab.card()).isVisible();
    box.fill("heavy");
    box.press("Enter");
    assertThat(lab.explanation()).hasText(sentence());
    assertThat(box).hasValue("−1.500");
    lab.page().keyboard().press("Escape");
    assertThat(lab.card()).isHidden();
    lab.button("Undo").click();
    lab.waitUntilValue(path, "value !== -1.5");
  }

  @Test
  void numbersAreOpenedAndSetByTouchOnAPhone(Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true)));
    lab.tile("hidden layer 2, neuron 1").tap();
    assertThat(lab.lab().locator(".map-title")).hasText("Looking at hidden layer 2, neuron 1");
    assertThat(lab.card()).hasCount(0);
    lab.tile("hidden layer 2, neuron 1").tap();
    var box = lab.box("bias of hidden layer 2, neuron 1");
    box.tap();
    box.fill("0.5");
    box.press("Enter");
    lab.waitUntilValue("layer2.bias[0]", "value === 0.5");
    lab.button("Close").tap();
    assertThat(lab.card()).isHidden();
    lab.button("Train").tap();
    lab.waitUntil("state.epoch > 1");
  }

  @Test
  void regressionHasItsOwnPoints(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    assertThat(lab.choice("Hills")).isHidden();
    lab.list("Problem").selectOption("Regression");
    lab.waitUntil("problem", "regression");
    assertThat(lab.choice("Spiral")).isHidden();
    lab.choice("Hills").check();
    lab.waitUntil("regDataset", "reg-gauss");
    assertThat(lab.value("point@train")).hasSize(2 * 600);
    assertThat(lab.metrics()).containsOnlyKeys("epoch", "trainLoss", "testLoss");
    assertThat(lab.lab().getByText("Right on training points")).isHidden();
  }

  @Test
  void whatHasNoEffectIsNotOffered(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    assertThat(lab.list("Loss")).hasValue("squared");
    lab.list("Loss").selectOption("Cross-entropy");
    lab.waitUntil("loss", "crossEntropy");
    lab.list("Problem").selectOption("Many classes");
    lab.waitUntil("problem", "classes");
    assertThat(lab.list("Loss")).isHidden();
    lab.ask("vitrine.set({networkShape: [3]})");
    assertThat(lab.tick("Residual links")).isHidden();
    assertThat(lab.list("Layer 2")).isHidden();
    lab.list("Rules").selectOption("TensorFlow Playground");
    lab.waitUntil("rules", "ancestor");
    for (var name : List.of("Optimiser", "Schedule", "Normalisation", "First weights", "Layer 1")) {
      assertThat(lab.list(name)).isHidden();
    }
    assertThat(lab.tick("Start from zero")).isVisible();
  }

  @Test
  void dropoutIsTurnedUpWhereTheRunIs(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    lab.button("One epoch").click();
    lab.waitUntil("state.epoch === 1");
    var before = lab.parameters();
    lab.type("Dropout", "0.5");
    lab.waitUntil("dropout", "0.5");
    assertThat(lab.parameters()).isEqualTo(before);
    lab.waitUntil("state.epoch === 1");
  }

  private static Pattern sentence() {
    return Pattern.compile("^“.*” [^“”]+\\.$");
  }
}
