package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The approximator lab copies what is drawn, and says truly how near it comes. */
@ExtendWith(Visits.class)
class ApproximatorLabIT {
  @Test
  void whatIsDrawnByPointerAndByKeysIsLearnedScoredAndLinked(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/approximator/"));
    var pad = lab.page().locator("[data-part=drawn]");
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    lab.page().mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.8);
    lab.page().mouse().down();
    lab.page().mouse().move(box.x + box.width * 0.7, box.y + box.height * 0.2);
    lab.page().mouse().up();
    lab.waitUntil("settings.shape === 'drawn'");
    pad.focus();
    pad.press("Home");
    pad.press("PageUp");
    pad.press("ArrowUp");
    lab.waitUntil("Number(String(settings.drawn).split(',')[0]) > 0");

    double before = lab.value("loss@train").get(0);
    lab.step(400);
    assertThat(lab.value("loss@train").get(0)).isLessThan(before / 4);
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=score]", 3);
    var again = new LabPage(visitor.open((String) lab.ask("vitrine.link()")));
    assertThat(again.value("target@train")).isEqualTo(lab.value("target@train"));
    assertThat(again.metrics()).isEqualTo(lab.metrics());
  }

  @Test
  void aBumpIsBuiltOfTwoNeuronsAndDeepIsAsLargeAsShallow(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/approximator/"));
    lab.button("Make a bump of two sigmoid neurons").click();
    lab.waitUntilValue("output.weight[0,0]", "value === 0.8");
    lab.slider("Height").fill("0.5");
    lab.waitUntilValue("output.weight[0,1]", "value === -0.5");
    assertThat(lab.page().locator("[data-part=counts]").textContent()).contains("7 numbers");
    lab.page().evaluate("vitrine.set({width: 15, deep: true, neuron: 2})");
    lab.waitUntil("settings.deep === true");
    assertThat(lab.value("layer2.weight")).hasSize(25);
    assertThat(lab.page().locator("[data-part=counts]").textContent()).contains("46 numbers");
    ShownNumbers.assertThatAllAreTrue(lab, 4);
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=neuron]", 1);
    Axe.assertFindsNothing(lab.page(), "with a deep network");
  }
}
