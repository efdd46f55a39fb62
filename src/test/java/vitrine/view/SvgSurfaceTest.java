package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

final class SvgSurfaceTest {
  private static final Pixels PIXELS =
      new Pixels(
          2,
          2,
          new int[] {Pixels.pixel(0x102030), Pixels.pixel(0xffffff), 0, Pixels.pixel(0xff0000)});

  private final SvgSurface surface = new SvgSurface(100, 50.5);

  @Test
  void theFileIsXmlWithTitleAndDescription() throws Exception {
    surface.line(0, 0, 10.254, -0.001, Stroke.dashed(0x112233, 2));
    surface.point(PointShape.CROSS, 5, 5, 2.5, 0xabcdef, 0, 1);
    surface.text(
        "a < b & \"c\"", 1, 2, TextStyle.text(12, TextStyle.Across.LEFT, TextStyle.Down.TOP), 0);
    surface.image(PIXELS, 0, 0, 10, 10, false);
    var file = surface.file(0xffffff, "Losses & more", "falls <fast>");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    var root = document.getDocumentElement();
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Losses & more");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("falls <fast>");
    assertThat(root.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("a < b & \"c\"");
    assertThat(file).contains("M0 0L10.25 0\"").contains("stroke-dasharray=\"5\"");
  }

  @Test
  void whatWasDrawnBeforeClearingIsGone() {
    surface.fillRect(0, 0, 1, 1, 0x123456);
    surface.clear();
    assertThat(surface.file(0, "", "")).doesNotContain("#123456");
  }

  @Test
  void pixelsAreReadBackFromTheFileByAnotherReader() throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(PngFile.of(PIXELS)));
    assertThat(picture.getWidth()).isEqualTo(2);
    assertThat(picture.getRGB(0, 0)).isEqualTo(0xff102030);
    assertThat(picture.getRGB(1, 0)).isEqualTo(0xffffffff);
    assertThat(picture.getRGB(0, 1) >>> 24).isZero();
    assertThat(picture.getRGB(1, 1)).isEqualTo(0xffff0000);
  }
}
