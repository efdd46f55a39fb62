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

/** The digits lab for every eye and every screen. */
@ExtendWith(Visits.class)
class DigitsAccessIT {
  @ParameterizedTest
  @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE"})
  void axeFindsNothingAtAnyStage(ColorScheme scheme, ForcedColors forced, Visitor visitor) {
    var lab =
        DigitsPage.in(
            visitor.open(
                "labs/digits/" + DigitsPage.SMALL,
                options -> options.setColorScheme(scheme).setForcedColors(forced)));
    assertThatAxeFindsNothing(lab, "at the start");
    lab.drawSeven();
    lab.step(3);
    lab.part("More").click();
    lab.part("Why not another digit?").click();
    lab.part("How good is it?").click();
    lab.waitUntilItReads("7");
    assertThatAxeFindsNothing(lab, "after training, with all parts open");
  }

  private static void assertThatAxeFindsNothing(DigitsPage lab, String stage) {
    // What lies around the lab is looked at with every other page.
    Axe.assertFindsNothing(lab.page(), stage, "#lab");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1440})
  void nothingSticksOutSideways(int width, Visitor visitor) {
    var lab =
        DigitsPage.in(
            visitor.open(
                "labs/digits/" + DigitsPage.SMALL, options -> options.setViewportSize(width, 800)));
    lab.drawSeven();
    lab.step(1);
    lab.part("More").click();
    lab.part("Why not another digit?").click();
    lab.part("How good is it?").click();
    lab.waitUntilItReads("\\d");
    assertThat(lab.ask("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  @Test
  void padAndReadingAndTrainAreSeenTogetherOnADesk(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    for (var part : List.of(lab.pad(), lab.button("Train"), lab.curves().first())) {
      var box = part.boundingBox();
      assertThat(box.y + box.height).as(part.toString()).isLessThanOrEqualTo(900);
    }
    var bars = lab.lab().locator(".bars").boundingBox();
    assertThat(bars.y + bars.height).isLessThanOrEqualTo(900);
  }

  @Test
  void onAPhoneOneDrawsAtTheTopAndTrainsWithTheThumb(Visitor visitor) {
    var lab =
        DigitsPage.in(
            visitor.open(
                "labs/digits/" + DigitsPage.SMALL,
                options -> options.setViewportSize(390, 844).setHasTouch(true)));
    var pad = lab.pad().boundingBox();
    var play = lab.button("Train").boundingBox();
    assertThat(pad.y + pad.height).isLessThanOrEqualTo(play.y);
    assertThat(play.y + play.height).isLessThanOrEqualTo(844);
    assertThat(play.y).isGreaterThan(844 - 220);
  }

  @Test
  void whatIsOnScreenIsToldInWords(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    lab.step(2);
    lab.waitUntilPage(
        "document.querySelectorAll('#lab .loss-chart figcaption')[1].textContent.includes('after"
            + " 2 epochs')");
    assertThat((String) lab.ask("vitrine.describeState()"))
        .contains("128, 64", "109,386", "rests at epoch 2", "held-out");
  }
}
