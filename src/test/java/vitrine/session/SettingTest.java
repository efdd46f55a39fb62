package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.session.Setting.Effect;

/** Every kind of {@link Setting}: what it takes, in which form, and how it says no. */
class SettingTest {
  private static final Setting CHOICE =
      Setting.choice("activation", Effect.RESTART, "tanh", "relu");
  private static final Setting NUMBER =
      Setting.number("learningRate", Effect.LIVE, "0.03", 0, 10, "0.03", "1");
  private static final Setting WHOLE = Setting.whole("batchSize", Effect.RESTART, 10, 1, 30, 1);
  private static final Setting FLAG = Setting.flag("discretize", Effect.VIEW, false);
  private static final Setting SIZES =
      Setting.sizes("networkShape", Effect.RESTART, "4,2", 1, 8, 6);
  private static final Setting WORDS =
      Setting.words("activations", Effect.RESTART, 3, List.of("tanh", "relu"));
  private static final Setting TEXT = Setting.text("seed", Effect.DATA, "1", 8);

  @Test
  void fallbacksAreValuesInCanonicalForm() {
    for (var setting : List.of(CHOICE, NUMBER, WHOLE, FLAG, SIZES, WORDS, TEXT)) {
      assertThat(setting.parse(setting.fallback())).isEqualTo(setting.fallback());
    }
  }

  @Test
  void theFirstChoiceIsTheFallback() {
    assertThat(CHOICE.fallback()).isEqualTo("tanh");
  }

  @Test
  void aChoiceTakesItsWordsAlone() {
    assertThat(CHOICE.parse("relu")).isEqualTo("relu");
    assertRefused(CHOICE, "RELU", "refused.setting.choice", "activation", "RELU", "tanh, relu");
    assertRefused(CHOICE, "", "refused.setting.choice", "activation", "", "tanh, relu");
  }

  @Test
  void aNumberIsWrittenInItsShortestForm() {
    assertThat(NUMBER.parse("0.030")).isEqualTo("0.03");
    assertThat(NUMBER.parse("3e-2")).isEqualTo("0.03");
    assertThat(NUMBER.parse("1.0")).isEqualTo("1");
    assertThat(NUMBER.parse("-0")).isEqualTo("0");
  }

  @Test
  void aNumberTakesMoreThanItsControlOffers() {
    assertThat(NUMBER.parse("0.02")).isEqualTo("0.02");
    assertThat(WHOLE.offering(5, 10, 5).choices()).containsExactly("5", "10");
    assertThat(WHOLE.offering(5, 10, 5).parse("7")).isEqualTo("7");
    assertThat(WHOLE.offering("1", "30").parse("29")).isEqualTo("29");
  }

  @Test
  void aNumberStaysInItsRangeEndsIncluded() {
    assertThat(NUMBER.parse("0")).isEqualTo("0");
    assertThat(NUMBER.parse("10")).isEqualTo("10");
    assertRefused(NUMBER, "10.001", "refused.setting.range", "learningRate", "10.001", "0 to 10");
    assertRefused(NUMBER, "-1", "refused.setting.range", "learningRate", "-1", "0 to 10");
    assertRefused(NUMBER, "1e999", "refused.setting.range", "learningRate", "1e999", "0 to 10");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (var text :
        List.of("", " 1", "1 ", "NaN", "Infinity", "0x10", "1d", "1,5", "--1", "e5", ".", "fast")) {
      assertRefused(NUMBER, text, "refused.setting.range", "learningRate", text, "0 to 10");
    }
  }

  @Test
  void aWholeNumberIsWhole() {
    assertThat(WHOLE.parse("1e1")).isEqualTo("10");
    assertRefused(WHOLE, "2.5", "refused.setting.whole", "batchSize", "2.5", "1 to 30");
    assertRefused(WHOLE, "31", "refused.setting.whole", "batchSize", "31", "1 to 30");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(FLAG.parse("true")).isEqualTo("true");
    assertRefused(FLAG, "1", "refused.setting.flag", "discretize", "1", "true, false");
  }

  @Test
  void wordsAreThoseOfAListWithCommasOrNone() {
    assertThat(WORDS.parse("")).isEmpty();
    assertThat(WORDS.parse("relu,tanh,relu")).isEqualTo("relu,tanh,relu");
    var all = "tanh, relu";
    for (var text : List.of("tanh,", ",", "tanh, relu", "TANH", "tanh;relu")) {
      assertRefused(WORDS, text, "refused.setting.words", "activations", text, all);
    }
    var many = "tanh,tanh,tanh,tanh";
    assertRefused(WORDS, many, "refused.setting.many", "activations", many, "3");
  }

  @Test
  void sizesAreWholeNumbersWithCommasOrNone() {
    assertThat(SIZES.parse("")).isEmpty();
    assertThat(SIZES.parse("8,8.0,1")).isEqualTo("8,8,1");
    assertRefused(SIZES, "4,,2", "refused.setting.whole", "networkShape", "", "1 to 8");
    assertRefused(SIZES, "4,9", "refused.setting.whole", "networkShape", "9", "1 to 8");
    assertRefused(
        SIZES, "1,1,1,1,1,1,1", "refused.setting.many", "networkShape", "1,1,1,1,1,1,1", "6");
  }

  @Test
  void aTextHasOneToSoManyPlainCharacters() {
    assertThat(TEXT.parse("0.49-a_Z")).isEqualTo("0.49-a_Z");
    for (var text : List.of("", "123456789", "a b", "é", "<b>", "a&b")) {
      assertRefused(TEXT, text, "refused.setting.text", "seed", text, "8");
    }
  }

  @Test
  void aRefusalQuotesOnlyTheBeginningOfALongText() {
    var refusal = catchThrowableOfType(Refusal.class, () -> TEXT.parse("x".repeat(5000)));
    assertThat(refusal.sentence().arguments().get(1)).isEqualTo("x".repeat(60) + "…");
  }

  private static void assertRefused(Setting setting, String text, String key, String... arguments) {
    var refusal = catchThrowableOfType(Refusal.class, () -> setting.parse(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.sentence()).isEqualTo(Sentence.of(key, arguments));
  }
}
