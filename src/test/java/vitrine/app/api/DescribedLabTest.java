package vitrine.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Declaration;
import vitrine.session.LinkCodec;
import vitrine.session.Setting;
import vitrine.session.Start;
import vitrine.teach.builder.DescribedLab;
import vitrine.view.EnglishTexts;

/** What a lab tells of itself is enough for the builder to write the links that the lab writes. */
class DescribedLabTest {
  static List<String> labs() {
    var labs = new ArrayList<String>(SmallLabs.IDS);
    labs.add(PlaygroundSettings.LAB);
    labs.add(DigitsSettings.LAB);
    return labs;
  }

  @ParameterizedTest
  @MethodSource("labs")
  void everySettingOfEveryLabIsWrittenIntoTheSameLink(String lab) {
    var declaration = declaration(lab);
    var described = DescribedLab.read(description(lab, declaration));
    assertThat(described).isNotNull();
    for (var setting : declaration.settings()) {
      for (var value : values(setting)) {
        var wanted =
            LinkCodec.encode(
                Start.of(declaration.fallbacks().with(setting.key(), value)), LinkCodec.MOST);
        var start = Start.of(described.declaration().fallbacks().with(setting.key(), value));
        assertThat(LinkCodec.encode(start, LinkCodec.MOST)).as(setting.key()).isEqualTo(wanted);
        assertThat(described.start(wanted)).as(setting.key()).isEqualTo(start);
      }
    }
    assertThat(described.state(described.start(""))).isEmpty();
    assertThat(described.words())
        .hasSizeGreaterThanOrEqualTo(declaration.settings().size())
        .allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
  }

  @Test
  void theSettingsInForceAreReadWhateverTheirType() {
    var declaration = PlaygroundSettings.DECLARATION;
    var described = DescribedLab.read(description(PlaygroundSettings.LAB, declaration));
    assertThat(described).isNotNull();
    var inForce = new LinkedHashMap<String, Object>();
    inForce.put("noise", 25.0);
    inForce.put("networkShape", List.of(3.0, 2.0));
    inForce.put("xSquared", true);
    inForce.put("dataset", "xor");
    assertThat(described.settings(inForce))
        .isEqualTo(
            described
                .declaration()
                .fallbacks()
                .with(
                    Map.of(
                        "noise", "25",
                        "networkShape", "3,2",
                        "xSquared", "true",
                        "dataset", "xor")));
  }

  @Test
  void whatIsNoDescriptionDescribesNothing() {
    assertThat(DescribedLab.read(null)).isNull();
    assertThat(DescribedLab.read(Map.of("settings", "many"))).isNull();
    var odd = DescribedLab.read(Map.of("settings", List.of(1.0, Map.of("type", "colour"))));
    assertThat(odd).isNotNull();
    assertThat(odd.declaration().settings()).isEmpty();
  }

  private static Declaration declaration(String lab) {
    return switch (lab) {
      case PlaygroundSettings.LAB -> PlaygroundSettings.DECLARATION;
      case DigitsSettings.LAB -> DigitsSettings.DECLARATION;
      default -> SmallLabs.of(lab).declaration();
    };
  }

  private static Map<String, Object> description(String lab, Declaration declaration) {
    var texts = EnglishTexts.all();
    return Map.of(
        "id",
        lab,
        "settings",
        declaration.settings().stream()
            .map(setting -> StateReport.describe(setting, texts))
            .toList(),
        "parts",
        List.of("playButton"));
  }

  private static List<String> values(Setting setting) {
    return switch (setting.type()) {
      case CHOICE -> setting.choices();
      case FLAG -> List.of("true", "false");
      case NUMBER, WHOLE ->
          List.of(setting.parse(String.valueOf((int) setting.high())), setting.fallback());
      default -> List.of(setting.fallback());
    };
  }
}
