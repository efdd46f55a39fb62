package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The accessibility rules of axe-core. */
final class Axe {
  private Axe() {}

  /**
   * Claims that no rule is broken.
   *
   * @param stage what is on screen, for whoever reads the failure
   * @param regions selectors of what is looked at; the whole page if there are none
   */
  static void assertFindsNothing(Page page, String stage, String... regions) {
    // What fades in has not the contrast yet that it will have.
    page.evaluate(
        "Promise.all(document.getAnimations()"
            + ".filter(each => each.effect.getTiming().iterations < Infinity)"
            + ".map(each => each.finished)).then(() => null)");
    var axe = new AxeBuilder(page).setLegacyMode(true);
    var found = (regions.length == 0 ? axe : axe.include(List.of(regions))).analyze();
    assertThat(found.getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
        .as(stage)
        .isEmpty();
  }
}
