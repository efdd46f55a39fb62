package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.session.Setting.Effect;

/** What holds for every {@link Setting} and every text. */
class SettingProperties {
  @Property
  void theCanonicalFormIsItsOwnCanonicalForm(
      @ForAll("settings") Setting setting, @ForAll("texts") String text) {
    String canonical;
    try {
      canonical = setting.parse(text);
    } catch (Refusal refusal) {
      return;
    }
    assertThat(setting.parse(canonical)).isEqualTo(canonical);
  }

  @Property
  void anyTextIsTakenOrRefused(@ForAll("settings") Setting setting, @ForAll String text) {
    try {
      assertThat(setting.parse(text)).isNotNull();
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).startsWith("refused.setting.");
      assertThat(refusal.sentence().arguments()).hasSize(3).first().isEqualTo(setting.key());
    }
  }

  @Property
  void everyNumberOfTheRangeIsTakenToTheBit(@ForAll double value) {
    double kept = Math.abs(value) % 1000;
    var setting = Setting.number("rate", Effect.LIVE, "0", 0, 1000);
    assertThat(Numerals.parse(setting.parse(Double.toString(kept)))).isEqualTo(kept);
  }

  @Provide
  Arbitrary<Setting> settings() {
    return Arbitraries.of(
        List.of(
            Setting.choice("c", Effect.VIEW, "none", "L1", "1"),
            Setting.number("n", Effect.LIVE, "0", -5, 5, "0"),
            Setting.whole("w", Effect.RESTART, 1, -3, 300, 1),
            Setting.flag("f", Effect.VIEW, true),
            Setting.sizes("s", Effect.RESTART, "", 1, 32, 4),
            Setting.words("l", Effect.RESTART, 3, List.of("none", "L1")),
            Setting.text("t", Effect.DATA, "1", 12)));
  }

  @Provide
  Arbitrary<String> texts() {
    var numerals = Arbitraries.strings().withChars("0123456789+-.eE,").ofMaxLength(8);
    var words =
        Arbitraries.of(
            "none", "L1", "L1,none", "true", "false", "-0", "1,2,3", "0.5", "a_b", "4e0,2.0");
    return Arbitraries.oneOf(numerals, words, Arbitraries.doubles().map(String::valueOf));
  }
}
