package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** QR codes: ZXing reads what we draw; the library packs the same text into the same squares. */
final class QrPictureTest {
  private static final int SCALE = 3;

  @Test
  void everySizeIsReadBackAsItsText() throws Exception {
    for (int length = 1; length <= 2331; length += 233) {
      var text = address(length);
      assertThat(read(text)).isEqualTo(text);
    }
  }

  @Property(tries = 60)
  void anyAddressIsReadBack(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 300) String any)
      throws Exception {
    assertThat(read(any)).isEqualTo(any);
  }

  @Test
  void aTextOfAnyLengthBecomesTheCodeThatTheLibraryMakesOfIt() {
    for (int length : new int[] {1, 14, 15, 40, 180, 181, 213, 214, 600, 1500, 2331}) {
      var segment = QrSegment.makeBytes(address(length).getBytes(StandardCharsets.US_ASCII));
      var wanted = QrCode.encodeSegments(List.of(segment), QrCode.Ecc.MEDIUM, 1, 40, -1, false);
      var picture = QrPicture.of(address(length));
      assertNotNull(picture);
      assertThat(picture.size()).isEqualTo(wanted.size + 8);
      assertThat(drawn(picture)).isEqualTo(drawn(wanted));
    }
  }

  @Test
  void versionsHoldAsMuchAsTheWitnessSays() throws Exception {
    for (int length = 1; length <= 2331; length += 13) {
      var picture = QrPicture.of(address(length));
      assertNotNull(picture);
      var witness = Encoder.encode(address(length), ErrorCorrectionLevel.M);
      assertThat(picture.size() - 8).isEqualTo(witness.getMatrix().getWidth());
    }
  }

  @Test
  void whatNoCodeHoldsHasNone() {
    assertThat(QrPicture.of(address(2332))).isNull();
    assertThat(QrPicture.of("grüße")).isNull();
  }

  @Test
  void theDrawingSaysWhatItIs() {
    var picture = QrPicture.of("https://a.example/");
    assertNotNull(picture);
    assertThat(picture.svg("A <link> & more"))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\"")
        .contains("viewBox=\"0 0 33 33\"", "<title>A &lt;link> &amp; more</title>", "h33v33H0z");
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
    var squares = new boolean[picture.size()][picture.size()];
    for (var run : picture.path().substring(1).split("M", -1)) {
      var numbers = run.split("[ hvz]", -1);
      int x = Integer.parseInt(numbers[0]);
      for (int i = 0; i < Integer.parseInt(numbers[2]); i++) {
        squares[Integer.parseInt(numbers[1])][x + i] = true;
      }
    }
    return squares;
  }

  /** Lower-case letters, so that only byte mode fits. */
  private static String address(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + ((i * 7) % 26)));
    }
    return text.toString();
  }

  /** Draws the path of the picture on white as its own small reader of "M x y h n v 1 h -n z". */
  private static String read(String text) throws Exception {
    var picture = QrPicture.of(text);
    assertNotNull(picture);
    int side = picture.size() * SCALE;
    var pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    for (var run : picture.path().split("z", -1)) {
      if (!run.isEmpty()) {
        var numbers = run.substring(1).split("[ hv]", -1);
        int x = Integer.parseInt(numbers[0]) * SCALE;
        int y = Integer.parseInt(numbers[1]) * SCALE;
        int width = Integer.parseInt(numbers[2]) * SCALE;
        for (int row = y; row < y + SCALE; row++) {
          Arrays.fill(pixels, (row * side) + x, (row * side) + x + width, 0);
        }
      }
    }
    var source = new RGBLuminanceSource(side, side, pixels);
    var hints =
        Map.of(
            DecodeHintType.CHARACTER_SET,
            "UTF-8",
            DecodeHintType.PURE_BARCODE,
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE));
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
        .getText();
  }
}
