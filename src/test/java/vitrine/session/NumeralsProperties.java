package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every number and every text, on the JVM. */
class NumeralsProperties {
  @Property
  void everyNumberReadsBackToTheSameBits(@ForAll double value) {
    assertThat(Numerals.parse(Numerals.write(value))).isEqualTo(value);
  }

  @Property
  void anyTextIsANumberOrNaN(@ForAll String text) {
    double value = Numerals.parse(text);
    assertThat(Double.isNaN(value) || Double.parseDouble(text) == value).isTrue();
  }

  @Property
  void partsJoinToTheText(@ForAll String text) {
    assertThat(String.join(",", Numerals.split(text, ','))).isEqualTo(text);
  }
}
