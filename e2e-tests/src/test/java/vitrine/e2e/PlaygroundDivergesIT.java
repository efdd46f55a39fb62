package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A learning rate that is too high: said in a sentence, mended by one press. */
@ExtendWith(Visits.class)
class PlaygroundDivergesIT {
  private static final String LINK =
      "#problem=regression&regDataset=reg-plane&activation=relu&learningRate=10&seed=0.5";

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void growthWithoutBoundIsExplainedAndMended(String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?engine=" + engine + LINK);
    lab.ask("void vitrine.on('diverged', metrics => { self.diverged = metrics; })");
    assertThat(lab.notice()).isHidden();
    lab.button("Train").click();
    assertThat(lab.notice())
        .containsText(
            "The learning rate is too high for this network: the weights grew without bound.");
    lab.waitUntil("state.diverged && !state.running");
    assertThat(lab.ask("self.diverged")).isNotNull();
    assertThat(lab.button("Train")).isVisible();

    lab.notice().getByText("Start again with a learning rate of 0.03").click();
    lab.waitUntil("!state.diverged && state.epoch === 0");
    assertThat(lab.settings()).containsEntry("learningRate", 0.03);
    assertThat(lab.notice()).isHidden();
    assertThat(lab.metrics().get("trainLoss")).isInstanceOf(Double.class);
  }

  @Test
  void resettingOrGoingBackMendsItToo(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, LINK);
    lab.step(50);
    assertThat(lab.notice()).isVisible();
    lab.button("Reset").click();
    assertThat(lab.notice()).isHidden();
    lab.step(50);
    assertThat(lab.notice()).isVisible();
    lab.ask("vitrine.back(50)");
    assertThat(lab.notice()).isHidden();
  }
}
