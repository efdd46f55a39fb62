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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import vitrine.view.qr.QrCode;

/** The witness is ZXing, which reads what we draw and draws the same itself. */
final class QrPictureTest {
  private static final int SCALE = 3;

  @Test
  void everySizeIsReadBackAsItsText() throws Exception {
    for (int length = 1; length <= 1273; length += 106) {
      var text = address(length);
      assertThat(read(text)).isEqualTo(text);
    }
    assertThat(read(address(1273))).isEqualTo(address(1273));
  }

  @Property(tries = 60)
  void anyTextIsReadBack(@ForAll @StringLength(min = 1, max = 300) String any) throws Exception {
    var text = any.replaceAll("\\p{Cs}", "?");
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  void versionAndLevelHoldAsMuchAsTheWitnessSays() throws Exception {
    for (int length = 1; length <= 1273; length += 7) {
      var code = assertNotNullCode(address(length));
      var witness = Encoder.encode(address(length), ErrorCorrectionLevel.L);
      assertThat(code.size()).isEqualTo(witness.getMatrix().getWidth());
    }
  }

  @Test
  void everyModuleIsThatOfTheWitness() throws Exception {
    // level M at 16 bytes fits version 2 of both levels: the witness is asked for the same level
    var text = "https://a.example/?s=1.2~3";
    var code = assertNotNullCode(text);
    var witness = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    assertThat(code.size()).isEqualTo(witness.getWidth());
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        assertThat(code.isDark(x, y)).isEqualTo(witness.get(x, y) == 1);
      }
    }
  }

  @Test
  void aTextThatIsTooLongHasNoCode() {
    assertThat(QrPicture.of(address(1274))).isNull();
    assertThat(QrPicture.of("ü".repeat(637))).isNull();
    assertThat(QrPicture.of("ü".repeat(636))).isNotNull();
  }

  @Test
  void itsFileIsXmlThatSaysWhatItIs() throws Exception {
    var picture = QrPicture.of("a");
    assertNotNull(picture);
    assertThat(picture.viewBox()).isEqualTo("0 0 29 29");
    var file = picture.file("A <link> & \"more\"").getBytes(StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file));
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A <link> & \"more\"");
    assertThat(document.getElementsByTagName("path").item(0).getAttributes().getNamedItem("d"))
        .extracting(Node::getTextContent)
        .isEqualTo(picture.path());
  }

  private static QrCode assertNotNullCode(String text) {
    var code = QrCode.of(text);
    assertNotNull(code);
    return code;
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
