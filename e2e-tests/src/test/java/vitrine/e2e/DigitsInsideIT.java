package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digits network from within, and its mistakes. */
@ExtendWith(Visits.class)
class DigitsInsideIT {
  private static final String PICTURES =
      "list => [...list.querySelectorAll('canvas')].map(each => each.toDataURL()).join()";

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void aNeuronsBillAddsUpToItsAnswer(String engine, Visitor visitor) {
    var lab = taught(visitor, "&engine=" + engine);
    neuron(lab, "layer 1, neuron 5").click();
    assertThat(lab.card()).isVisible();
    assertThat(lab.card().locator("tbody tr:visible")).not().hasCount(0);
    ShownNumbers.assertThatAllAreTrue(lab, 40);
    DerivedNumbers.assertThatAllAreTrue(lab, ".neuron-card", 10);
    DerivedNumbers.assertThatAllAreTrue(lab, ".inside", 2);
  }

  @Test
  void oneMultiplicationIsReachedByKeyboardAlone(Visitor visitor) {
    var lab = taught(visitor, "");
    neuron(lab, "layer 1, neuron 1").focus();
    lab.page().keyboard().press("ArrowRight");
    assertThat(lab.page().locator(":focus"))
        .hasAccessibleName(Pattern.compile("^layer 1, neuron 2: "));
    lab.page().keyboard().press("Enter");
    assertThat(lab.card()).isVisible();
    var strongest = lab.card().locator("tbody button").first();
    assertThat(strongest).isVisible();
    strongest.press("Enter");
    assertThat(lab.card()).containsText("One multiplication");
    DerivedNumbers.assertThatAllAreTrue(lab, ".neuron-card", 1);
    lab.card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back")).click();
    assertThat(lab.card()).containsText("Held-out images that excite it most");
    lab.page().keyboard().press("Escape");
    assertThat(lab.card()).isHidden();
    assertThat(lab.page().locator(":focus"))
        .hasAccessibleName(Pattern.compile("^layer 1, neuron 2: "));
  }

  @Test
  void whatIsJudgedIsCountedAgain(Visitor visitor) {
    var lab = judged(visitor);
    assertThat(lab.lab().locator(".judge-confusion tbody td")).hasCount(100);
    lab.part("As a table").click();
    DerivedNumbers.assertThatAllAreTrue(lab, ".judge", 110);
    ShownNumbers.assertThatAllAreTrue(lab, 20);
  }

  @Test
  void aMistakeIsListedAndLookedInto(Visitor visitor) {
    var lab = judged(visitor);
    var cell =
        lab.lab()
            .locator(".judge-confusion td button[aria-label*='taken for']:not(.confusion-none)")
            .first();
    var name = cell.getAttribute("aria-label");
    cell.click();
    var list = lab.lab().getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName(name));
    var count = Pattern.compile("(\\d+) image").matcher(name);
    assertThat(count.find()).isTrue();
    assertThat(list.getByRole(AriaRole.LISTITEM))
        .hasCount(Math.min(60, Integer.parseInt(count.group(1))));
    var image = list.getByRole(AriaRole.BUTTON).first();
    var which = Pattern.compile("Held-out image (\\d+)").matcher(image.getAttribute("aria-label"));
    assertThat(which.find()).isTrue();
    image.click();
    assertThat(lab.lab().locator(".inside")).containsText(which.group());
    ShownNumbers.assertThatAllAreTrue(lab, 20);
    assertThatAxeFindsNothing(lab);
  }

  @Test
  void imagesOfTheBatchAreSeenAsTheyAreMoved(Visitor visitor) {
    var lab = taught(visitor, "");
    lab.part("What the network is shown").click();
    var list =
        lab.lab()
            .getByRole(
                AriaRole.LIST, new Locator.GetByRoleOptions().setName("What the network is shown"));
    list.scrollIntoViewIfNeeded();
    assertThat(list.getByRole(AriaRole.LISTITEM)).hasCount(16);
    assertThat(list.getByRole(AriaRole.LISTITEM).last()).hasText(Pattern.compile("\\d"));
    var before = list.evaluate(PICTURES);
    lab.ask("vitrine.set({rotate: 30, shift: 4})");
    lab.page().waitForCondition(() -> !list.evaluate(PICTURES).equals(before));
    ShownNumbers.assertThatAllAreTrue(lab, 30);
  }

  private static DigitsPage taught(Visitor visitor, String query) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL + query).drawSeven();
    lab.step(2);
    return lab;
  }

  private static DigitsPage judged(Visitor visitor) {
    var lab = taught(visitor, "");
    lab.part("How good is it?").click();
    assertThat(lab.lab().locator(".judge-accuracy [data-derived]")).hasText(Pattern.compile("%"));
    return lab;
  }

  private static Locator neuron(DigitsPage lab, String name) {
    return lab.lab()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + ": ")));
  }

  private static void assertThatAxeFindsNothing(DigitsPage lab) {
    Axe.assertFindsNothing(lab.page(), "the page", "#lab");
  }
}
