package vitrine.view;

import java.io.ByteArrayOutputStream;

/**
 * Pixels as a PNG file (W3C, "Portable Network Graphics Specification", third edition), its data
 * stored and not compressed: for small pictures inside others.
 */
public final class PngFile {
  private static final int[] SIGNATURE = {137, 80, 78, 71, 13, 10, 26, 10};
  private static final int MOST_STORED = 65535;
  private static final int ADLER = 65521;

  private PngFile() {}

  /** The bytes of the file. */
  public static byte[] of(Pixels pixels) {
    var file = new ByteArrayOutputStream();
    for (int each : SIGNATURE) {
      file.write(each);
    }
    var head = new ByteArrayOutputStream();
    word(pixels.width(), head);
    word(pixels.height(), head);
    for (int each : new int[] {8, 6, 0, 0, 0}) {
      head.write(each);
    }
    chunk("IHDR", head.toByteArray(), file);
    chunk("IDAT", stored(rows(pixels)), file);
    chunk("IEND", new byte[0], file);
    return file.toByteArray();
  }

  /** Each row is a 0, which says that it is not filtered, and its colours byte by byte. */
  private static byte[] rows(Pixels pixels) {
    var rows = new byte[pixels.height() * ((4 * pixels.width()) + 1)];
    int at = 0;
    for (int y = 0; y < pixels.height(); y++) {
      at++;
      for (int x = 0; x < pixels.width(); x++) {
        int pixel = pixels.values()[(y * pixels.width()) + x];
        for (int part = 0; part < 4; part++) {
          rows[at++] = (byte) (pixel >>> (8 * part));
        }
      }
    }
    return rows;
  }

  /** As zlib (RFC 1950) has it, in stored blocks (RFC 1951). */
  private static byte[] stored(byte[] data) {
    var out = new ByteArrayOutputStream();
    out.write(0x78);
    out.write(0x01);
    for (int from = 0; from < data.length; from += MOST_STORED) {
      int length = Math.min(MOST_STORED, data.length - from);
      out.write(from + length == data.length ? 1 : 0);
      out.write(length & 0xff);
      out.write(length >>> 8);
      out.write(~length & 0xff);
      out.write((~length >>> 8) & 0xff);
      out.write(data, from, length);
    }
    int low = 1;
    int high = 0;
    for (byte each : data) {
      low = (low + (each & 0xff)) % ADLER;
      high = (high + low) % ADLER;
    }
    word((high << 16) | low, out);
    return out.toByteArray();
  }

  private static void chunk(String kind, byte[] data, ByteArrayOutputStream file) {
    word(data.length, file);
    int sum = -1;
    for (int i = 0; i < kind.length(); i++) {
      file.write(kind.charAt(i));
      sum = check(sum, kind.charAt(i));
    }
    for (byte each : data) {
      file.write(each);
      sum = check(sum, each & 0xff);
    }
    word(~sum, file);
  }

  /** One more byte in the CRC-32 of the specification's annex D. */
  private static int check(int sum, int next) {
    int rest = sum ^ next;
    for (int bit = 0; bit < 8; bit++) {
      rest = (rest & 1) == 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
    return rest;
  }

  private static void word(int value, ByteArrayOutputStream out) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((value >>> shift) & 0xff);
    }
  }
}
