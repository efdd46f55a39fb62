package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walk through the house-price network, by hand, from four distances. */
@ExtendWith(Visits.class)
class ForwardLabIT {
  @Test
  void everyProductOnTheWayIsTrueFromEveryDistance(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/forward/?s=1.zoom:neuron;walk:33"));
    var neuron = lab.lab().locator("[data-part=neuron]");
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=neuron]", 8);
    int known = shown(lab);
    lab.button("Next product").focus();
    lab.page().keyboard().press("Enter");
    lab.waitUntil("settings.walk === 34");
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=neuron]", known + 2);
    PlaywrightAssertions.assertThat(neuron.locator("tr.is-here")).hasCount(1);

    lab.choice("Product").check();
    DerivedNumbers.assertThatAllAreTrue(lab, "[data-part=product]", 4);
    lab.choice("Layer").check();
    ShownNumbers.assertThatAllAreTrue(lab, 4 * 8 + 8 + 4);
    lab.choice("Network").check();
    ShownNumbers.assertThatAllAreTrue(lab, 2 * 8);
    lab.button("Undo").click();
    lab.waitUntil("settings.zoom === 'layer'");
  }

  @Test
  void aHouseOfOnesOwnIsPricedInTrueUnitsWithAndWithoutScaling(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/forward/?s=1.own:true;income:80"));
    lab.step(5);
    ShownNumbers.assertThatAllAreTrue(lab, 20);
    assertThat(lab.value("input[2]@own").get(0)).isEqualTo(80);
    PlaywrightAssertions.assertThat(lab.lab().locator("[data-part=target]")).isHidden();
    double dear = lab.value("price[0]@own").get(0);
    lab.type("Income (1,000 dollars a year)", "20");
    lab.waitUntil("settings.income === 20");
    assertThat(lab.value("price[0]@own").get(0)).isLessThan(dear);

    lab.tick("Scale the inputs").uncheck();
    lab.waitUntil("settings.scaling === false");
    ShownNumbers.assertThatAllAreTrue(lab, 20);
    lab.button("One epoch").click();
    PlaywrightAssertions.assertThat(lab.notice()).isVisible();
  }

  private static int shown(LabPage lab) {
    return lab.lab().locator("[data-part=neuron] [data-derived]:not(:empty)").count();
  }
}
