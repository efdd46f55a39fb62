package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A packed table reads as it was packed, and lies in the plane as its {@link Stretch} says. */
public final class PackedTableCases {
  /** Two columns, the first with one decimal, and two classes. */
  static byte[] pack() {
    return bytes(0, 0, 0, 3, 2, 2, 1, 0, 0)
        .and(15, -2, 0)
        .and(25, 300, 1)
        .and(20, 149, 1)
        .toBytes();
  }

  @Test
  void numbersHaveTheirDecimalsAndTheirSign() {
    var table = PackedTable.of(pack());
    assertEquals(3, table.rows());
    assertEquals(2, table.columns());
    assertEquals(1.5, table.value(0, 0));
    assertEquals(-2, table.value(0, 1));
    assertEquals(300, table.value(1, 1));
    assertEquals(1, table.label(2));
  }

  @Test
  void theLeastLiesAtOneEndAndTheGreatestAtTheOther() {
    var examples = PackedTable.of(pack()).examples(0, 1);
    assertEquals(-5, examples.input(0, 0));
    assertEquals(5, examples.input(1, 0));
    assertEquals(0, examples.input(2, 0), 1e-12);
    assertEquals(-5, examples.input(0, 1));
    assertEquals(5, examples.input(1, 1));
    assertEquals(0, examples.input(2, 1), 1e-12);
    assertEquals(1, examples.label(2));
  }

  @Test
  void aStretchGoesThereAndBack() {
    var stretch = Stretch.of(new double[] {172, 231, 190}, Stretch.PLANE);
    for (double measurement : new double[] {172, 190.5, 231}) {
      assertEquals(measurement, stretch.measured(stretch.scaled(measurement)), 1e-9);
    }
    assertEquals(0, Stretch.of(new double[] {7, 7}, Stretch.PLANE).scaled(7));
  }

  @Test
  void whatIsCutOffOrHasNoClassIsRefused() {
    var pack = pack();
    for (int length = 0; length < pack.length; length++) {
      var cut = new byte[length];
      System.arraycopy(pack, 0, cut, 0, length);
      assertThrows(IllegalArgumentException.class, () -> PackedTable.of(cut));
    }
    pack[pack.length - 1] = 2;
    assertThrows(IllegalArgumentException.class, () -> PackedTable.of(pack));
  }

  private static Bytes bytes(int... head) {
    var bytes = new Bytes();
    for (int each : head) {
      bytes.text.append((char) each);
    }
    return bytes;
  }

  /** Bytes while they are put together. */
  private static final class Bytes {
    private final StringBuilder text = new StringBuilder();

    Bytes and(int... wholes) {
      for (int each : wholes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
          text.append((char) ((each >> shift) & 0xff));
        }
      }
      return this;
    }

    byte[] toBytes() {
      var bytes = new byte[text.length()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) text.charAt(i);
      }
      return bytes;
    }
  }
}
