package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figure of networks with many classes, of large ones, and what hands do to it. */
@ExtendWith(Visits.class)
class PlaygroundFigureIT {
  private static final String LARGEST = "networkShape:32,32,32,32,32,32,32,32,32,32";

  private static Locator inCard(PlaygroundPage lab, String button) {
    return lab.card()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
  }

  private static Locator starting(PlaygroundPage lab, String name) {
    return lab.lab()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  @Test
  void everyClassHasATileAMapAndItsWords(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.problem:classes;networkShape:4");
    lab.step(40);
    for (var letter : new String[] {"A", "B", "C"}) {
      assertThat(lab.tile("output neuron, class " + letter)).isVisible();
    }
    assertThat(lab.lab().locator(".map-stack"))
        .hasAttribute(
            "aria-label",
            Pattern.compile("Class A fills .* Class B fills .* Class C fills .* of the plane"));
    assertThat((String) lab.ask("vitrine.describeState()")).contains("Class B fills ");
    lab.tile("output neuron, class B").hover();
    assertThat(lab.lab().locator(".map-title")).hasText(Pattern.compile("class B"));
    lab.tile("output neuron, class B").click();
    ShownNumbers.assertThatAllAreTrue(lab, 6);
  }

  @Test
  void normalisedAndResidualLayersAreNamedAndTrue(Visitor visitor) {
    var lab =
        PlaygroundPage.open(
            visitor,
            "?s=1.problem:classes;networkShape:3,3;residual:true;normalization:batch;"
                + "activations:relu,gelu");
    lab.step(5);
    assertThat(starting(lab, "Hidden 2: norm, GELU")).isVisible();
    lab.tile("hidden layer 2, neuron 1").click();
    ShownNumbers.assertThatAllAreTrue(lab, 6);
    inCard(lab, "Close").click();
    starting(lab, "residual link").click();
    assertThat(lab.card()).containsText("hidden layer 1");
    ShownNumbers.assertThatAllAreTrue(lab, 6);
  }

  @Test
  void activationOfOneLayerIsChosenInItsHead(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    starting(lab, "Hidden 2: Tanh").press("Enter");
    lab.card().getByRole(AriaRole.COMBOBOX).selectOption("sine");
    lab.waitUntil("String(settings.activations) === 'tanh,sine'");
    assertThat(starting(lab, "Hidden 2: Sine")).isFocused();
    assertThat(starting(lab, "Hidden 1: Tanh")).isVisible();
  }

  @Test
  void frozenNeuronStaysAndSaysSo(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.tile("hidden layer 1, neuron 2").press("Enter");
    inCard(lab, "Freeze").press("Enter");
    assertThat(inCard(lab, "Let it learn")).isVisible();
    assertThat(lab.lab().locator(".hold-pin")).hasCount(2);
    var before = lab.value("layer1.weight");
    lab.step(3);
    var after = lab.value("layer1.weight");
    assertThat(after.subList(2, 4)).isEqualTo(before.subList(2, 4));
    assertThat(after.get(0)).isNotEqualTo(before.get(0));
    assertThat(lab.tile("hidden layer 1, neuron 2"))
        .hasAttribute("aria-label", Pattern.compile("frozen$"));
    inCard(lab, "Let it learn").press("Enter");
    assertThat(lab.lab().locator(".hold-pin")).hasCount(0);
  }

  @Test
  void cutNeuronIsSilentUntilMendedAndOneUndoBringsItBack(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var before = lab.value("layer2.weight");
    lab.tile("hidden layer 1, neuron 3").click();
    inCard(lab, "Cut").click();
    assertThat(inCard(lab, "Mend")).isVisible();
    assertThat(lab.card()).containsText("It is cut");
    lab.step(2);
    var cut = lab.value("layer2.weight");
    assertThat(cut.get(2)).isZero();
    assertThat(cut.get(6)).isZero();
    inCard(lab, "Mend").click();
    assertThat(inCard(lab, "Cut")).isVisible();
    lab.step(1);
    assertThat(lab.value("layer2.weight").get(2)).isNotZero();
    lab.ask("vitrine.undo()");
    lab.ask("vitrine.undo()");
    assertThat(lab.value("layer2.weight")).isEqualTo(before);
  }

  @Test
  void wholeLayerIsFrozenFromItsHead(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    starting(lab, "Hidden 1: ").click();
    inCard(lab, "Freeze").click();
    assertThat(inCard(lab, "Let it learn")).isVisible();
    var before = lab.value("layer1.weight");
    var others = lab.value("layer2.weight");
    lab.step(2);
    assertThat(lab.value("layer1.weight")).isEqualTo(before);
    assertThat(lab.value("layer2.weight")).isNotEqualTo(others);
  }

  @Test
  void largestNetworkIsSeenWholeAndEveryWeightCanBeReached(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1." + LARGEST);
    lab.page().setViewportSize(1440, 900);
    assertThat(lab.lab().locator(".neuron")).hasCount(7 + 320 + 1);
    lab.waitUntilPage(
        "document.querySelector('.network-frame').getBoundingClientRect().bottom <= innerHeight");
    assertThat(lab.lab().locator(".network-frame")).not().hasClass(Pattern.compile("scrolls"));
    var box = lab.lab().locator(".crowd-picture").boundingBox();
    lab.page().mouse().move(box.x + (box.width * 0.37), box.y + (box.height / 2));
    assertThat(lab.lab().locator(".tooltip")).containsText("weight from hidden layer ");
    lab.page().mouse().click(box.x + (box.width * 0.37), box.y + (box.height / 2));
    ShownNumbers.assertThatAllAreTrue(lab, 6);
    assertThat(starting(lab, "Add a neuron to Hidden 4")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void figureIsEnlargedInsideItsFrame(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    var frame = lab.lab().locator(".network-frame");
    double high = frame.boundingBox().height;
    lab.button("Make the figure larger").click();
    assertThat(frame).hasAttribute("tabindex", "0");
    lab.waitUntilPage(
        "document.querySelector('.network-frame').scrollWidth"
            + " > 1.3 * document.querySelector('.network-frame').clientWidth");
    assertThat(frame.boundingBox().height).isBetween(high - 3, high + 3);
    lab.button("Make the figure smaller").click();
    assertThat(frame).not().hasAttribute("tabindex", "0");
  }

  @Test
  void pageIsNeverWiderThanAPhone(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1." + LARGEST);
    lab.page().setViewportSize(320, 640);
    assertThat(lab.lab().locator(".network-frame")).hasClass(Pattern.compile("scrolls"));
    assertThat(
            (Integer)
                lab.ask(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isZero();
  }
}
