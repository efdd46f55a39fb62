package vitrine.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What a link carries from device to device. */
class CarriedProgressTest {
  @Property(tries = 300)
  void placeAndAnswersArriveAsTheyLeft(@ForAll("readers") Progress progress) {
    var text = CarriedProgress.write(progress);
    assertThat(text).matches("[-A-Za-z0-9.~_]*");
    var arrived = CarriedProgress.read(text);
    assertThat(arrived).isNotNull();
    assertThat(arrived.marks()).isEqualTo(progress.marks());
    assertThat(arrived.page()).isEqualTo(progress.page());
    assertThat(arrived.isFinished()).isEqualTo(progress.isFinished());
    assertThat(arrived.write()).isEqualTo(progress.write());
  }

  @Provide
  Arbitrary<Progress> readers() {
    var ids = Arbitraries.strings().withChars("abz019-").ofMinLength(1).ofMaxLength(12);
    var answers = Arbitraries.strings().all().ofMaxLength(60);
    var marks =
        Combinators.combine(
                Arbitraries.integers().between(0, 40),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of(true, false),
                answers)
            .as(Mark::new);
    return Combinators.combine(
            Arbitraries.maps(ids, marks).ofMaxSize(12),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(true, false))
        .as(CarriedProgressTest::progress);
  }

  private static Progress progress(Map<String, Mark> marks, int page, boolean isFinished) {
    var progress = new Progress();
    marks.forEach(progress::mark);
    progress.page(page);
    if (isFinished) {
      progress.finish();
    }
    return progress;
  }

  @Property(tries = 500)
  void anyTextAtAllIsReadOrRefused(@ForAll @StringLength(max = 80) String text) {
    var arrived = CarriedProgress.read("1.0.o~" + text);
    if (arrived != null) {
      assertThat(CarriedProgress.read(CarriedProgress.write(arrived)))
          .extracting(Progress::marks)
          .isEqualTo(arrived.marks());
    }
    CarriedProgress.read(text);
  }

  @Test
  void whatIsNotWrittenThisWayIsRefused() {
    assertThat(CarriedProgress.read("1.3.o~one-line_2_0.5_s_a-line.00FC")).isNotNull();
    for (var text :
        new String[] {
          "",
          "2.3.o",
          "1.3",
          "1.x.o",
          "1.-3.o",
          "1.99999999999.o",
          "1.3.x",
          "1.3.o~",
          "1.3.o~a_1_0.5_s",
          "1.3.o~a_1_0.5_s_x_y",
          "1.3.o~<b>_1_0.5_s_x",
          "1.3.o~a_1_1.5_s_x",
          "1.3.o~a_1_NaN_s_x",
          "1.3.o~a_1_0.5_q_x",
          "1.3.o~a_1_0.5_s_<script>",
          "1.3.o~a_1_0.5_s_.00G0",
          "1.3.o~a_1_0.5_s_.004",
          "1.0.o" + "~a_1_1_s_x".repeat(20_000)
        }) {
      assertThat(CarriedProgress.read(text)).as(text).isNull();
    }
  }

  @Test
  void theLinkOfATourStaysShortEnoughForACode() {
    var progress = new Progress();
    for (int i = 0; i < 12; i++) {
      progress.mark("a-question-" + i, new Mark(2, 0.5, true, "-3.25"));
    }
    assertThat(CarriedProgress.write(progress)).hasSizeLessThan(500);
  }
}
