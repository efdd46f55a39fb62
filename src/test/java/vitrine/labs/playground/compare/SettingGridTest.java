package vitrine.labs.playground.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Refusal;
import vitrine.session.Setting;
import vitrine.session.Settings;

final class SettingGridTest {
  private final Settings base = PlaygroundSettings.DECLARATION.fallbacks().with("seed", "7");

  private String refusal(String across, String values, String down, String others) {
    var sentences = new String[1];
    assertThatThrownBy(() -> SettingGrid.of(base, across, values, down, others))
        .isInstanceOfSatisfying(Refusal.class, refused -> sentences[0] = refused.sentence().key());
    return sentences[0];
  }

  @Test
  void cellsStandRowByRowAndKeepAllElse() {
    var grid = SettingGrid.of(base, "learningRate", "0.03 0.10", "networkShape", "4,2  8");
    var cells = grid.cells(base);
    assertThat(cells)
        .extracting(each -> each.text("learningRate"))
        .containsExactly("0.03", "0.1", "0.03", "0.1");
    assertThat(cells)
        .extracting(each -> each.text("networkShape"))
        .containsExactly("4,2", "4,2", "8", "8");
    assertThat(cells).allMatch(each -> each.text("seed").equals("7"));
  }

  @Test
  void aGridThatCannotBeIsRefusedInOneSentence() {
    assertThat(refusal("noise", "1 2", "noise", "3 4")).isEqualTo("study.seeds.grid.same");
    assertThat(refusal("noise", "1 1", "seed", "3 4")).isEqualTo("study.seeds.grid.twice");
    assertThat(refusal("noise", "1", "seed", "3 4")).isEqualTo("study.seeds.grid.many");
    assertThat(refusal("noise", "1 2", "seed", "1 2 3 4 5 6 7")).isEqualTo("study.seeds.grid.many");
    assertThat(refusal("noise", "1 much", "seed", "3 4")).isEqualTo("refused.setting.range");
  }

  @Test
  void whatIsSuggestedForAnySettingIsAGrid() {
    for (var setting : PlaygroundSettings.DECLARATION.settings()) {
      boolean isOffered = setting.effect() != Setting.Effect.VIEW && GridValues.has(setting);
      if (isOffered && !setting.key().equals("seed")) {
        var values = GridValues.suggested(setting, base.text(setting.key()));
        var grid = SettingGrid.of(base, setting.key(), values, "seed", "1 2");
        assertThat(grid.acrossValues()).as(setting.key()).hasSizeBetween(2, 6);
      }
    }
  }
}
