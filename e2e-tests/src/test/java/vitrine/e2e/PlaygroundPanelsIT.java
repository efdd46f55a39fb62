package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.view.NumberText;

/** The closer looks at the Playground's network: by door, by link, by keyboard, for every eye. */
@ExtendWith(Visits.class)
class PlaygroundPanelsIT {
  private static final Map<String, String> PARTS =
      Map.of(
          "curves", "Curves in full",
          "judge", "How good is it?",
          "layers", "Inside the layers",
          "warp", "How a layer bends the plane",
          "surface", "The answer as a landscape");

  private static PlaygroundPage with(Visitor visitor, String part, String settings) {
    var lab = PlaygroundPage.open(visitor, "?s=1.open:" + part + settings);
    assertThat(part(lab)).isVisible();
    return lab;
  }

  private static Locator part(PlaygroundPage lab) {
    return lab.lab().locator(".study-part");
  }

  @Test
  void eachDoorOpensItsPartAndClosesItAgain(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    for (var door : PARTS.entrySet()) {
      lab.button(door.getValue()).click();
      assertThat(part(lab).getByRole(AriaRole.HEADING).first()).hasText(door.getValue());
      assertThat(lab.settings()).containsEntry("open", door.getKey());
    }
    lab.button("Close").click();
    assertThat(part(lab)).hasCount(0);
    lab.ask("vitrine.undo()");
    assertThat(part(lab)).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 12",
    ";dataset:spiral;noise:30, 12",
    ";problem:regression;regDataset:reg-gauss, 3"
  })
  void judgementsAreTheNetworksOwn(String settings, int numbers, Visitor visitor) {
    var lab = with(visitor, "judge", settings);
    lab.step(12);
    DerivedNumbers.assertThatAllAreTrue(lab, ".study-judge", numbers);
    lab.list("Judged on").selectOption("train");
    DerivedNumbers.assertThatAllAreTrue(lab, ".study-judge", numbers);
  }

  @Test
  void aCellListsItsPoints(Visitor visitor) {
    var lab = with(visitor, "judge", ";dataset:xor;noise:20");
    lab.step(8);
    DerivedNumbers.assertThatAllAreTrue(lab, ".study-judge", 12);
    var cell = part(lab).locator(".confusion-cell").first();
    cell.focus();
    lab.page().keyboard().press("ArrowRight");
    lab.page().keyboard().press("ArrowDown");
    lab.page().keyboard().press("Enter");
    assertThat(part(lab).locator("h4:focus")).containsText("Blue (1) told right");
    ShownNumbers.assertThatAllAreTrue(lab, 20);
  }

  @Test
  void gradientsOfTheLayersAreTheNetworksOwn(Visitor visitor) {
    var lab = with(visitor, "layers", ";activation:sigmoid;networkShape:4,4,4,4,4");
    lab.step(3);
    DerivedNumbers.assertThatAllAreTrue(lab, ".study-layers", 6);
    assertThat(part(lab).locator(".study-words")).containsText("times slower than output layer");
    assertThat(part(lab).locator(".study-layer figcaption")).hasCount(12);
    lab.ask("vitrine.set({networkShape: '3'})");
    DerivedNumbers.assertThatAllAreTrue(lab, ".study-layers", 2);
  }

  /** What was noted before the curves were opened is in them, number for number. */
  @Test
  void theTableHoldsTheWholeRun(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    Map<String, Object> known = new HashMap<>();
    for (int epoch = 1; epoch <= 5; epoch++) {
      var metrics = lab.step(1);
      for (var name : List.of("train", "test")) {
        known.put(
            "past(loss@" + name + ")[" + 250 * epoch + "]",
            NumberText.fixed(3).write(number(metrics, name + "Loss")));
        known.put(
            "past(accuracy@" + name + ")[" + 250 * epoch + "]",
            NumberText.percent(1).write(number(metrics, name + "Accuracy")));
      }
    }
    lab.button("Curves in full").click();
    part(lab).locator(".study-details > summary").click();
    assertThat(part(lab).locator("tbody tr")).hasCount(6);
    for (var each : known.entrySet()) {
      assertThat(part(lab).locator("td [data-derived='" + each.getKey() + "']"))
          .hasText(each.getValue().toString());
    }
    lab.ask("vitrine.reset()");
    assertThat(part(lab).locator("tbody tr")).hasCount(1);
  }

  private static double number(Map<String, Object> metrics, String name) {
    return ((Number) metrics.get(name)).doubleValue();
  }

  @Test
  void arrowKeysReadOffTheEpochs(Visitor visitor) {
    var lab = with(visitor, "curves", "");
    lab.step(4);
    var slider = lab.slider("Epoch to read off");
    assertThat(slider).hasValue("4");
    slider.focus();
    lab.page().keyboard().press("ArrowLeft");
    lab.page().keyboard().press("ArrowLeft");
    assertThat(part(lab).locator("[data-derived='epochs(500)']")).hasText("2.0");
    assertThat(slider.getAttribute("aria-valuetext")).startsWith("Epoch 2.0, Training loss 0.");
    lab.tick("Loss in equal factors (logarithmic)").check();
    lab.step(1);
    assertThat(slider).hasValue("2");
  }

  @Test
  void theLandscapeTurnsByDragAndByKeys(Visitor visitor) {
    var lab = with(visitor, "surface", ";dataset:gauss");
    lab.step(20);
    assertThat(part(lab).locator("figcaption")).containsText("The output is positive");
    var turn = lab.slider("Turn");
    assertThat(turn).hasValue("30");
    turn.focus();
    lab.page().keyboard().press("ArrowRight");
    assertThat(turn).hasValue("31");
    var picture = part(lab).locator(".landscape");
    picture.scrollIntoViewIfNeeded();
    var box = picture.boundingBox();
    lab.page().mouse().move(box.x + 200, box.y + 150);
    lab.page().mouse().down();
    lab.page().mouse().move(box.x + 180, box.y + 170);
    lab.page().mouse().up();
    assertThat(turn).hasValue("41");
    assertThat(lab.slider("Tilt")).hasValue("45");
  }

  @Test
  void theBendingIsGoneByHandWhereMotionIsNotWanted(Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1.open:warp;networkShape:3,2",
                options -> options.setReducedMotion(ReducedMotion.REDUCE)));
    lab.step(30);
    assertThat(part(lab).locator("figcaption"))
        .containsText("The plane as hidden layer 2 bends it: neuron 1 to the right");
    assertThat(lab.button("Show the bending")).isHidden();
    lab.slider("From the even plane to the layer").focus();
    lab.page().keyboard().press("Home");
    assertThat(lab.slider("From the even plane to the layer")).hasValue("0");
    lab.list("Layer").selectOption("hidden layer 1");
    lab.list("Neuron upwards").selectOption("3");
    assertThat(part(lab).locator("figcaption")).containsText("neuron 3 upwards");
    lab.ask("vitrine.set({networkShape: '1'})");
    assertThat(part(lab)).containsText("No hidden layer has two neurons");
  }

  /** By keyboard: each line opens, its first button saves a picture that says what it is of. */
  @ParameterizedTest
  @CsvSource({
    "curves, losses accuracies",
    "judge, confusion-test",
    "layers, gradients weights-1 answers-1 weights-output answers-output",
    "warp, plane-bent-by-layer-1",
    "surface, landscape"
  })
  void everyChartIsSavedAsAPicture(String part, String names, Visitor visitor) {
    var lab = with(visitor, part, ";networkShape:3");
    lab.step(3);
    var files = names.split(" ");
    var lines = part(lab).locator(".picture-save");
    assertThat(lines).hasCount(files.length);
    for (int i = 0; i < files.length; i++) {
      lines.nth(i).locator("summary").focus();
      lab.page().keyboard().press("Enter");
      lab.page().keyboard().press("Tab");
      var saved = lab.page().waitForDownload(() -> lab.page().keyboard().press("Enter"));
      assertThat(saved.suggestedFilename()).isEqualTo("playground-" + files[i] + ".svg");
      assertThat(Saved.text(saved)).contains("<title id=\"title\">").contains("Epoch 3</title>");
    }
    var png = lines.first().locator("button").last();
    var saved = lab.page().waitForDownload(png::click);
    assertThat(saved.suggestedFilename()).isEqualTo("playground-" + files[0] + ".png");
  }

  @Test
  void theCurvesAreSavedAsATable(Visitor visitor) {
    var lab = with(visitor, "curves", "");
    lab.step(2);
    part(lab).locator(".study-details > summary").click();
    var saved = lab.page().waitForDownload(() -> lab.button("Save as CSV").click());
    assertThat(saved.suggestedFilename()).isEqualTo("playground-curves.csv");
    var lines = Saved.text(saved).split("\n");
    assertThat(lines[0]).isEqualTo("epoch,trainLoss,testLoss,trainAccuracy,testAccuracy");
    assertThat(lines[lines.length - 1]).startsWith("2," + lab.metrics().get("trainLoss") + ",");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE"})
  void axeFindsNothingInAnyPart(ColorScheme scheme, ForcedColors forced, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1.open:curves",
                options -> options.setColorScheme(scheme).setForcedColors(forced)));
    lab.step(5);
    for (var key : PARTS.keySet()) {
      lab.ask("vitrine.set({open: '" + key + "'})");
      assertThat(part(lab).getByRole(AriaRole.HEADING).first()).hasText(PARTS.get(key));
      Axe.assertFindsNothing(lab.page(), key, ".study");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768})
  void nothingSticksOutSideways(int width, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1.open:curves", options -> options.setViewportSize(width, 800)));
    lab.step(5);
    for (var key : PARTS.keySet()) {
      lab.ask("vitrine.set({open: '" + key + "'})");
      assertThat(part(lab).getByRole(AriaRole.HEADING).first()).hasText(PARTS.get(key));
      assertThat(lab.ask("document.documentElement.scrollWidth")).as(key).isEqualTo(width);
    }
  }

  @Test
  void aHopelessSettingIsToldOnceItTrainsAndMendedByOnePress(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.networkShape:");
    var line = lab.lab().locator(".trouble");
    assertThat(line).isHidden();
    lab.button("Train").click();
    assertThat(line).containsText("no straight line separates these points");
    lab.button("Add a layer of four neurons").click();
    assertThat(line).isHidden();
    assertThat(lab.shape()).isEqualTo(List.of(4));
  }
}
