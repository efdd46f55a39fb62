package vitrine.teach.packages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Files joined into one, as zip archives are: each as it is, or deflated where that was done
 * elsewhere and made it smaller. The same files give the same bytes: all are of 1 January 1980.
 *
 * <p>Source of the form: PKWARE's APPNOTE 6.3.9, sections 4.3 and 4.4. Sums stay under 2³¹ bytes.
 */
public final class ZipFile {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int UTF_8 = 1 << 11;
  private static final int DEFLATED = 8;
  private static final int FIRST_DAY = (1 << 5) | 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(byte[] name, int method, int sum, int packed, int length, int place) {}

  /** Adds a file as it is. */
  public ZipFile add(String name, byte[] content) {
    return add(name, content, content);
  }

  /**
   * Adds a file.
   *
   * @param name with slashes, from the archive's root
   * @param deflated the same content, deflated without any frame; is left if it is no smaller
   */
  public ZipFile add(String name, byte[] content, byte[] deflated) {
    boolean isSmaller = deflated.length < content.length;
    var packed = isSmaller ? deflated : content;
    var sum = new CRC32();
    sum.update(content, 0, content.length);
    var entry =
        new Entry(
            name.getBytes(StandardCharsets.UTF_8),
            isSmaller ? DEFLATED : 0,
            (int) sum.getValue(),
            packed.length,
            content.length,
            bytes.size());
    entries.add(entry);
    four(LOCAL);
    two(VERSION);
    describe(entry);
    two(0);
    write(entry.name);
    write(packed);
    return this;
  }

  /** Adds a file of text. */
  public ZipFile add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The archive; nothing can be added afterwards. */
  public byte[] bytes() {
    int place = bytes.size();
    for (var entry : entries) {
      four(CENTRAL);
      two(VERSION);
      two(VERSION);
      describe(entry);
      two(0); // no extra field
      two(0); // no remark
      two(0); // the first disk
      two(0); // no text by itself
      four(0); // no attributes
      four(entry.place);
      write(entry.name);
    }
    int length = bytes.size() - place;
    four(END);
    two(0);
    two(0);
    two(entries.size());
    two(entries.size());
    four(length);
    four(place);
    two(0);
    return bytes.toByteArray();
  }

  /** What stands the same in front of a file and in the list at the end. */
  private void describe(Entry entry) {
    two(UTF_8);
    two(entry.method);
    two(0);
    two(FIRST_DAY);
    four(entry.sum);
    four(entry.packed);
    four(entry.length);
    two(entry.name.length);
  }

  private void write(byte[] part) {
    bytes.write(part, 0, part.length);
  }

  private void two(int value) {
    bytes.write(value & 255);
    bytes.write((value >> 8) & 255);
  }

  private void four(int value) {
    two(value & 0xffff);
    two(value >>> 16);
  }
}
