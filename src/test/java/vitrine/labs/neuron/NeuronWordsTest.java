package vitrine.labs.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.Texts;

/** What is said of the neuron, from numbers given by hand. */
class NeuronWordsTest {
  private static final Texts TEXTS = new Texts(texts());

  private static Map<String, String> texts() {
    var texts = new HashMap<String, String>();
    texts.put("lab.words.given", "{0}: {1}, {2}.");
    texts.put("lab.words.product", "{0}: {1} × {2} = {3}.");
    texts.put("lab.words.together", "Σ {0}.");
    texts.put("lab.words.sum", "{0} + {1} = {2}.");
    texts.put("lab.words.sum.nobias", "Only {2}.");
    texts.put("lab.words.output", "→ {1}.");
    texts.put("lab.story", "A {0} film?");
    texts.put("lab.story.join", "and");
    texts.put("lab.story.feature.1", "never {0}");
    texts.put("lab.story.feature.5", "very {0}");
    texts.put("lab.feature.1", "funny");
    texts.put("lab.feature.2", "scary");
    texts.put("lab.words.score.film", "{0} of {1}.");
    return texts;
  }

  private static Settings settings(String... changes) {
    var settings = NeuronSettings.DECLARATION.fallbacks();
    for (int i = 0; i < changes.length; i += 2) {
      settings = settings.with(changes[i], changes[i + 1]);
    }
    return settings;
  }

  private static String steps(double sum, String... changes) {
    var probes =
        List.of(
            Probe.own(Features.INPUT),
            Probe.parameters(NeuronGraph.WEIGHT),
            Probe.own(NeuronGraph.PRODUCT),
            Probe.own(NeuronGraph.WEIGHTED),
            Probe.parameters(NeuronGraph.BIAS),
            Probe.own(NeuronGraph.SUM),
            Probe.own(Network.OUTPUT));
    var values =
        List.of(
            new double[] {1, -1},
            new double[] {2, 0.5},
            new double[] {2, -0.5},
            new double[] {1.5},
            new double[] {-0.25},
            new double[] {sum},
            new double[] {0.78});
    var snapshot = new Snapshot(0, 0, 1, false, false, probes, values);
    var settings = settings(changes);
    return NeuronWords.steps(TEXTS, NeuronNames.of(settings, TEXTS), settings, snapshot);
  }

  @Test
  void everyStepIsSaidAndThenTheVerdict() {
    assertThat(steps(1.25))
        .isEqualTo(
            "funny: 1.00 × 2.00 = 2.00. scary: −1.00 × 0.50 = −0.50. 1.50 + −0.25 = 1.25."
                + " → 0.78. lab.verdict.film.yes");
    assertThat(steps(-0.1, "dataset", "xor", "bias", "false"))
        .endsWith("Only −0.10. → 0.78. lab.verdict.logic.no.unsure");
  }

  @Test
  void whatHasNotBeenWorkedOutIsNotSaid() {
    assertThat(steps(1.25, "stage", "inputs")).isEqualTo("funny: 1.00, 2.00. scary: −1.00, 0.50. ");
    assertThat(steps(1.25, "stage", "products")).endsWith("= −0.50. ");
    assertThat(steps(1.25, "stage", "sum")).endsWith("Σ 1.50.");
    assertThat(steps(1.25, "stage", "bias")).endsWith("= 1.25.");
    assertThat(steps(1.25, "stage", "activation")).isEqualTo(steps(1.25));
  }

  @Test
  void theStoryNamesHowMuchOfEachThereIs() {
    assertThat(NeuronWords.story(TEXTS, settings(), new double[] {0.9, -0.7}))
        .isEqualTo("A very funny and never scary film?");
  }

  @Test
  void theScoreCountsWhatIsRight() {
    assertThat(NeuronWords.score(TEXTS, settings(), new double[] {1, 0, 1})).isEqualTo("2 of 3.");
  }
}
