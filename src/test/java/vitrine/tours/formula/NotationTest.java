package vitrine.tours.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.tours.Words;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.markup.Piece;

class NotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "z = w_1 x_1 + b | z equals w 1 times x 1 plus b",
        "a = f(z) | a equals f of z",
        "tanh z | tanh of z",
        "-x | minus x",
        "x^2 | x squared",
        "W^T x | W transposed times x",
        "partial L / partial w | d L over d w",
        "sum_{i=1}^n w_i x_i | the sum over i equals 1 to n of w i times x i",
        "(a + b)/2 | bracket a plus b bracket ends over 2",
        "w (a + b) | w times bracket a plus b bracket ends",
        "sqrt(x) | the square root of x",
        "hat(y) - y | y hat minus y",
        "eta >= 0.1 | eta is at least 0.1",
        "3 by 2 | 3 by 2",
        "L = 1 \"if\" x > 0 | L equals 1 if x is greater than 0",
        "f'(z) | f′ of z",
        "max(0, z) | max of bracket 0 , z bracket ends",
        "e^{-z} | e to the power minus z"
      })
  void isSpokenAsItIsRead(String source, String spoken) {
    assertThat(read(source).attribute("alttext")).isEqualTo(spoken);
  }

  @Test
  void indicesFractionsAndProductsAreDrawn() {
    assertThat(html("w_1 x"))
        .contains("<mrow><msub><mi>w</mi><mn>1</mn></msub><mo>\u2062</mo><mi>x</mi></mrow>");
    assertThat(html("(a + b)/n"))
        .contains("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>n</mi></mfrac>");
    assertThat(html("sum_{i=1}^n")).contains("<munderover><mo>∑</mo>");
    assertThat(html("x_i^2")).contains("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(a", "a)", "w_", "x_1_2", "sqrt x", "a # b", "\"open"})
  void whatIsNoFormulaIsRefused(String source) {
    assertThatThrownBy(() -> read(source)).isInstanceOf(Fault.class);
  }

  private static Piece read(String source) {
    return Notation.read(source, false, Words.TEXTS, 1);
  }

  private static String html(String source) {
    return HtmlText.of(List.of(read(source)));
  }
}
