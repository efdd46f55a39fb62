package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Curves, layers that only add, layers that bend, and softmax. */
@ExtendWith(Visits.class)
class ActivationsLabIT {
  private static double value(LabPage lab, String path) {
    return lab.value(path).get(0);
  }

  @Test
  void layersThatOnlyAddStayStraightAndBentOnesDoNot(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/activations/"));
    lab.button("Layers upon layers").click();
    lab.choice("Linear").check();
    lab.waitUntil("activation", "linear");
    lab.step(20);
    double product = value(lab, "together[0,0]@own");
    assertThat(value(lab, "output.slope@own")).isCloseTo(product, within(1e-9));
    assertThat(lab.lab().locator(".slope-state:visible")).containsText("one straight line");
    ShownNumbers.assertThatAllAreTrue(lab, 5);
    lab.choice("Tanh").check();
    lab.waitUntil("activation", "tanh");
    lab.step(20);
    assertThat(value(lab, "output.slope@own"))
        .isNotCloseTo(value(lab, "together[0,0]@own"), within(1e-6));
    ShownNumbers.assertThatAllAreTrue(lab, 5);
  }

  @Test
  void aNumberIsDraggedAlongACurveAndScoresBecomeProbabilities(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/activations/"));
    lab.lab().locator("[data-part=curve] .plot-handle").press("ArrowLeft");
    lab.waitUntil("settings.x === 0.9");
    assertThat(lab.lab().locator(".slope-state:visible")).containsText("There is a slope here");
    lab.box("x").fill("-2");
    lab.box("x").press("Enter");
    lab.waitUntil("settings.x === -2");
    assertThat(lab.lab().locator(".slope-state:visible")).containsText("dead");
    lab.button("Softmax").click();
    lab.slider("score 2, slider").focus();
    lab.page().keyboard().press("End");
    lab.waitUntil("settings.score2 === 5");
    assertThat(value(lab, "total@own")).isCloseTo(1, within(1e-12));
    double sure = value(lab, "probability[1]@own");
    lab.ask("vitrine.set({temperature: 10})");
    assertThat(value(lab, "probability[1]@own")).isLessThan(sure);
    ShownNumbers.assertThatAllAreTrue(lab, 6);
  }
}
