package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the rules lab a rule is written by hand, and scored on the images that the network sees. */
@ExtendWith(Visits.class)
class RulesLabIT {
  @Test
  void aRuleIsWrittenByKeyScoredAtOnceAndCarriedByItsLink(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/rules/"));
    var cells = lab.lab().locator(".rules-cell");
    assertThat(cells.count()).isEqualTo(64);
    cells.nth(0).focus();
    for (int i = 0; i < 6; i++) {
      lab.page().keyboard().press("ArrowRight");
      lab.page().keyboard().press("Space");
    }
    lab.waitUntil("settings.rule === 'least50.7e00000000000000'");
    double found = lab.value("rule.caught@test").get(0);
    assertThat(found).isPositive();
    lab.button("Another condition").click();
    lab.waitUntil("settings.rule.length > 25");
    cells.nth(56).click();
    lab.waitUntil("settings.rule.endsWith('80')");

    var link = (String) lab.ask("vitrine.link()");
    var again = new LabPage(visitor.open(link));
    assertThat(again.value("rule.caught@test")).isEqualTo(lab.value("rule.caught@test"));
    lab.button("Undo").click();
    lab.waitUntil("settings.rule.endsWith('00')");
    assertThat(lab.value("rule.caught@test").get(0)).isEqualTo(found);
    ShownNumbers.assertThatAllAreTrue(lab, 8);
  }

  @Test
  void examplesBeatTheRuleOnTheImagesKeptApart(Visitor visitor) {
    var lab =
        new LabPage(visitor.open("labs/rules/?s=1.rule:least40.7e00000000000000;wrong:network"));
    lab.step(15);
    double byRule = lab.value("rule.right@test").get(0);
    double byNetwork = lab.value("network.right@test").get(0);
    assertThat(byNetwork).isGreaterThan(0.97).isGreaterThan(byRule);
    double missed = lab.value("network.missed@test").get(0);
    assertThat(lab.lab().locator("[data-part=misses] ol").first().locator("canvas").count())
        .isEqualTo((int) missed);
    Axe.assertFindsNothing(lab.page(), "after fifteen epochs, with the network's mistakes");
  }
}
