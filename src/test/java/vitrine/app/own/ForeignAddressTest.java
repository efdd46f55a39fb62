package vitrine.app.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a tour may lie. */
class ForeignAddressTest {
  private static final String PAGE = "http://localhost:8080/course/teach/tour/?src=x";

  @ParameterizedTest
  @CsvSource({
    "https://school.example/tour.md, ''",
    "http://localhost:8080/tours/mine.md, ''",
    "http://school.example/tour.md, own.src.scheme",
    "http://localhost:8080.school.example/tour.md, own.src.scheme",
    "http://localhost:80801/tour.md, own.src.scheme",
    "file:///etc/passwd, own.src.scheme",
    "'data:text/plain,---', own.src.scheme",
    "javascript:alert(1), own.src.scheme",
    "//school.example/tour.md, own.src.scheme",
    "tour.md, own.src.scheme",
    "https://bank.example@school.example/tour.md, own.src.signs",
    "https:///tour.md, own.src.signs",
    "https://school.example\\@bank.example/, own.src.signs",
    "https://ѕchool.example/, own.src.signs",
    "'https://school.example/a b', own.src.signs",
    "'', own.src.none"
  })
  void isHttpsOrThisSite(String address, String refusal) {
    assertThat(ForeignAddress.refusal(address, PAGE)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "https://school.example/tour.md, school.example",
    "https://school.example:8443?x, school.example:8443",
    "https://school.example#x, school.example"
  })
  void itsHostIsWhatAVisitorIsAskedAbout(String address, String host) {
    assertThat(ForeignAddress.host(address)).isEqualTo(host);
  }
}
