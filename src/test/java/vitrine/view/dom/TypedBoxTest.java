package vitrine.view.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedBoxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.03;0.03",
        " 7 ;7",
        "−0.5;-0.5",
        "0,02;0.02",
        "'1,234.5';1234.5",
        "'1,234,567';1234567",
        "abc;abc"
      })
  void whatPeopleTypeForANumberBecomesPlain(String typed, String plain) {
    assertThat(TypedBox.plain(typed)).isEqualTo(plain);
  }
}
