package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the descent lab one walks by hand over the ground on which the optimisers race. */
@ExtendWith(Visits.class)
class DescentLabIT {
  private static final String FIRST = "walker.weight1";

  @Test
  void oneWalksByKeyAndByTheSlopeAndALinkLeadsToTheSamePlace(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/descent/?s=1.fog:true"));
    double start = lab.value(FIRST).get(0);
    lab.lab().locator("[data-part=map]").focus();
    lab.page().keyboard().press("ArrowRight");
    lab.waitUntilValue(FIRST, "value > " + (start + 0.2));
    double there = lab.value(FIRST).get(0);
    assertThat(there - start).isCloseTo(0.3, within(1e-9));

    double slope = lab.value("walker.slope1@train").get(0);
    lab.button("Step downhill").click();
    lab.waitUntilValue(FIRST, "value !== " + there);
    assertThat(lab.value(FIRST).get(0)).isCloseTo(there - (0.1 * slope), within(0.0006));
    var words = (String) lab.ask("vitrine.describeState()");
    assertThat(words).contains("After 2 steps").contains("only the slope").doesNotContain("Adam");

    var link = (String) lab.ask("vitrine.link()");
    var again = new LabPage(visitor.open(link));
    assertThat(again.value(FIRST)).isEqualTo(lab.value(FIRST));
    lab.button("Undo").click();
    lab.waitUntilValue(FIRST, "Math.abs(value - " + there + ") < 1e-9");
    ShownNumbers.assertThatAllAreTrue(lab, 6);
  }

  @Test
  void everyRacersNumberOpensAndTheSurfaceIsSeenFromTheSide(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/descent/?s=1.surface:network;view:relief"));
    lab.step(10);
    assertThat(lab.lab().locator("[data-part=relief] canvas").boundingBox().width).isPositive();
    assertThat((String) lab.ask("vitrine.describeState()"))
        .contains("After 10 epochs")
        .contains("Adam");
    lab.lab().locator("[data-part=racers] .number-button").first().click();
    assertThat(lab.card().textContent()).contains("loss of gradient descent");
    Axe.assertFindsNothing(lab.page(), "seen from the side, with a number open");
  }
}
