package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page shows is what the network holds: every number says where it comes from. */
@ExtendWith(Visits.class)
class PlaygroundTruthIT {
  /**
   * The texts of the lab that look like readings and say neither where they come from nor that they
   * are measured. Figure captions are the spoken words; “2,1” below a symbol counts neurons.
   */
  private static final String UNACCOUNTED =
      """
      lab => {
        const words = document.createTreeWalker(lab, NodeFilter.SHOW_TEXT);
        const found = [];
        while (words.nextNode()) {
          const place = words.currentNode.parentElement;
          const reading = /\\d[.,]\\d|\\d%|\\d\\d/.test(words.currentNode.data);
          if (reading && place.checkVisibility() && !place.closest('[data-value], [data-measured], option, figcaption, msub, msubsup')) {
            found.push(words.currentNode.data);
          }
        }
        return found;
      }\
      """;

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void shownNumbersAreTheNetworksOwn(String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 3");
    lab.button("Pause").click();
    lab.waitUntil("!state.running");
    assertThatAllIsTrue(lab, 5);

    for (var tile : List.of("hidden layer 1, neuron 2", "output neuron", "input X₂")) {
      lab.tile(tile).click();
      assertThat(lab.card()).isVisible();
      assertThatAllIsTrue(lab, 6);
      lab.button("Close").click();
    }
    lab.openWeight(0);
    assertThatAllIsTrue(lab, 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "problem=regression&regDataset=reg-gauss",
        "networkShape=&xSquared=true&sinX=true",
        "activation=relu&networkShape=8,1,3"
      })
  void shownNumbersAreTrueOfEveryNetwork(String fragment, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#seed=0.5&" + fragment);
    lab.step(3);
    lab.tile("output neuron").click();
    assertThatAllIsTrue(lab, 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm"})
  void shownNumbersStayTrueThroughEditsAndTimeTravel(String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&engine=" + engine);
    lab.step(10);
    lab.ask("vitrine.setValue('layer1.weight[0,0]', [2.5])");
    assertThatAllIsTrue(lab, 5);
    lab.ask("vitrine.back(4)");
    assertThatAllIsTrue(lab, 5);
    lab.ask("vitrine.set({dataset: 'spiral'})");
    assertThatAllIsTrue(lab, 5);
    lab.ask("vitrine.undo()");
    assertThatAllIsTrue(lab, 5);
    lab.ask("vitrine.reset()");
    assertThatAllIsTrue(lab, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "problem:classes;classDataset:penguins, input X₁, Flipper length (mm), 2",
    "problem:regression;regDataset:houses, output neuron, 'Median value of a house ($1,000)', 1"
  })
  void whatWasMeasuredIsShownInItsUnit(
      String settings, String tile, String name, int numbers, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1." + settings);
    lab.step(2);
    lab.tile(tile).click();
    assertThat(lab.card()).containsText(name);
    DerivedNumbers.assertThatAllAreTrue(lab, ".number-card", numbers);
    ShownNumbers.assertThatAllAreTrue(lab, 5);
    assertThat((String) lab.ask("vitrine.describeState()")).contains(name);
  }

  /** Compares every number in sight with the network's, written the same way. */
  private static void assertThatAllIsTrue(PlaygroundPage lab, int atLeast) {
    ShownNumbers.assertThatAllAreTrue(lab, atLeast);
    assertThat((List<?>) lab.lab().evaluate(UNACCOUNTED)).as("numbers of nowhere").isEmpty();
  }
}
