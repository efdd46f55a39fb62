package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.view.NumberText;

/** The backprop lab shows on every wire what trying shows, and keeps its promise. */
@ExtendWith(Visits.class)
class BackpropLabIT {
  private static final String GRAPH = "[data-part=graph]";

  /** Loss again, when everything is known, with the new weights: all three numbers of each wire. */
  @ParameterizedTest
  @ValueSource(strings = {"network;activation:tanh", "chain"})
  void everyNumberOfTheDrawingIsTrueAndTheStepDoesWhatWasPromised(String graph, Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/backprop/?s=1.graph:" + graph + ";walk:63"));
    ShownNumbers.assertThatAllAreTrue(lab, 40);
    DerivedNumbers.assertThatAllAreTrue(lab, GRAPH, 20);
    DerivedNumbers.assertThatAllAreTrue(lab, ".step-stop", 2);
    var promised = lab.lab().locator("[data-derived^='after(']").first().textContent();
    lab.button("One epoch").click();
    lab.waitUntil("state.epoch === 1");
    var loss = NumberText.significant(3).write(lab.value("loss.example@example0").get(0));
    assertThat(loss).isEqualTo(promised);
    ShownNumbers.assertThatAllAreTrue(lab, 40);
  }

  @Test
  void keysWalkForwardAndBackAndALinkOpensAtTheSameStop(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/backprop/"));
    lab.button("Next").focus();
    for (int i = 0; i < 9; i++) {
      lab.page().keyboard().press("ArrowRight");
    }
    lab.waitUntil("settings.walk === 9");
    lab.page().keyboard().press("ArrowLeft");
    lab.page().keyboard().press("ArrowRight");
    lab.waitUntil("settings.walk === 9");
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=nudge]", 4);
    Axe.assertFindsNothing(lab.page(), "in the middle of the way back");

    var again = new LabPage(visitor.open((String) lab.ask("vitrine.link()")));
    assertThat(again.settings().get("walk")).hasToString("9");
    assertThat(again.lab().locator(".step-title")).containsText("gradient for weights");
    again.page().locator(".gate[tabindex='0']").focus();
    again.page().keyboard().press("ArrowDown");
    again.page().keyboard().press("Enter");
    assertThat(again.card()).isVisible();
    again.page().keyboard().press("Escape");
    assertThat(again.card()).isHidden();
  }
}
