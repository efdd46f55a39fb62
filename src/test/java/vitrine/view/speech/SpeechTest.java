package vitrine.view.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.EnglishTexts;
import vitrine.view.Texts;
import vitrine.view.chart.LossCurve;
import vitrine.view.network.ExampleGraph;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.PlainNames;

final class SpeechTest {
  private final Texts texts = EnglishTexts.all();
  private final NetworkPlan plan = NetworkPlan.of(ExampleGraph.of(2));
  private final FigureSpeech speech = new FigureSpeech(texts, new PlainNames());

  private static double value(Reference number) {
    return number.node().name().endsWith("bias") ? -0.31 : number.place() == 1 ? -1.4 : 0.6;
  }

  private String chart(double... losses) {
    var curve = new LossCurve();
    for (int epoch = 0; epoch < losses.length; epoch++) {
      curve.add(epoch * 25, losses[epoch], losses[epoch] + 0.01);
    }
    return texts.of(ChartSentence.of(curve));
  }

  @Test
  void neuronIsDescribedByItsBiasAndItsLargestWeight() {
    assertThat(speech.tile(plan, plan.columns().get(1).get(0), SpeechTest::value))
        .isEqualTo("1.1: bias −0.31, largest weight −1.40 from input xTimesY");
  }

  @Test
  void inputSaysWhetherItIsUsed() {
    assertThat(speech.tile(plan, plan.columns().get(0).get(0), SpeechTest::value))
        .isEqualTo("input x");
    assertThat(speech.tile(plan, plan.columns().get(0).get(1), SpeechTest::value))
        .isEqualTo("input y, not in use");
  }

  @Test
  void linkIsDescribedByItsWeight() {
    assertThat(speech.link(plan.links().get(1), SpeechTest::value))
        .isEqualTo("weight from input xTimesY to 1.1: −1.40");
  }

  @Test
  void chartSaysFromWhereToWhereInHowManyEpochs() {
    assertThat(chart(0.51, 0.3, 0.1, 0.05, 0.018))
        .isEqualTo("Training loss fell from 0.510 to 0.018 in 100 epochs; test loss 0.028.");
    assertThat(chart(0.1, 0.4)).startsWith("Training loss rose from 0.100 to 0.400 in 25 epochs");
    assertThat(chart(0.5, 0.501)).startsWith("Training loss stayed near 0.501 for 25 epochs");
    assertThat(chart(0.5, Double.NaN)).isEqualTo("The loss grew without bound within 25 epochs.");
    assertThat(chart(0.5)).isEqualTo("No training has been done yet.");
  }

  @Test
  void everySentenceOfMapsAndChartsHasItsWords() throws Exception {
    var missing = new ArrayList<String>();
    var key = Pattern.compile("\"(speech\\.[a-zA-Z.]*[a-zA-Z])\"");
    try (var files = Files.list(Path.of("src/main/java/vitrine/view/speech"))) {
      for (var file : files.toList()) {
        var matcher = key.matcher(Files.readString(file));
        while (matcher.find()) {
          missing.add(matcher.group(1));
        }
      }
    }
    assertThat(missing).isNotEmpty();
    for (var part : new String[] {"right", "left", "above", "below"}) {
      missing.add("speech.map.line." + part);
    }
    for (var part : new String[] {"upperright", "upperleft", "lowerright", "lowerleft"}) {
      missing.add("speech.map.line." + part);
    }
    for (var part :
        new String[] {"inside.at", "outside.at", "band.across", "band.up", "gap.across"}) {
      missing.add("speech.map." + part);
    }
    missing.removeIf(texts::has);
    // the beginnings of keys that are completed where they are used
    missing.remove("speech.map.band");
    missing.remove("speech.map.gap");
    assertThat(missing).isEmpty();
  }
}
