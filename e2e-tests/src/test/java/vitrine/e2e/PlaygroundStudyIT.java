package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closer looks “Inside one step” and “What is this?”. */
@ExtendWith(Visits.class)
class PlaygroundStudyIT {
  /** Explanations of whole parts of the page, which no single thing may be content with. */
  private static final List<String> PARTS =
      List.of(
          "The run", "Data", "Network", "Output", "Look closer", "Around the network", "The site");

  /** All that can be pressed, typed into or looked at. */
  private static final String THINGS =
      "button, input, select, textarea, summary, a[href], [role=img], canvas, figure";

  private static PlaygroundPage open(Visitor visitor, String part) {
    var lab = PlaygroundPage.open(visitor, "?s=1.open:" + part);
    assertThat(lab.lab().locator(".study-part")).isVisible();
    return lab;
  }

  private static PlaygroundPage step(Visitor visitor) {
    var lab = open(visitor, "step");
    assertThat(title(lab)).isVisible();
    return lab;
  }

  private static Locator title(PlaygroundPage lab) {
    return lab.lab().locator(".step-title");
  }

  private static void press(PlaygroundPage lab, String key, int times) {
    for (int i = 0; i < times; i++) {
      lab.page().keyboard().press(key);
    }
  }

  @Test
  void everyNumberOfAStepIsTheNetworksOwn(Visitor visitor) {
    var lab = step(visitor);
    lab.step(3);
    lab.lab().locator(".step-example").fill("8");
    lab.lab().locator(".step-example").press("Enter");
    lab.button("Forward").click();
    press(lab, "ArrowRight", 6);
    assertThat(title(lab)).hasText("Forward: weighted sum of hidden layer 1, neuron 3");
    assertThat(lab.lab().locator(".step-total [data-value='layer1.sum[2]@example7']")).isVisible();
    ShownNumbers.assertThatAllAreTrue(lab, 10);
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 2);
    lab.button("Backward").click();
    press(lab, "ArrowRight", 4);
    assertThat(title(lab)).hasText("Backward: gradient for weights into output neuron");
    lab.lab().locator(".step-chain-part summary").click();
    ShownNumbers.assertThatAllAreTrue(lab, 10);
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 4);
    lab.button("from hidden layer 2, neuron 2").click();
    assertThat(lab.lab().locator(".step-choose[aria-pressed=true]")).isFocused();
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 4);
    press(lab, "ArrowRight", 3);
    assertThat(title(lab))
        .hasText("Backward: gradient for weighted sum of hidden layer 2, neuron 1");
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 1);
    lab.button("Update").click();
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 8);
    lab.button("Loss again").click();
    DerivedNumbers.assertThatAllAreTrue(lab, ".step", 2);
    assertThat(lab.lab().locator(".step")).containsText("smaller now");
    assertThat(lab.epoch()).isEqualTo(3);
  }

  @Test
  void walkIsGoneByKeysAndButtonsAndSaysWhereItIs(Visitor visitor) {
    var lab = step(visitor);
    assertThat(lab.lab().locator(".step-place")).hasText("Stop 1 of 56");
    assertThat(lab.button("Previous")).hasAttribute("aria-disabled", "true");
    lab.button("Next").click();
    press(lab, "ArrowRight", 2);
    press(lab, "ArrowLeft", 1);
    assertThat(lab.lab().locator(".step-place")).hasText("Stop 3 of 56");
    lab.button("Whole phase").click();
    assertThat(title(lab)).hasText("Forward: output neuron");
    assertThat(lab.button("Forward")).hasAttribute("aria-current", "step");
    var told = new Page.LocatorOptions().setHasText("Forward: output neuron. ");
    assertThat(lab.page().locator("[aria-live=polite]", told)).hasCount(1);
    lab.button("Next").click();
    assertThat(lab.button("Loss")).hasAttribute("aria-current", "step");
    assertThat(lab.lab().locator("[aria-current=step]")).hasCount(1);
    lab.button("Play slowly").click();
    assertThat(title(lab)).hasText("Loss: loss of the example");
    assertThat(title(lab)).hasText("Backward: gradient for loss of the example");
    lab.button("Stop playing").click();
    assertThat(lab.lab().locator(".step-path"))
        .hasAttribute("aria-label", Pattern.compile("A drawing of the network.*"));
  }

  @Test
  void exampleIsChosenByNumberByTheNextAndFromTheMap(Visitor visitor) {
    var lab = step(visitor);
    var box = lab.lab().locator(".step-example");
    box.fill("300");
    box.press("Enter");
    assertThat(lab.lab().locator(".step-examples [role=alert]"))
        .hasText("There is no such example: type a whole number from 1 to 250.");
    assertThat(box).hasValue("1");
    lab.button("Next example").click();
    assertThat(box).hasValue("2");
    assertThat(lab.lab().locator(".step-table [data-value='point[0]@example1']")).isVisible();
    lab.lab().locator(".map-stack").click();
    lab.waitUntilPage("document.querySelector('.step-example').value !== '2'");
    var pressed = lab.lab().locator(".map").getAttribute("data-example");
    assertThat(box).hasValue(Integer.toString(Integer.parseInt(pressed) + 1));
    ShownNumbers.assertThatAllAreTrue(lab, 2);
  }

  @Test
  void whileTheRunMovesItAsksForAPause(Visitor visitor) {
    var lab = step(visitor);
    lab.button("Train").click();
    var rest = lab.lab().locator(".step-rest");
    assertThat(rest).containsText("Pause it to look inside a step");
    assertThat(title(lab)).not().isVisible();
    rest.getByRole(AriaRole.BUTTON).click();
    assertThat(title(lab)).isVisible();
    assertThat(rest).not().isVisible();
    ShownNumbers.assertThatAllAreTrue(lab, 2);
  }

  @Test
  void everythingOnThePageIsExplainedWhenPointedAt(Visitor visitor) {
    var lab = open(visitor, "explain");
    lab.showMore();
    lab.tile("hidden layer 1, neuron 2").click();
    lab.button("Point at anything").press("Enter");
    assertThat(lab.button("Stop pointing")).isVisible();
    @SuppressWarnings("unchecked")
    var unexplained =
        (List<String>)
            lab.page()
                .evaluate(
                    """
                    ([things, parts]) => [...document.querySelectorAll(things)]
                        .filter(each => each.checkVisibility() && !each.closest('.explain'))
                        .filter(each => {
                          each.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
                          const said = document.querySelector('.explain-answer strong')?.textContent ?? '';
                          return !said || said.startsWith('study.') || parts.includes(said);
                        })
                        .map(each => each.outerHTML.slice(0, 120))\
                    """,
                    List.of(THINGS, PARTS));
    assertThat(unexplained).isEmpty();
    assertThat(lab.epoch()).isZero();
    assertThat(lab.page().url()).contains("open:explain");
  }

  @Test
  void pointingTriggersNothingAndEscapeEndsIt(Visitor visitor) {
    var lab = open(visitor, "explain");
    lab.button("Point at anything").click();
    lab.button("One epoch").click();
    var answer = lab.lab().locator(".explain-answer");
    assertThat(answer).containsText("Lets the network learn for one step");
    lab.exact("Learning rate").focus();
    assertThat(answer).containsText("How large a step each weight takes");
    assertThat(answer).containsText("Now: 0.03");
    lab.page().keyboard().type("9");
    assertThat(lab.exact("Learning rate")).hasValue("0.03");
    assertThat(lab.epoch()).isZero();
    lab.page().keyboard().press("Escape");
    assertThat(lab.button("Point at anything")).isFocused();
    assertThat(lab.lab().locator(".explained")).hasCount(0);
    lab.button("One epoch").click();
    lab.waitUntil("state.epoch === 1");
  }

  @Test
  void listLeadsToEachThingAndGivesItsPresentValue(Visitor visitor) {
    var lab = open(visitor, "explain");
    lab.step(2);
    var list = lab.lab().locator(".explain-list");
    assertThat(list.locator("h4").allTextContents()).isEqualTo(PARTS);
    ShownNumbers.assertThatAllAreTrue(lab, 3);
    var item = list.locator("li", new Locator.LocatorOptions().setHasText("Batch size"));
    assertThat(item.first()).containsText("Now: 10");
    item.first().getByRole(AriaRole.BUTTON).click();
    var control = lab.lab().locator("[data-setting=batchSize]");
    assertThat(control).isInViewport();
    assertThat(control).hasClass(Pattern.compile(".*explained.*"));
    assertThat(item.first().getByRole(AriaRole.BUTTON)).isFocused();
    lab.lab().locator(".study-close").click();
    assertThat(lab.lab().locator(".explained")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE"})
  void axeFindsNothing(ColorScheme scheme, ForcedColors forced, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1.open:step",
                options -> options.setColorScheme(scheme).setForcedColors(forced)));
    assertThat(title(lab)).isVisible();
    lab.button("Backward").click();
    press(lab, "ArrowRight", 4);
    lab.lab().locator(".step-chain-part summary").click();
    assertThatAxeFindsNothing(lab, "on the way back");
    lab.button("Loss again").click();
    assertThatAxeFindsNothing(lab, "at the end of the step");
    lab.ask("vitrine.set({open: 'explain'})");
    assertThat(lab.button("Point at anything")).isVisible();
    assertThatAxeFindsNothing(lab, "with everything explained");
    lab.button("Point at anything").click();
    lab.button("One epoch").click();
    assertThatAxeFindsNothing(lab, "while pointing");
  }

  private static void assertThatAxeFindsNothing(PlaygroundPage lab, String stage) {
    Axe.assertFindsNothing(lab.page(), stage, ".study");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768})
  void nothingSticksOutSideways(int width, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1.open:step",
                options -> options.setViewportSize(width, 800).setHasTouch(true)));
    assertThat(title(lab)).isVisible();
    for (var phase : List.of("Forward", "Backward", "Update", "Loss again")) {
      lab.button(phase).click();
      press(lab, "ArrowRight", 4);
      assertThat(lab.ask("document.documentElement.scrollWidth")).as(phase).isEqualTo(width);
    }
    lab.ask("vitrine.set({open: 'explain'})");
    lab.button("Point at anything").click();
    lab.lab().locator(".epoch").click();
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(width);
    var answer = lab.lab().locator(".explain-answer").boundingBox();
    assertThat(answer.x).isGreaterThanOrEqualTo(0);
    assertThat(answer.x + answer.width).isLessThanOrEqualTo(width);
  }
}
