package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.playground.PlaygroundParts;

/** A link opens what was seen when it was made. */
@ExtendWith(Visits.class)
class PlaygroundLinksIT {
  private static final Map<String, Function<PlaygroundPage, Locator>> HIDEABLE =
      Map.ofEntries(
          Map.entry("showTestData", lab -> lab.tick("Show test points")),
          Map.entry("discretize", lab -> lab.tick("Two colours only")),
          Map.entry("playButton", lab -> lab.button("Train")),
          Map.entry("stepButton", lab -> lab.button("One epoch")),
          Map.entry("resetButton", lab -> lab.button("Reset")),
          Map.entry("learningRate", lab -> lab.slider("Learning rate")),
          Map.entry("activation", lab -> lab.list("Activation")),
          Map.entry("regularization", lab -> lab.list("Regularisation")),
          Map.entry("regularizationRate", lab -> lab.slider("Regularisation rate")),
          Map.entry("problem", lab -> lab.list("Problem")),
          Map.entry("dataset", lab -> lab.choice("Circle")),
          Map.entry("percTrainData", lab -> lab.slider("Share of training points (%)")),
          Map.entry("noise", lab -> lab.slider("Noise")),
          Map.entry("batchSize", lab -> lab.slider("Batch size")),
          Map.entry("numHiddenLayers", lab -> lab.button("Add a hidden layer")),
          Map.entry("numNodes2", lab -> lab.button("Add a neuron to Hidden 2")),
          Map.entry("sinX", lab -> lab.tile("input sin(X₁)")),
          Map.entry("x", lab -> lab.tile("input X₁")));

