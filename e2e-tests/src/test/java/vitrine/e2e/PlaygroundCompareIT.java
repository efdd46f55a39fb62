package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.view.NumberText;

/** Runs beside each other: kept ones, a second one on the same clock, many from seeds and grids. */
@ExtendWith(Visits.class)
class PlaygroundCompareIT {
  private static PlaygroundPage open(Visitor visitor, String part) {
    return PlaygroundPage.open(visitor, "?s=1.open:" + part);
  }

  private static Locator kept(PlaygroundPage lab) {
    return lab.page().locator("[data-kept][data-run]:not([data-run=''])");
  }

  /** Goes where a kept number was seen and looks there. */
  private static void assertThatIsSeenAgain(Visitor visitor, Locator number) {
    var path = number.getAttribute("data-kept");
    var run = number.getAttribute("data-run");
    var shown = number.textContent();
    var format = NumberText.of(number.getAttribute("data-format"));
    var again = PlaygroundPage.open(visitor, "?s=" + run);
    assertThat(format.write(again.value(path).get(0))).as(path + " of " + run).isEqualTo(shown);
  }

  /** Saves every picture in sight. */
  private static void assertThatPicturesAre(PlaygroundPage lab, String... names) {
    var lines = lab.page().locator(".picture-save:visible");
    assertThat(lines).hasCount(names.length);
    for (int i = 0; i < names.length; i++) {
      var line = lines.nth(i);
      line.locator("summary").click();
      var saved = lab.page().waitForDownload(() -> line.locator("button").first().click());
      assertThat(saved.suggestedFilename()).isEqualTo("playground-" + names[i] + ".svg");
      assertThat(Saved.text(saved)).startsWith("<svg ").endsWith("</svg>\n");
    }
  }

  @Test
  void aKeptRunIsWhatItsLinkOpensAndCanBeGoneBackTo(Visitor visitor) {
    var lab = open(visitor, "runs");
    lab.step(7);
    lab.button("Keep this run").click();
    assertThat(lab.button("Open Run A")).isVisible();
    var loss = lab.metrics().get("testLoss");
    lab.ask("vitrine.set({networkShape: '3'})");
    lab.step(2);
    lab.button("Open Run A").click();
    lab.waitUntil("state.epoch === 7 && settings.networkShape.join() === '4,2'");
    assertThat(lab.metrics().get("testLoss")).isEqualTo(loss);
    assertThatIsSeenAgain(visitor, lab.page().locator("[data-kept='loss@test'][data-run]").first());
  }

  @Test
  void aRunThatWasForgottenCanBeKeptAfterAll(Visitor visitor) {
    var lab = open(visitor, "runs");
    lab.button("Keep this run").click();
    lab.button("Forget Run A").click();
    assertThat(lab.button("Open Run A")).hasCount(0);
    lab.button("Keep it after all").click();
    assertThat(lab.button("Open Run A")).isVisible();
  }

  @Test
  void theSecondRunGoesWhereTheFirstGoes(Visitor visitor) {
    var lab = open(visitor, "runs");
    lab.step(3);
    lab.button("Train a second run").click();
    lab.step(2);
    var number = lab.page().locator(".side-pair [data-kept='loss@test']");
    assertThat(number).hasAttribute("data-run", "1.learningRate:0.1;open:runs~1250");
    assertThatPicturesAre(lab, "runs", "map-of-this-run", "map-of-second-run", "two-runs");
    assertThatIsSeenAgain(visitor, number);
  }

  @Test
  void twentySeedsLeaveTheRunAloneAndEachCanBeSeenAgain(Visitor visitor) {
    var lab = open(visitor, "seeds");
    lab.step(4);
    lab.button("Train all seeds").click();
    lab.page().getByText("20 of 20 runs trained.").first().waitFor();
    assertThatPicturesAre(lab, "seeds-loss", "seeds-accuracy");
    assertThat(lab.epoch()).isEqualTo(4);
    assertThatIsSeenAgain(visitor, kept(lab).nth(9));
  }

  @Test
  void aCellOfTheGridOpensItsRun(Visitor visitor) {
    var lab = open(visitor, "seeds");
    lab.box("Values side by side").fill("0.03 0.1");
    lab.box("Values one below the other").fill("2 3");
    lab.box("Epochs for each cell").fill("5");
    lab.button("Train the grid").click();
    lab.page().getByText("4 of 4 runs trained.").waitFor();
    assertThatPicturesAre(lab, "grid");
    lab.page().locator(".grid-cell").nth(3).click();
    lab.waitUntil("state.epoch === 5 && settings.networkShape.join() === '3'");
    assertThat(lab.settings().get("learningRate")).isEqualTo(0.1);
  }

  @Test
  void axeFindsNothingInAnyOfTheParts(Visitor visitor) {
    for (var part : List.of("runs", "seeds", "files")) {
      var lab = open(visitor, part);
      lab.page().locator(".study-part").waitFor();
      if (part.equals("runs")) {
        lab.button("Keep this run").click();
        lab.button("Train a second run").click();
        assertThat(lab.button("Open Run A")).isVisible();
      }
      Axe.assertFindsNothing(lab.page(), part, ".study-room");
    }
  }

  @Test
  void aGridThatCannotBeIsRefusedInOneSentence(Visitor visitor) {
    var lab = open(visitor, "seeds");
    lab.box("Values side by side").fill("0.03 fast");
    lab.button("Train the grid").click();
    assertThat(lab.page().locator(".study-section .field-error:not(:empty)")).containsText("fast");
  }
}
