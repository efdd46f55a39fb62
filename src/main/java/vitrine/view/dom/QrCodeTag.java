package vitrine.view.dom;

import vitrine.view.QrPicture;

/** A QR code in the page, black on white in every theme, with words in its place. */
public final class QrCodeTag {
  private QrCodeTag() {}

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
