package vitrine.view.dom;

import org.jspecify.annotations.Nullable;
import vitrine.view.QrPicture;

/** A QR code in the page, black on white in every theme, with words in its place. */
public final class QrCodeTag {
  private QrCodeTag() {}

  /**
   * The code of {@code text}; null if the text is too long for one.
   *
   * @param label what it is, for those who cannot see it
   */
  public static @Nullable Tag of(String text, String label) {
    var picture = QrPicture.of(text);
    return picture == null ? null : of(picture, label);
  }

  /** A code in the page. */
  public static Tag of(QrPicture picture, String label) {
    return Tag.svg("svg")
        .attribute("class", "qr")
        .attribute("role", "img")
        .attribute("aria-label", label)
        .attribute("viewBox", picture.viewBox())
        .attribute("shape-rendering", "crispEdges")
        .add(
            Tag.svg("rect")
                .attribute("width", "100%")
                .attribute("height", "100%")
                .attribute("fill", "#fff"),
            Tag.svg("path").attribute("d", picture.path()).attribute("fill", "#000"));
  }
}
