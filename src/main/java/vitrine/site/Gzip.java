package vitrine.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What a visitor really fetches. */
final class Gzip {
  private Gzip() {}

  /** {@code content} gzipped at level 9. */
  static byte[] of(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new Best(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** How many bytes gzipped content of less than 2³¹ has unpacked: its last four say so. */
  static int unpackedLength(byte[] gzipped) {
    return ByteBuffer.wrap(gzipped).order(ByteOrder.LITTLE_ENDIAN).getInt(gzipped.length - 4);
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
