package vitrine.teach.builder;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QR codes: the library packs the same text into the same squares. */
class QrPictureTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 14, 15, 40, 180, 181, 213, 214, 600, 1500, 2331})
  void aTextOfAnyLengthBecomesTheCodeThatTheLibraryMakesOfIt(int length) {
    var text = "https://school.example/vitrine/?s=1.~".repeat(80).substring(0, length);
    var segment = QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8));
    var wanted = QrCode.encodeSegments(List.of(segment), QrCode.Ecc.MEDIUM, 1, 40, -1, false);
    var picture = QrPicture.of(text);
    assertThat(picture).isNotNull();
    assertThat(picture.side()).isEqualTo(wanted.size + 8);
    assertThat(drawn(picture)).isEqualTo(drawn(wanted));
  }

  @Test
  void whatNoCodeHoldsHasNone() {
    assertThat(QrPicture.of("x".repeat(2332))).isNull();
    assertThat(QrPicture.of("grüße")).isNull();
  }

  @Test
  void theFileOfItSaysWhatItIs() {
    assertThat(QrPicture.of("https://a.example/").file("A <link> & more"))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 33 33\"")
        .contains("<title>A &lt;link&gt; &amp; more</title>", "d=\"M0 0h33v33H0z\"");
  }

  private static boolean[][] drawn(QrCode code) {
    var squares = new boolean[code.size + 8][code.size + 8];
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        squares[y + 4][x + 4] = code.getModule(x, y);
      }
    }
    return squares;
  }

  private static boolean[][] drawn(QrPicture picture) {
    var squares = new boolean[picture.side()][picture.side()];
    for (var run : picture.path().substring(1).split("M")) {
      var numbers = run.split("[ hvz]");
      int x = Integer.parseInt(numbers[0]);
      int y = Integer.parseInt(numbers[1]);
      for (int i = 0; i < Integer.parseInt(numbers[2]); i++) {
        squares[y][x + i] = true;
      }
    }
    return squares;
  }
}
