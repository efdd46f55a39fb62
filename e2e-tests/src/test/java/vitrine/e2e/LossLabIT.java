package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Predictions are dragged, slid and typed; the loss and its slope follow. */
@ExtendWith(Visits.class)
class LossLabIT {
  @Test
  void aPredictionCanBeDraggedSlidAndTypedAndEachIsOneThingToUndo(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/loss/?s=1.example:2"));
    double before = lab.value("output[0]@example1").get(0);
    var handle = lab.lab().locator(".plot-reach");
    handle.scrollIntoViewIfNeeded();
    var point = handle.boundingBox();
    var mouse = lab.page().mouse();
    mouse.move(point.x + (point.width / 2), point.y + (point.height / 2));
    mouse.down();
    for (int i = 1; i <= 8; i++) {
      mouse.move(point.x + (point.width / 2) + (5 * i), point.y);
    }
    mouse.up();
    lab.waitUntilValue("output[0]@example1", "value > " + (before + 0.2));
    ShownNumbers.assertThatAllAreTrue(lab, 10);
    lab.button("Undo").click();
    lab.waitUntilValue("output[0]@example1", "Math.abs(value - " + before + ") < 1e-9");

    var slider = lab.lab().locator(".loss-row input[type=range]").nth(2);
    double third = lab.value("output[0]@example2").get(0);
    slider.focus();
    lab.page().keyboard().press("ArrowRight");
    lab.waitUntilValue("output[0]@example2", "value > " + third);
    lab.waitUntil("settings.example === 3");

    var box = lab.lab().locator(".loss-row .number-box").nth(0);
    box.fill("3");
    box.press("Enter");
    lab.waitUntilValue("output[0]@example0", "value === 3");
    assertThat(lab.value("loss.example[0]@example0").get(0)).isCloseTo(2, within(1e-12));
    assertThat(lab.value("gradient.output[0]@example0").get(0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void sureAndWrongCostsMuchAndCertaintyIsRefused(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/loss/?s=1.loss:binary;example:2"));
    var box = lab.lab().locator(".loss-row .number-box").nth(1);
    box.fill("0.99");
    box.press("Enter");
    lab.waitUntilValue("loss.example[0]@example1", "Math.abs(value - 4.605170) < 1e-5");
    box.fill("1");
    box.press("Enter");
    PlaywrightAssertions.assertThat(lab.explanation()).containsText("between 0 and 1");
    assertThat(lab.value("output[0]@example1").get(0)).isCloseTo(0.99, within(1e-9));
    ShownNumbers.assertThatAllAreTrue(lab, 10);

    lab.list("Loss").selectOption("categorical");
    lab.waitUntil("settings.loss === 'categorical'");
    ShownNumbers.assertThatAllAreTrue(lab, 15);
    Axe.assertFindsNothing(lab.page(), "several classes");
    lab.step(20);
    assertThat(lab.value("loss@train").get(0)).isLessThan(1);
  }
}
