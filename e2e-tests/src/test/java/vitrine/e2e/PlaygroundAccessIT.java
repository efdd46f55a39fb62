package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Playground for every eye and every screen. */
@ExtendWith(Visits.class)
class PlaygroundAccessIT {
  @ParameterizedTest
  @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE"})
  void axeFindsNothingAtAnyStage(ColorScheme scheme, ForcedColors forced, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1",
                options -> options.setColorScheme(scheme).setForcedColors(forced)));
    assertThatAxeFindsNothing(lab, "at the start");
    lab.step(30);
    lab.showMore();
    assertThatAxeFindsNothing(lab, "after training, with all controls");
    lab.tile("hidden layer 1, neuron 2").click();
    assertThatAxeFindsNothing(lab, "with a card open");
    lab.button("Close").click();
    lab.type("Noise", "loud");
    lab.ask("vitrine.set({problem: 'regression', learningRate: 10})");
    lab.step(5);
    lab.button("Help: Learning rate").click();
    assertThatAxeFindsNothing(lab, "with a refusal, a help text and a notice");
  }

  private static void assertThatAxeFindsNothing(PlaygroundPage lab, String stage) {
    // What lies around the lab is looked at with every other page.
    Axe.assertFindsNothing(lab.page(), stage, "#lab");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1440})
  void nothingSticksOutSideways(int width, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/#networkShape=8,8,8,8,8,8&seed=0.5",
                options -> options.setViewportSize(width, 800)));
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(width);
    lab.showMore();
    lab.ask("vitrine.set({networkShape: '4,2'})");
    lab.tile("hidden layer 2, neuron 1").click();
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(width);
    var card = lab.card().boundingBox();
    assertThat(card.x).isGreaterThanOrEqualTo(0);
    assertThat(card.x + card.width).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"1366, 768", "1440, 900"})
  void playFigureAndLossAreSeenTogether(int width, int height, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open("playground/?s=1", options -> options.setViewportSize(width, height)));
    for (var part : List.of(lab.button("Train"), lab.tile("output neuron"), lab.lossChart())) {
      var box = part.boundingBox();
      assertThat(box.y + box.height).as(part.toString()).isLessThanOrEqualTo(height);
    }
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "360, 740"})
  void onAPhoneOutputAndPlayAreSeenTogether(int width, int height, Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open(
                "playground/?s=1",
                options -> options.setViewportSize(width, height).setHasTouch(true)));
    var map = lab.lab().locator(".map-stack").boundingBox();
    var play = lab.button("Train").boundingBox();
    assertThat(map.y).isPositive();
    assertThat(map.y + map.height).isLessThanOrEqualTo(play.y);
    assertThat(play.y + play.height).isLessThanOrEqualTo(height);
    // The bar stays at hand as long as the lab is in sight, and then leaves the text alone.
    lab.tile("output neuron").scrollIntoViewIfNeeded();
    assertThat(lab.button("Train").boundingBox().y).isBetween(height - 160.0, (double) height);
    lab.ask("scrollTo(0, document.documentElement.scrollHeight)");
    assertThat(lab.button("Train").boundingBox().y).isNegative();
  }

  @Test
  void whatIsHiddenLeavesNoGap(Visitor visitor) {
    var lab =
        PlaygroundPage.open(visitor, "?s=1&hide=xSquared,xTimesY,dataset,learningRate,activation");
    lab.waitUntilPage("document.querySelectorAll('.column:first-child .neuron').length === 5");
    @SuppressWarnings("unchecked")
    var tops =
        (List<Number>)
            lab.ask(
                "[...document.querySelectorAll('.column:first-child .neuron')]"
                    + ".map(each => Math.round(each.getBoundingClientRect().top))");
    for (int i = 2; i < tops.size(); i++) {
      assertThat(tops.get(i).intValue() - tops.get(i - 1).intValue())
          .isEqualTo(tops.get(1).intValue() - tops.get(0).intValue());
    }
    var heading = lab.lab().locator(".lab-data h2").boundingBox();
    var next = lab.page().locator("summary").first().boundingBox();
    assertThat(next.y - (heading.y + heading.height)).isLessThan(24);
  }

  @Test
  void textTwiceAsLargeStillFits(Visitor visitor) {
    var lab =
        PlaygroundPage.in(
            visitor.open("playground/?s=1", options -> options.setViewportSize(1280, 900)));
    lab.ask("void document.documentElement.style.setProperty('font-size', '200%')");
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(1280);
  }

  @Test
  void pictureIsToldInWords(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#dataset=gauss&seed=0.5");
    lab.step(60);
    var map = lab.lab().locator("[role=img]");
    lab.waitUntilPage(
        "document.querySelector('#lab figcaption').textContent.includes('in 60 epochs')");
    assertThat(map.getAttribute("aria-label")).startsWith("The output is positive");
    assertThat(lab.lossChart().locator("figcaption").textContent())
        .matches(
            "Training loss fell from 0\\.\\d+ to 0\\.\\d+ in 60 epochs; test loss 0\\.\\d+\\.");
    assertThat((String) lab.ask("vitrine.describeState()"))
        .contains("at epoch", map.getAttribute("aria-label"));
  }
}
