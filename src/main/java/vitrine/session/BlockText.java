package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of numbers as text that keeps every bit, in the shortest of three forms: {@code t}, short
 * decimals with {@code x} for repetition ({@code t0.5,1x8}); {@code b}, whole numbers from 0 to 255
 * as bytes; {@code d}, the 64 bits of each number.
 *
 * <p>Only decimals short enough for every engine to read them to the same bits are written as such.
 */
final class BlockText {
  /** The most numbers that a text may stand for: a few characters must not fill the memory. */
  static final int MOST = 1 << 20;

  private static final int LONGEST_DECIMAL = 12;
  private static final int BYTE = 8;
  private static final int DOUBLE = 64;

  private BlockText() {}

  static String write(double[] values) {
    var best = "d" + doubles(values);
    if (areBytes(values)) {
      best = shorter(best, "b" + bytes(values));
    }
    return areShort(values) ? shorter("t" + decimals(values), best) : best;
  }

  /**
   * The numbers that {@code text} stands for.
   *
   * @throws Refusal if it stands for none, or for more than {@code most}
   */
  static double[] parse(String text, int most) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 't' -> decimals(text, most);
      case 'b' -> bytes(text, most);
      case 'd' -> doubles(text, most);
      default -> throw refusal(text);
    };
  }

  private static String decimals(double[] values) {
    var text = new StringBuilder();
    int i = 0;
    while (i < values.length) {
      int end = i + 1;
      while (end < values.length && Double.compare(values[end], values[i]) == 0) {
        end++;
      }
      text.append(i == 0 ? "" : ",").append(Numerals.write(values[i]));
      if (end > i + 1) {
        text.append('x').append(end - i);
      }
      i = end;
    }
    return text.toString();
  }

  private static double[] decimals(String text, int most) {
    var values = new ArrayList<Double>();
    var entries = text.length() == 1 ? List.<String>of() : Numerals.split(text.substring(1), ',');
    for (var entry : entries) {
      int cross = entry.indexOf('x');
      double value = Numerals.parse(cross < 0 ? entry : entry.substring(0, cross));
      double times = cross < 0 ? 1 : Numerals.parse(entry.substring(cross + 1));
      if (!Double.isFinite(value)
          || !(times >= 1 && times <= most - values.size())
          || times != (int) times) {
        throw refusal(text);
      }
      for (int i = 0; i < times; i++) {
        values.add(value);
      }
    }
    var block = new double[values.size()];
    for (int i = 0; i < block.length; i++) {
      block[i] = values.get(i);
    }
    return block;
  }

  private static String bytes(double[] values) {
    var bits = new BitText.Writer();
    for (double value : values) {
      bits.put((int) value, BYTE);
    }
    return bits.text();
  }

  private static double[] bytes(String text, int most) {
    var values = new double[count(text, BYTE, most)];
    var bits = new BitText.Reader(text, 1);
    for (int i = 0; i < values.length; i++) {
      values[i] = bits.take(BYTE);
    }
    return values;
  }

  private static String doubles(double[] values) {
    var bits = new BitText.Writer();
    for (double value : values) {
      long all = Double.doubleToLongBits(value);
      for (int shift = DOUBLE - 16; shift >= 0; shift -= 16) {
        bits.put((int) (all >>> shift), 16);
      }
    }
    return bits.text();
  }

  private static double[] doubles(String text, int most) {
    var values = new double[count(text, DOUBLE, most)];
    var bits = new BitText.Reader(text, 1);
    for (int i = 0; i < values.length; i++) {
      long all = 0;
      for (int part = 0; part < 4; part++) {
        all = (all << 16) | bits.take(16);
      }
      values[i] = Double.longBitsToDouble(all);
    }
    return values;
  }

  /**
   * How many numbers of {@code bits} bits make a text of that length, behind its first character.
   */
  private static int count(String text, int bits, int most) {
    int length = text.length() - 1;
    double count = Math.floor(length * 6.0 / bits);
    if (count > most || BitText.length(((int) count) * bits) != length) {
      throw refusal(text);
    }
    return (int) count;
  }

  private static boolean areBytes(double[] values) {
    for (double value : values) {
      boolean isByte = value >= 0 && value <= 255 && value == (int) value && 1 / value > 0;
      if (!isByte) {
        return false;
      }
    }
    return true;
  }

  private static boolean areShort(double[] values) {
    for (double value : values) {
      var text = Numerals.write(value);
      if (!Double.isFinite(value) || text.length() > LONGEST_DECIMAL || text.indexOf('e') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String shorter(String first, String second) {
    return second.length() < first.length() ? second : first;
  }

  private static Refusal refusal(String text) {
    return new Refusal("refused.text", Sentence.excerpt(text));
  }
}
