package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.data.DatasetCatalog;
import vitrine.data.Feature;
import vitrine.data.Problem;
import vitrine.data.TableCatalog;
import vitrine.network.Activation;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Setting.Type;
import vitrine.session.Settings;

/** {@link PlaygroundSettings} start as TensorFlow Playground does, and are described in full. */
class PlaygroundSettingsTest {
  private static final List<Setting> ALL = PlaygroundSettings.DECLARATION.settings();
  private final Settings fallbacks = PlaygroundSettings.DECLARATION.fallbacks();

  @Test
  void fallbacksAreTheAncestorsDefaults() {
    assertThat(values("problem", "dataset", "regDataset", "noise", "percTrainData", "batchSize"))
        .containsExactly("classification", "circle", "reg-plane", "0", "50", "10");
    assertThat(
            values(
                "activation",
                "learningRate",
                "regularization",
                "regularizationRate",
                "networkShape"))
        .containsExactly("tanh", "0.03", "none", "0", "4,2");
    assertThat(values("x", "y", "xSquared", "ySquared", "xTimesY", "sinX", "sinY"))
        .containsExactly("true", "true", "false", "false", "false", "false", "false");
    assertThat(values("initZero", "showTestData", "discretize")).containsOnly("false");
  }

  @Test
  void aFirstViewIsOursWithAFixedSeed() {
    assertThat(values("rules", "seed", "speed")).containsExactly("ours", "1", "1");
  }

  @Test
  void everyFallbackAndEveryOfferIsTakenInCanonicalForm() {
    for (var setting : ALL) {
      assertThat(setting.parse(setting.fallback())).isEqualTo(setting.fallback());
      for (var choice : setting.choices()) {
        assertThat(setting.parse(choice)).isEqualTo(choice);
      }
    }
  }

  @Test
  void controlsOfferWhatTheAncestorOffers() {
    assertThat(setting("noise").choices()).hasSize(11).startsWith("0", "5").endsWith("50");
    assertThat(setting("percTrainData").choices()).hasSize(9).startsWith("10", "20").endsWith("90");
    assertThat(setting("batchSize").choices()).hasSize(30).startsWith("1", "2").endsWith("30");
    assertThat(setting("learningRate").choices()).hasSize(11);
    assertThat(setting("regularizationRate").choices()).hasSize(10);
  }

  @Test
  void choicesAreThoseThatDataAndNetworkKnow() {
    for (var problem : Problem.values()) {
      var keys = new ArrayList<String>();
      DatasetCatalog.of(problem).forEach(entry -> keys.add(entry.key()));
      for (var table : TableCatalog.values()) {
        if (table.problem() == problem) {
          keys.add(table.key());
        }
      }
      keys.add(ChosenData.OWN);
      assertThat(setting(ChosenData.setting(problem)).choices()).isEqualTo(keys);
      assertThat(setting("problem").choices()).contains(problem.key());
    }
    for (var activation : setting("activation").choices()) {
      assertThat(Activation.of(activation).key()).isEqualTo(activation);
    }
    for (var feature : Feature.values()) {
      assertThat(setting(feature.key()).type()).isEqualTo(Type.FLAG);
    }
  }

  @Test
  void changesDoWhatTheAncestorDoesWithThem() {
    for (var key :
        List.of("problem", "dataset", "regDataset", "noise", "percTrainData", "seed", "rules")) {
      assertThat(setting(key).effect()).as(key).isEqualTo(Effect.DATA);
    }
    for (var key :
        List.of("batchSize", "activation", "networkShape", "x", "sinY", "initZero", "optimizer")) {
      assertThat(setting(key).effect()).as(key).isEqualTo(Effect.RESTART);
    }
    for (var key : List.of("showTestData", "discretize", "speed")) {
      assertThat(setting(key).effect()).as(key).isEqualTo(Effect.VIEW);
    }
    assertThat(setting("learningRate").effect()).isEqualTo(Effect.LIVE);
  }

  @Test
  void regularisationIsLiveUnderOurRulesAlone() {
    var ancestor = fallbacks.with("rules", "ancestor");
    for (var change : Map.of("regularizationRate", "1", "regularization", "L1").entrySet()) {
      var value = change.getValue();
      assertThat(fallbacks.with(change.getKey(), value).effectSince(fallbacks))
          .isEqualTo(Effect.LIVE);
      assertThat(ancestor.with(change.getKey(), value).effectSince(ancestor))
          .isEqualTo(Effect.RESTART);
    }
  }

  @Test
  void everySettingHasALabelAHelpAndNamesForItsChoices() throws IOException {
    var keys = new ArrayList<String>();
    for (var line : Files.readAllLines(Path.of("web/messages/en.properties"))) {
      keys.add(line.substring(0, Math.max(0, line.indexOf('='))));
    }
    for (var setting : ALL) {
      var prefix = "setting." + setting.key() + ".";
      assertThat(keys).contains(prefix + "label", prefix + "help");
      if (setting.type() == Type.CHOICE) {
        setting.choices().forEach(choice -> assertThat(keys).contains(prefix + choice));
      }
    }
  }

  private static Setting setting(String key) {
    return PlaygroundSettings.DECLARATION.setting(key);
  }

  private List<String> values(String... keys) {
    return List.of(keys).stream().map(fallbacks::text).toList();
  }
}
