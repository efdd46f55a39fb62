package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Setting.Effect;

/** {@link Settings} change all or nothing, and {@link Declaration} says what a change does. */
class SettingsTest {
  private static final Declaration DECLARATION =
      new Declaration(
          List.of(
              Setting.number("rate", Effect.LIVE, "0.03", 0, 10),
              Setting.sizes("shape", Effect.RESTART, "4,2", 1, 8, 6),
              Setting.words("bends", Effect.RESTART, 6, List.of("relu", "tanh")),
              Setting.whole("noise", Effect.DATA, 0, 0, 50, 5),
              Setting.flag("discretize", Effect.VIEW, false),
              Setting.choice("rules", Effect.DATA, "ours", "ancestor")),
          List.of(new Declaration.Variation("rate", "rules", "ancestor", Effect.RESTART)));

  private final Settings fallbacks = DECLARATION.fallbacks();

  @Test
  void valuesAreReadByTheirKind() {
    assertThat(fallbacks.number("rate")).isEqualTo(0.03);
    assertThat(fallbacks.sizes("shape")).containsExactly(4, 2);
    assertThat(fallbacks.whole("noise")).isZero();
    assertThat(fallbacks.flag("discretize")).isFalse();
    assertThat(fallbacks.text("rules")).isEqualTo("ours");
  }

  @Test
  void anEmptyListOfSizesHasNone() {
    assertThat(fallbacks.with("shape", "").sizes("shape")).isEmpty();
    assertThat(fallbacks.words("bends")).isEmpty();
    assertThat(fallbacks.with("bends", "relu,tanh").words("bends")).containsExactly("relu", "tanh");
  }

  @Test
  void aChangeLeavesTheSettingsItCameFrom() {
    var changed = fallbacks.with("rate", "1.0");
    assertThat(changed.text("rate")).isEqualTo("1");
    assertThat(fallbacks.text("rate")).isEqualTo("0.03");
  }

  @Test
  void oneRefusedValueRefusesTheWholeChange() {
    var changes = new LinkedHashMap<String, String>();
    changes.put("noise", "25");
    changes.put("rate", "fast");
    assertThatThrownBy(() -> fallbacks.with(changes)).isInstanceOf(Refusal.class);
    assertThat(fallbacks.whole("noise")).isZero();
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> fallbacks.with("speed", "1")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> fallbacks.text("speed")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> DECLARATION.setting("speed")).isInstanceOf(Refusal.class);
    assertThat(DECLARATION.find("speed")).isNull();
  }

  @Test
  void differencesAreThisSidesValuesInTheOrderOfDeclaration() {
    var changed = fallbacks.with(Map.of("rules", "ancestor", "noise", "5", "shape", ""));
    assertThat(changed.differencesFrom(fallbacks))
        .containsExactly(
            Map.entry("shape", ""), Map.entry("noise", "5"), Map.entry("rules", "ancestor"));
    assertThat(fallbacks.differencesFrom(changed))
        .containsExactly(
            Map.entry("shape", "4,2"), Map.entry("noise", "0"), Map.entry("rules", "ours"));
  }

  @Test
  void theStrongestEffectCounts() {
    assertThat(fallbacks.effectSince(fallbacks)).isEqualTo(Effect.VIEW);
    assertThat(fallbacks.with("discretize", "true").effectSince(fallbacks)).isEqualTo(Effect.VIEW);
    assertThat(fallbacks.with("rate", "1").effectSince(fallbacks)).isEqualTo(Effect.LIVE);
    assertThat(fallbacks.with(Map.of("rate", "1", "shape", "3")).effectSince(fallbacks))
        .isEqualTo(Effect.RESTART);
    assertThat(fallbacks.with(Map.of("shape", "3", "noise", "5")).effectSince(fallbacks))
        .isEqualTo(Effect.DATA);
  }

  @Test
  void aVariationHoldsWhereItsConditionDoes() {
    var ancestor = fallbacks.with("rules", "ancestor");
    assertThat(ancestor.with("rate", "1").effectSince(ancestor)).isEqualTo(Effect.RESTART);
    assertThat(DECLARATION.effect("rate", fallbacks)).isEqualTo(Effect.LIVE);
    assertThat(DECLARATION.effect("noise", ancestor)).isEqualTo(Effect.DATA);
  }

  @Test
  void equalValuesAreEqualSettings() {
    assertThat(fallbacks.with("rate", "1e0"))
        .isEqualTo(fallbacks.with("rate", "1"))
        .hasSameHashCodeAs(fallbacks.with("rate", "1"));
    assertThat(fallbacks.with("rate", "1")).isNotEqualTo(fallbacks);
  }
}
