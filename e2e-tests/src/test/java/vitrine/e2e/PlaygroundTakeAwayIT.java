package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of what can be taken away, and the way back in. */
@ExtendWith(Visits.class)
class PlaygroundTakeAwayIT {
  private static PlaygroundPage open(Visitor visitor) {
    return PlaygroundPage.open(visitor, "?s=1.open:files");
  }

  @Test
  void theLinkWithWeightsIsShortAndOpensTheSameNumbers(Visitor visitor) {
    var lab = open(visitor);
    lab.step(20);
    lab.button("Copy: Link with the weights in it").click();
    var link = lab.box("The link that was made last");
    assertThat(link).not().hasValue("");
    var address = link.inputValue();
    assertThat(address.length()).isLessThan(2000);
    var again = PlaygroundPage.open(visitor, address);
    assertThat(again.parameters()).isEqualTo(lab.parameters());
    assertThat(again.metrics()).isEqualTo(lab.metrics());
  }

  @Test
  void aFileIsSavedUnderItsName(Visitor visitor) {
    var lab = open(visitor);
    var saved = lab.page().waitForDownload(() -> lab.button("Network as SVG").click());
    assertThat(saved.suggestedFilename()).isEqualTo("playground-network.svg");
  }

  @Test
  void aNetworkOpensAgainFromItsFile(Visitor visitor) {
    var lab = open(visitor);
    lab.step(5);
    var before = lab.parameters();
    var json = (String) lab.ask("vitrine.export('json').then(file => file.text())");
    lab.ask("vitrine.set({networkShape: '3', dataset: 'xor'})");
    lab.box("Or its text").fill(json);
    lab.button("Open this text").click();
    lab.waitUntil("settings.networkShape.join() === '4,2'");
    lab.waitUntilValue("output.bias", "value === " + before.get("output.bias").get(0));
    assertThat(lab.parameters()).isEqualTo(before);
    assertThat(lab.epoch()).isZero();
  }

  @Test
  void whatIsNoNetworkIsRefusedAndChangesNothing(Visitor visitor) {
    var lab = open(visitor);
    var before = lab.parameters();
    lab.box("Or its text").fill("{\"producer\": \"another\"}");
    lab.button("Open this text").click();
    assertThat(lab.page().locator(".study-section [role=alert]"))
        .hasText("This JSON holds no network that was saved here. Nothing has changed.");
    assertThat(lab.parameters()).isEqualTo(before);
  }
}
