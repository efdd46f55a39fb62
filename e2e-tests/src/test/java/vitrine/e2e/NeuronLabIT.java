package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One neuron: set by hand, worked out step by step, and what no line can do. */
@ExtendWith(Visits.class)
class NeuronLabIT {
  private static double only(List<Double> values) {
    return values.get(0);
  }

  @Test
  void aWeightIsSetByKeysUndoneAndOpenedAndTheAnswerIsWorkedOutInSteps(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/neuron/"));
    double before = only(lab.value("output.weight[0,0]"));
    var slider = lab.slider("weight of “funny”, slider");
    slider.focus();
    for (int i = 0; i < 4; i++) {
      slider.press("ArrowRight");
    }
    lab.waitUntilValue("output.weight[0,0]", "value > " + (before + 0.19));
    assertThat(only(lab.value("product[0]@own")))
        .isCloseTo(0.8 * only(lab.value("output.weight[0,0]")), within(1e-12));
    lab.box("weight of “scary”").fill("-2");
    lab.box("weight of “scary”").press("Enter");
    lab.waitUntilValue("output.weight[0,1]", "value === -2");
    lab.button("weight 2").click();
    assertThat(lab.card()).containsText("weight of “scary”");
    lab.page().keyboard().press("Escape");
    lab.button("Undo").click();
    lab.waitUntilValue("output.weight[0,1]", "value !== -2");
    ShownNumbers.assertThatAllAreTrue(lab, 8);

    lab.button("Work it out step by step").click();
    lab.button("Next step").click();
    lab.waitUntil("stage", "products");
    var answer = lab.lab().locator("[data-part=output] .number-tile");
    assertThat(answer).isHidden();
    assertThat(lab.lab().locator("[data-part=products] .number-tile").first()).isVisible();
    lab.button("Show everything").click();
    assertThat(answer).isVisible();
    lab.button("Your example: drag it, or move it with the arrow keys").focus();
    lab.page().keyboard().press("ArrowUp");
    lab.waitUntil("settings.input2 === -0.3");
  }

  @Test
  void noLineAndNoTrainingGetsExclusiveOrRight(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/neuron/"));
    lab.list("Examples").selectOption("xor");
    lab.waitUntil("dataset", "xor");
    lab.step(300);
    assertThat(((Number) lab.metrics().get("trainAccuracy")).doubleValue())
        .isLessThanOrEqualTo(0.75);
    lab.button("Set the best straight line").click();
    assertThat(lab.lab().locator(".lab-outcome [role=status]").first())
        .containsText("None gets more right than this one: 3 of 4");
    lab.waitUntilValue("accuracy@train", "value === 0.75");
    lab.list("Examples").selectOption("and");
    lab.waitUntil("dataset", "and");
    lab.step(300);
    assertThat(lab.metrics()).containsEntry("trainAccuracy", 1);
    lab.tick("Use a bias").uncheck();
    lab.waitUntil("settings.bias === false");
    assertThat(only(lab.value("output.sum@own")))
        .isCloseTo(only(lab.value("weighted@own")), within(1e-12));
    ShownNumbers.assertThatAllAreTrue(lab, 8);
  }
}
