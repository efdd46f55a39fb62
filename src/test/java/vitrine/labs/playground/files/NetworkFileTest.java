package vitrine.labs.playground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Settings;

final class NetworkFileTest {
  private final Settings now = PlaygroundSettings.DECLARATION.fallbacks().with("speed", "5");
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, Object> file = new HashMap<>();

  NetworkFileTest() {
    parameters.put("output.weight", Map.of("data", List.of(0.5, -1.5)));
    parameters.put("output.bias", Map.of("data", List.of(0.25)));
    file.put("producer", "Vitrine");
    file.put("name", "playground");
    file.put("settings", new HashMap<>(Map.of("networkShape", "", "speed", "1")));
    file.put("parameters", parameters);
  }

  private void refuses(String key) {
    assertThatThrownBy(() -> NetworkFile.of(file, now))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
  }

  @Test
  void aFileOfOursBecomesThatNetworkAtEpochZero() {
    var model = new PlaygroundModel(now);
    model.advance(500);
    NetworkFile.of(file, now).commands(now).forEach(model::apply);
    assertThat(model.examples()).isZero();
    assertThat(model.settings().text("speed")).isEqualTo("5");
    assertThat(model.read(List.of(Probe.parameters("output.weight"))).get(0))
        .containsExactly(0.5, -1.5);
  }

  @Test
  void whatIsNoNetworkOfOursIsRefusedInOneSentence() {
    file.put("name", "digits");
    refuses("study.files.import.lab");
    file.put("producer", "another");
    refuses("study.files.import.foreign");
  }

  @Test
  void numbersThatDoNotFitAreRefusedInOneSentence() {
    parameters.put("output.bias", Map.of("data", List.of(1.0, 2.0)));
    refuses("study.files.import.size");
    parameters.put("output.bias", Map.of("data", List.of("one")));
    refuses("study.files.import.number");
    parameters.remove("output.bias");
    refuses("study.files.import.missing");
  }

  @Test
  void aSettingThatCannotBeIsRefusedInItsOwnSentence() {
    file.put("settings", Map.of("learningRate", "fast"));
    refuses("refused.setting.range");
  }
}
