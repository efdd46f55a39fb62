package vitrine.labs.playground.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Settings;

final class HopelessSettingsTest {
  private static Settings settings(String... pairs) {
    var settings = PlaygroundSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  private static @Nullable Trouble found(Settings settings) {
    return HopelessSettings.find(settings, PlaygroundGraph.of(settings));
  }

  private static void assertMends(Settings settings, String key) {
    var trouble = found(settings);
    assertThat(trouble).isNotNull();
    assertThat(trouble.sentence().key()).isEqualTo(key);
    assertThat(found(settings.with(trouble.cure()))).isNull();
  }

  @Test
  void aNetworkWithoutFeaturesIsToldNothing() {
    assertMends(settings("x", "false", "y", "false"), "trouble.features");
  }

  @Test
  void aNetworkThatOnlyDrawsOneLineCannotTellCurvedSetsApart() {
    assertMends(settings("networkShape", ""), "trouble.line.none");
    assertMends(settings("activation", "linear"), "trouble.line.linear");
    assertMends(
        settings("networkShape", "1,4", "dataset", "spiral", "activation", "relu"),
        "trouble.line.one");
    assertMends(settings("networkShape", "1", "dataset", "xor"), "trouble.line.one");
  }

  @Test
  void nothingIsHopelessWhereALineWillDoOrTheFeaturesBendIt() {
    assertThat(found(settings())).isNull();
    assertThat(found(settings("activation", "linear", "dataset", "gauss"))).isNull();
    assertThat(found(settings("activation", "linear", "xSquared", "true"))).isNull();
    assertThat(found(settings("activation", "linear", "problem", "regression"))).isNull();
  }
}
