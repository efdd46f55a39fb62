package vitrine.labs.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.graph.Role;
import vitrine.session.Setting.Effect;
import vitrine.session.Setting.Type;

class DigitsSettingsTest {
  @Test
  void everySettingHasALabelAHelpAndNamesForItsChoices() throws IOException {
    var keys = new ArrayList<String>();
    for (var line : Files.readAllLines(Path.of("web/messages/en.properties"))) {
      keys.add(line.substring(0, Math.max(0, line.indexOf('='))));
    }
    for (var setting : DigitsSettings.DECLARATION.settings()) {
      var prefix = "setting." + setting.key() + ".";
      assertThat(keys).contains(prefix + "label", prefix + "help");
      if (setting.type() == Type.CHOICE) {
        setting.choices().forEach(choice -> assertThat(keys).contains(prefix + choice));
      }
    }
  }

  @Test
  void everyFallbackAndEveryOfferIsAValue() {
    for (var setting : DigitsSettings.DECLARATION.settings()) {
      assertThat(setting.parse(setting.fallback())).isEqualTo(setting.fallback());
      setting.choices().forEach(value -> assertThat(setting.parse(value)).isEqualTo(value));
    }
  }

  @Test
  void whatSteersALearningNetworkIsLiveAndWhatMakesAnotherRestarts() {
    for (var key :
        List.of(
            "learningRate", "schedule", "l2", "dropout", "shift", "rotate", "scale", "patience")) {
      assertThat(DigitsSettings.DECLARATION.setting(key).effect()).isEqualTo(Effect.LIVE);
    }
    for (var key : List.of("networkShape", "activation", "optimizer", "batchSize", "backend")) {
      assertThat(DigitsSettings.DECLARATION.setting(key).effect()).isEqualTo(Effect.RESTART);
    }
    assertThat(DigitsSettings.DECLARATION.setting("trainingSize").effect()).isEqualTo(Effect.DATA);
  }

  @Test
  void aSettingNeedsThePacksOfItsImages() {
    assertThat(DigitsData.packs(PackFiles.settings("trainingSize", "100")))
        .containsExactly("digits/train-1", "digits/test-1");
    assertThat(DigitsData.packs(PackFiles.settings("trainingSize", "2001", "testSize", "10000")))
        .containsExactly("digits/train-1", "digits/train-2", "digits/test-1", "digits/test-2");
    assertThat(DigitsData.packs(PackFiles.settings()))
        .containsExactly("digits/train-1", "digits/train-2", "digits/test-1");
    assertThat(DigitsData.trainPacks(PackFiles.settings("trainingSize", "60000"))).hasSize(7);
  }

  @Test
  void theGraphIsNamedAsTheViewsReadIt() {
    var graph = DigitsGraph.of(PackFiles.settings("networkShape", "32,16"));
    for (var name :
        List.of(
            "input",
            "layer1.weight",
            "layer1.bias",
            "layer1.sum",
            "layer1.output",
            "layer2.output",
            "output.weight",
            "output.bias",
            "logits",
            "output",
            "label",
            "loss",
            "loss.example",
            "correct",
            "accuracy",
            "gradient.layer1.weight")) {
      assertThat(graph.find(name)).as(name).isNotNull();
    }
    assertThat(graph.node("layer1.weight").shape().size()).isEqualTo(32 * 784);
    assertThat(graph.node("output").shape().size()).isEqualTo(10);
    assertThat(graph.nodes(Role.PARAMETER)).hasSize(6);
  }
}