  @ParameterizedTest
  @ValueSource(strings = {"vitrine.link()", "vitrine.link({weights: true})"})
  void linkOpensTheSameMoment(String link, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&engine=js&lock=noise");
    lab.ask("vitrine.set({dataset: 'spiral', sinX: true, showTestData: true})");
    lab.step(3);
    lab.ask("vitrine.setValue('layer1.weight[0,1]', [1.25])");
    lab.ask("vitrine.step(7, 'batch')");
    lab.ask("vitrine.freeze('layer1.bias', [1, 0, 0, 1])");
    lab.ask("vitrine.set({learningRate: 0.1})");
    lab.step(9);
    assertThatItReopens(visitor, lab, link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vitrine.link()", "vitrine.link({weights: true})"})
  void linkOpensTheSameMomentUnderTheAncestorsRules(String link, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#dataset=xor&seed=0.25&batchSize=30&noise=10");
    lab.step(5);
    lab.ask("vitrine.reset()");
    lab.ask("vitrine.set({regularization: 'L1', regularizationRate: 0.01})");
    lab.step(12);
    assertThatItReopens(visitor, lab, link);
  }

  private static void assertThatItReopens(Visitor visitor, PlaygroundPage lab, String link) {
    var address = (String) lab.ask(link);
    assertThat(address).startsWith(visitor.address() + "playground/?").hasSizeLessThan(2000 + 80);
    var other = PlaygroundPage.open(visitor, address);
    assertThat(other.isRunning()).isFalse();
    assertThat(other.settings()).isEqualTo(lab.settings());
    assertThat(other.state().get("step")).isEqualTo(lab.state().get("step"));
    assertThat(other.metrics()).isEqualTo(lab.metrics());
    assertThat(other.parameters()).isEqualTo(lab.parameters());
    // It also goes on in the same way: random streams, partial batches and frozen weights are part
    // of the moment.
    assertThat(other.step(3)).isEqualTo(lab.step(3));
    assertThat(other.parameters()).isEqualTo(lab.parameters());
  }

  @Test
  void tooLongALinkSaysWhyAndOffersAFile(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#networkShape=8,8,8,8");
    lab.step(1);
    assertThat(lab.refusal("vitrine.link({weights: true})"))
        .matches(".*characters.*weights.*export\\(\"state\"\\).*\\.");
    assertThat((String) lab.ask("vitrine.export('state').then(file => file.text())"))
        .startsWith("1.");
  }

  @Test
  void addressKeepsWhatWasSet(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "");
    lab.choice("Spiral").check();
    lab.waitUntil("dataset", "spiral");
    lab.button("Add a hidden layer").click();
    lab.waitUntil("networkShape", "4,2,2");
    lab.tick("Two colours only").check();
    lab.ask("vitrine.pause()");
    var settings = lab.settings();
    int visits = (Integer) lab.ask("history.length");
    lab.page().reload();
    lab.ask("vitrine.ready");
    assertThat(lab.settings()).isEqualTo(settings);
    assertThat(lab.isRunning()).isFalse();
    lab.button("Remove the last hidden layer").click();
    lab.waitUntil("networkShape", "4,2");
    assertThat(lab.ask("history.length")).isEqualTo(visits);
  }

  @Test
  void ancestorLinkHidesWhatItNames(Visitor visitor) {
    var all = PlaygroundPage.open(visitor, "#seed=0.5").showMore();
    var none = new StringBuilder("#seed=0.5");
    HIDEABLE.forEach(
        (key, control) -> {
          assertThat(control.apply(all).isVisible()).as(key).isTrue();
          none.append('&').append(key).append("_hide=true");
        });
    var lab = PlaygroundPage.open(visitor, none.toString());
    if (lab.page().locator("summary").first().isVisible()) {
      lab.showMore();
    }
    HIDEABLE.forEach(
        (key, control) -> assertThat(control.apply(lab).isVisible()).as(key).isFalse());
    assertThat(lab.button("Add a neuron to Hidden 1")).isVisible();
    assertThat(lab.settings()).containsEntry("x", false);
  }

  @Test
  void hideTextLeavesTheLabAlone(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#hideText=true");
    assertThat(lab.page().locator("h1")).isHidden();
    assertThat(lab.page().getByText("How it learns")).isHidden();
    assertThat(lab.button("Train")).isVisible();
  }

  @Test
  void lockedSettingsCannotBeChanged(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&lock=learningRate,networkShape,dataset,xSquared");
    var before = lab.settings();
    assertThat(lab.refusal("vitrine.set({learningRate: 1})"))
        .isEqualTo("learningRate is locked by the link that opened this page.");
    assertThat(lab.refusal("vitrine.set({noise: 10, networkShape: '3'})")).contains("locked");
    assertThat(lab.slider("Learning rate")).isDisabled();
    assertThat(lab.exact("Learning rate")).isDisabled();
    assertThat(lab.page().getByText("Locked by the link that opened this page.").first())
        .isVisible();
    assertThat(lab.choice("Spiral")).isDisabled();
    assertThat(lab.button("Add a hidden layer")).isDisabled();
    assertThat(lab.button("Add a neuron to Hidden 1")).isDisabled();
    lab.tile("input X₁²").click();
    assertThat(lab.button("Give this to the network")).isDisabled();
    assertThat(lab.settings()).isEqualTo(before);
    assertThat(lab.list("Activation")).isEnabled();
    lab.ask("vitrine.set({noise: 10})");
    assertThat(lab.settings()).containsEntry("noise", 10);
  }

  @Test
  void partsThatAreNoSettingsAreTakenAwayByTheirNames(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1.open:curves");
    lab.showMore();
    var named = lab.lab().locator("[data-named]:visible");
    assertThat(named.first()).isVisible();
    int shown = named.count();
    assertThat(shown).isGreaterThan(15);
    var none =
        PlaygroundPage.open(
            visitor, "?s=1.open:curves&hide=" + String.join(",", PlaygroundParts.NAMES));
    none.showMore();
    assertThat(none.lab().locator(".study-part")).isVisible();
    assertThat(none.lab().locator("[data-named]:visible")).hasCount(0);
    none.tile("hidden layer 1, neuron 1").click();
    assertThat(none.card()).isVisible();
    assertThat(none.card().locator("[data-named]:visible")).hasCount(0);
  }

  @Test
  void lockedButtonsSayWhoLockedThem(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1&lock=resetButton,undoButton,scrubber");
    lab.step(4);
    lab.ask("vitrine.set({noise: 10})");
    lab.step(2);
    lab.button("Reset").focus();
    lab.page().keyboard().press("Enter");
    assertThat(lab.explanation()).containsText("Locked by the link that opened this page.");
    lab.page().keyboard().press("Control+z");
    lab.button("Undo").click();
    lab.slider("Go back or forward in this run").focus();
    lab.page().keyboard().press("Home");
    assertThat(lab.epoch()).isEqualTo(2);
    assertThat(lab.settings()).containsEntry("noise", 10);
    lab.button("Back").click();
    lab.waitUntil("state.epoch === 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s=9.x",
        "?s=1.learningRate:fast",
        "?s=1.nothing:1",
        "?s=1.~~1;set;broken",
        "?s=%F0%9F%92%A9",
        "?s="
      })
  void brokenLinkSaysSoAndOpensTheUsualStart(String link, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, link);
    assertThat(lab.explanation()).hasText(Pattern.compile("^[A-Z“].+\\.$"));
    assertThat(lab.settings()).isEqualTo(PlaygroundPage.atRest(visitor).settings());
    assertThat(lab.isRunning()).isFalse();
    lab.step(1);
  }

  @Test
  void anotherFragmentOpensAnotherLesson(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#dataset=xor&seed=0.5");
    lab.ask("void (location.hash = '#dataset=gauss&seed=0.25&activation=relu')");
    lab.page().waitForURL("**dataset=gauss**");
    lab.waitUntilOpen("dataset", "gauss");
    assertThat(lab.settings()).containsEntry("activation", "relu").containsEntry("seed", "0.25");
    // What was changed since stands in the address; a new fragment still counts for more.
    lab.ask("vitrine.set({noise: 20})");
    lab.ask("void (location.hash = '#dataset=spiral&seed=0.75')");
    lab.waitUntilOpen("dataset", "spiral");
    assertThat(lab.settings()).containsEntry("noise", 0);
  }
}
