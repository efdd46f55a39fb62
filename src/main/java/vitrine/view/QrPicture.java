package vitrine.view;

import io.nayuki.qrcodegen.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * The QR code of a text as squares, with the quiet margin that cameras need. It mends itself where
 * up to a seventh of it cannot be read.
 *
 * @param size squares along one side, margins included
 * @param path the dark squares as the path of an SVG, a rectangle for each run in a row
 */
public record QrPicture(int size, String path) {
  private static final int MARGIN = 4;

  /** How many bytes a code of each version holds at this level of mending: ISO/IEC 18004. */
  private static final int[] ROOM = {
    16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669,
    714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914,
    1992, 2102, 2216, 2334
  };

  /** From this version on, the length takes two bytes. */
  private static final int LONG_COUNT = 10;

  private static final int AS_BYTES = 4;
  private static final int[] FILLING = {0xEC, 0x11};
  private static final int BEST_MASK = -1;

  /**
   * The picture; null if the text is too long for any, or has characters that no address has.
   *
   * <p>The text is packed here, because the packing of the library brings the regular expressions
   * of the class library to the page; everything else is the library's.
   */
  public static @Nullable QrPicture of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return null;
      }
    }
    for (int version = 1; version <= ROOM.length; version++) {
      int room = ROOM[version - 1];
      int count = version < LONG_COUNT ? 1 : 2;
      // Half a byte says how the text is written, then comes how long it is.
      if (text.length() + count + 1 <= room) {
        var code = new QrCode(version, QrCode.Ecc.MEDIUM, packed(text, count, room), BEST_MASK);
        return new QrPicture(code.size + (2 * MARGIN), path(code));
      }
    }
    return null;
  }

  private static byte[] packed(String text, int count, int room) {
    var bytes = new int[room];
    bytes[0] = AS_BYTES;
    int at = 1;
    if (count == 2) {
      bytes[at++] = text.length() >> 8;
    }
    bytes[at++] = text.length() & 255;
    for (int i = 0; i < text.length(); i++) {
      bytes[at++] = text.charAt(i);
    }
    // All of it moves half a byte to the front; half a byte of zeros ends the text.
    var packed = new byte[room];
    for (int i = 0; i < room; i++) {
      int next = i + 1 < at ? bytes[i + 1] : 0;
      packed[i] = (byte) (i < at ? ((bytes[i] & 15) << 4) | (next >> 4) : FILLING[(i - at) % 2]);
    }
    return packed;
  }

  /** The view box of its drawing. */
  public String viewBox() {
    return "0 0 " + size + " " + size;
  }

  /** The whole drawing, black on white, as markup or as a file; {@code label} says what it is. */
  public String svg(String label) {
    var side = Integer.toString(size);
    var svg =
        new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\"");
    svg.append(" viewBox=\"").append(viewBox()).append("\" shape-rendering=\"crispEdges\"><title>");
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      switch (c) {
        case '<' -> svg.append("&lt;");
        case '&' -> svg.append("&amp;");
        default -> svg.append(c);
      }
    }
    svg.append("</title><path fill=\"#fff\" d=\"M0 0h").append(side).append('v').append(side);
    return svg.append("H0z\"/><path d=\"").append(path).append("\"/></svg>\n").toString();
  }

  private static String path(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
          path.append('h').append(x - from).append("v1h").append(from - x).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}
