package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.session.Setting.Effect;

/** What holds for {@link Settings} whatever is asked of them. */
class SettingsProperties {
  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.number("rate", Effect.LIVE, "0.03", 0, 10),
              Setting.sizes("shape", Effect.RESTART, "4,2", 1, 8, 6),
              Setting.whole("noise", Effect.DATA, 0, 0, 50, 5),
              Setting.flag("discretize", Effect.VIEW, false),
              Setting.text("seed", Effect.DATA, "1", 8)));

  @Property
  void allOfAChangeHappensOrNone(
      @ForAll("changes") Map<String, String> first, @ForAll("changes") Map<String, String> second) {
    var before = after(DECLARATION.fallbacks(), first);
    var after = after(before, second);
    if (after == before) {
      return;
    }
    for (var setting : DECLARATION.settings()) {
      var asked = second.get(setting.key());
      var expected = asked == null ? before.text(setting.key()) : setting.parse(asked);
      assertThat(after.text(setting.key())).isEqualTo(expected);
    }
  }

  @Property
  void oneRefusedValueRefusesTheWholeChange(@ForAll("changes") Map<String, String> change) {
    boolean isRefused =
        change.entrySet().stream().anyMatch(one -> isRefused(one.getKey(), one.getValue()));
    var fallbacks = DECLARATION.fallbacks();
    assertThat(after(fallbacks, change) == fallbacks).isEqualTo(isRefused);
    assertThat(fallbacks).isEqualTo(DECLARATION.fallbacks());
  }

  @Property
  void differencesLeadFromOneToTheOther(
      @ForAll("changes") Map<String, String> first, @ForAll("changes") Map<String, String> second) {
    var here = after(DECLARATION.fallbacks(), first);
    var there = after(DECLARATION.fallbacks(), second);
    assertThat(here.with(there.differencesFrom(here))).isEqualTo(there);
    assertThat(here.differencesFrom(there).keySet())
        .isEqualTo(there.differencesFrom(here).keySet());
    assertThat(here.equals(there)).isEqualTo(here.differencesFrom(there).isEmpty());
  }

  /** The settings after a change, the same object if it is refused. */
  private static Settings after(Settings before, Map<String, String> change) {
    try {
      return before.with(change);
    } catch (Refusal refusal) {
      return before;
    }
  }

  private static boolean isRefused(String key, String value) {
    try {
      DECLARATION.setting(key).parse(value);
      return false;
    } catch (Refusal refusal) {
      return true;
    }
  }

  @Provide
  Arbitrary<Map<String, String>> changes() {
    var keys = Arbitraries.of("rate", "rate", "shape", "noise", "discretize", "seed", "gone");
    var values =
        Arbitraries.of(
            "0", "1", "1", "2", "5", "8", "true", "false", "3,3", "", "0.03", "1e1", "11", "a b");
    return Arbitraries.maps(keys, values).ofMaxSize(3);
  }
}
