package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The Playground without a mouse: from the first Tab to a changed weight, with the focus never
 * lost.
 */
@ExtendWith(Visits.class)
class PlaygroundKeyboardIT {
  /** More stops than the whole page has. */
  private static final int FAR = 120;

  /** The focused element as a screen reader names it; empty if the focus is nowhere. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        const label = at.labels && at.labels.length ? at.labels[0].textContent : '';
        return at === document.body ? '' : at.getAttribute('aria-label') || label || at.textContent || at.tagName;
      }\
      """;

  @Test
  void everythingIsDoneFromTheKeyboard(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);

    tabTo(lab, "Train");
    press(lab, "Enter");
    lab.waitUntil("state.running && state.epoch > 2");
    assertThat(focus(lab)).isEqualTo("Pause");
    press(lab, "Space");
    lab.waitUntil("!state.running");
    assertThat(focus(lab)).isEqualTo("Train");

    tabTo(lab, "Circle");
    press(lab, "ArrowDown");
    lab.waitUntil("dataset", "xor");
    assertThat(focus(lab)).isEqualTo("Exclusive or");
    press(lab, "ArrowUp");
    lab.waitUntil("dataset", "circle");

    tabTo(lab, "Learning rate");
    press(lab, "ArrowLeft");
    lab.waitUntil("learningRate", "0.01");

    tabTo(lab, "input X₁");
    press(lab, "ArrowRight");
    assertThat(focus(lab)).startsWith("hidden layer 1, neuron");
    press(lab, "Home");
    assertThat(focus(lab)).startsWith("hidden layer 1, neuron 1");
    press(lab, "ArrowDown");
    assertThat(focus(lab)).startsWith("hidden layer 1, neuron 2");
    press(lab, "Enter");
    assertThat(lab.card()).isVisible();

    tabTo(lab, "weight from input X₁ to hidden layer 1, neuron 2");
    press(lab, "Control+a");
    lab.page().keyboard().type("0.75");
    press(lab, "Enter");
    lab.waitUntilValue("layer1.weight[1,0]", "value === 0.75");
    tabTo(lab, "bias of hidden layer 1, neuron 2");
    press(lab, "Control+a");
    lab.page().keyboard().type("-0.5");
    press(lab, "Enter");
    lab.waitUntilValue("layer1.bias[1]", "value === -0.5");

    press(lab, "Escape");
    assertThat(lab.card()).isHidden();
    assertThat(focus(lab)).startsWith("hidden layer 1, neuron 2");
    press(lab, "Control+z");
    lab.waitUntilValue("layer1.bias[1]", "value !== -0.5");
    press(lab, "Control+y");
    lab.waitUntilValue("layer1.bias[1]", "value === -0.5");
  }

  @Test
  void focusStaysWhenTheNetworkIsRebuilt(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    for (var press : new String[] {"Add a neuron to Hidden 1", "Remove a neuron from Hidden 1"}) {
      var shape = lab.shape().toString();
      tabTo(lab, press);
      press(lab, "Enter");
      lab.waitUntil("'[' + settings.networkShape.join(', ') + ']' !== '" + shape + "'");
      assertThat(focus(lab)).isEqualTo(press);
    }
    tabTo(lab, "Add a hidden layer");
    press(lab, "Enter");
    lab.waitUntil("networkShape", "4,2,2");
    assertThat(focus(lab)).isEqualTo("Add a hidden layer");

    tabTo(lab, "input X₁");
    press(lab, "End");
    assertThat(focus(lab)).startsWith("input sin(X₂)");
    press(lab, "Enter");
    tabTo(lab, "Give this to the network");
    press(lab, "Enter");
    lab.waitUntil("sinY", "true");
    assertThat(focus(lab)).startsWith("input sin(X₂)");
  }

  @Test
  void everyStopOfTheTabKeyHasANameAndIsInSight(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor).showMore();
    lab.page().keyboard().press("Tab");
    String first = focus(lab);
    int stops = 0;
    do {
      var focused = lab.page().locator(":focus");
      assertThat(focus(lab)).isNotBlank();
      assertThat(
              (Boolean)
                  focused.evaluate(
                      "at => { const box = at.getBoundingClientRect(); return box.bottom > 0 &&"
                          + " box.right > 0 && box.top < innerHeight && box.left < innerWidth; }"))
          .as(focus(lab))
          .isTrue();
      lab.page().keyboard().press("Tab");
      stops++;
    } while (!focus(lab).isEmpty() && !focus(lab).equals(first) && stops < FAR);
    assertThat(stops).isBetween(30, FAR - 1);
  }

  @Test
  void helpIsReadAndLeftByKeyboard(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    tabTo(lab, "Help: Learning rate");
    press(lab, "Enter");
    Locator help =
        lab.page().getByText("How large a step each weight takes. Too small and nothing happens.");
    assertThat(help).isVisible();
    press(lab, "Escape");
    assertThat(help).isHidden();
    assertThat(focus(lab)).isEqualTo("Help: Learning rate");
  }

  private static void press(PlaygroundPage lab, String key) {
    lab.page().keyboard().press(key);
  }

  private static String focus(PlaygroundPage lab) {
    return ((String) lab.page().evaluate(FOCUS)).trim();
  }

  /** Presses Tab until the focus is there, round the page if need be. */
  private static void tabTo(PlaygroundPage lab, String name) {
    // What a tile is worth follows its name.
    Predicate<String> there = at -> at.equals(name) || at.startsWith(name + ":");
    for (int i = 0; i < FAR; i++) {
      lab.page().keyboard().press("Tab");
      if (there.test(focus(lab))) {
        return;
      }
    }
    throw new AssertionError("Tab never reached “" + name + "”; it ends at “" + focus(lab) + "”");
  }
}
