package vitrine.session;

/**
 * Bits as text of the 64 characters that links and files bear (RFC 4648, base64url without
 * padding), first bits first.
 */
final class BitText {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BITS = 6;

  private BitText() {}

  /** How many characters {@code bits} bits take. */
  static int length(int bits) {
    return (bits + BITS - 1) / BITS;
  }

  /** Puts bits behind one another. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private int held;
    private int count;

    /** Appends the lowest {@code bits} bits of {@code value}, at most 16. */
    void put(int value, int bits) {
      held = (held << bits) | (value & ((1 << bits) - 1));
      count += bits;
      while (count >= BITS) {
        count -= BITS;
        text.append(ALPHABET.charAt((held >> count) & 63));
      }
    }

    /** The text so far, its last character filled up with zeros. */
    String text() {
      if (count > 0) {
        put(0, BITS - count);
      }
      return text.toString();
    }
  }

  /** Takes bits from a text in the order in which they were put. */
  static final class Reader {
    private final String text;
    private int at;
    private int held;
    private int count;

    /** A reader that begins at the character {@code from}. */
    Reader(String text, int from) {
      this.text = text;
      at = from;
    }

    /**
     * The next {@code bits} bits, at most 16.
     *
     * @throws Refusal at the end of the text, or if a character is none of the 64
     */
    int take(int bits) {
      while (count < bits) {
        int value = at < text.length() ? ALPHABET.indexOf(text.charAt(at)) : -1;
        if (value < 0) {
          throw new Refusal("refused.text", Sentence.excerpt(text));
        }
        held = (held << BITS) | value;
        count += BITS;
        at++;
      }
      count -= bits;
      return (held >> count) & ((1 << bits) - 1);
    }
  }
}
