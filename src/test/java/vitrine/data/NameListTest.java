package vitrine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {
  private static NameList of(String text) {
    return NameList.of(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void everyLetterAndTheEndIsAnExampleWithTheLettersBeforeIt() {
    var examples = of("ab\nz\n").examples(2, 0, 2);
    assertThat(examples.inputs()).containsExactly(0, 0, 0, 1, 1, 2, 0, 0, 0, 26);
    assertThat(examples.labels()).containsExactly(1, 2, 0, 26, 0);
  }

  @Test
  void onlyTheLastLettersAreShown() {
    assertThat(NameList.before("abc", 2)).containsExactly(2, 3);
    assertThat(NameList.before("", 2)).containsExactly(0, 0);
  }

  @Test
  void aNameIsFoundInItsPartOnly() {
    var names = of("ada\nbo\ncy\n");
    assertThat(names.size()).isEqualTo(3);
    assertThat(names.has("bo", 0, 2)).isTrue();
    assertThat(names.has("bo", 2, 3)).isFalse();
    assertThat(names.has("dee", 0, 3)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "Ada\n", "a-b\n", "\n", "ada\n\n"})
  void whatIsNoListOfNamesIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(text));
  }
}
