package vitrine.view;

import org.jspecify.annotations.Nullable;
import vitrine.view.qr.QrCode;

/**
 * The picture of a QR code: one path of SVG, black on white with the margin that cameras need.
 *
 * @param size of its view box on each side, in modules, the margin included
 * @param path its dark modules as the path data of SVG, in modules from the upper left corner
 */
public record QrPicture(int size, String path) {
  /** Light modules on each side. */
  public static final int MARGIN = 4;

  /** The picture of {@code text}; null if it is longer than the 1,273 bytes of a code. */
  public static @Nullable QrPicture of(String text) {
    var code = QrCode.of(text);
    return code == null ? null : new QrPicture(code.size() + (2 * MARGIN), path(code));
  }

  /** The view box of its drawing. */
  public String viewBox() {
    return "0 0 " + size + " " + size;
  }

  /**
   * The text of its file in SVG.
   *
   * @param title what it is, in words
   */
  public String file(String title) {
    var text =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"");
    text.append(viewBox()).append("\" shape-rendering=\"crispEdges\">\n<title>");
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        default -> text.append(c);
      }
    }
    text.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<path d=\"");
    return text.append(path).append("\" fill=\"#000\"/>\n</svg>\n").toString();
  }

  /** One line for each run of dark modules in a row. */
  private static String path(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size(); y++) {
      int run = 0;
      for (int x = 0; x <= code.size(); x++) {
        if (x < code.size() && code.isDark(x, y)) {
          run++;
        } else if (run > 0) {
          path.append('M').append(x - run + MARGIN).append(' ').append(y + MARGIN);
          path.append('h').append(run).append("v1h-").append(run).append('z');
          run = 0;
        }
      }
    }
    return path.toString();
  }
}
