package vitrine.labs.digits.reading;

/**
 * What a network's ten probabilities come down to in words.
 *
 * @param kind how sure it is, and whether it has any right to be
 * @param best the digit with the largest probability
 * @param second the digit with the next
 */
public record Reading(Kind kind, int best, int second) {
  /** From here up, a probability is called sure. */
  private static final double SURE = 0.9;

  /** From here up, it leans to one digit: that one is more likely than all others together. */
  private static final double LEANS = 0.5;

  /** Below this, no digit stands out: three times what pure chance would give. */
  private static final double CLUELESS = 0.3;

  /**
   * How far the nearest image lies for all but one in a hundred held-out digits, by how many
   * training images there are: measured on the first 1,000 held-out images of MNIST. Between two
   * counts the smaller one's distance holds, which calls fewer drawings strange.
   */
  private static final double[] FAR = {
    100, 9.76, 200, 9.43, 500, 8.74, 1000, 8.37, 2000, 7.95, 10_000, 7.25, 20_000, 7.12, 60_000,
    6.83
  };

  /** The kinds of answer. */
  public enum Kind {
    /** Nothing has been drawn: whatever it answers means nothing. */
    BLANK,
    /** No digit stands out. */
    CLUELESS,
    /** Several are possible, none more likely than not. */
    TORN,
    /** One is more likely than not. */
    LEANS,
    /** One is almost certain. */
    SURE
  }

  /**
   * Reads probabilities.
   *
   * @param probabilities one for each digit
   * @param blank whether nothing has been drawn
   */
  public static Reading of(double[] probabilities, boolean blank) {
    int best = largest(probabilities, -1);
    int second = largest(probabilities, best);
    return new Reading(blank ? Kind.BLANK : kind(probabilities[best]), best, second);
  }

  /**
   * Whether a drawing is like nothing among the training images: farther from the nearest of them
   * than all but one in a hundred digits are that people wrote and the network never saw.
   *
   * @param distance to the nearest training image, as {@link Nearest} measures it
   * @param images how many training images there are
   */
  static boolean isFar(double distance, int images) {
    double limit = Double.POSITIVE_INFINITY;
    for (int i = 0; i < FAR.length && images >= FAR[i]; i += 2) {
      limit = FAR[i + 1];
    }
    return distance > limit;
  }

  private static Kind kind(double probability) {
    if (probability >= SURE) {
      return Kind.SURE;
    }
    if (probability >= LEANS) {
      return Kind.LEANS;
    }
    return probability >= CLUELESS ? Kind.TORN : Kind.CLUELESS;
  }

  /** The place of the largest number but for {@code without}; the first of equal ones. */
  private static int largest(double[] numbers, int without) {
    int largest = without == 0 ? 1 : 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i != without && numbers[i] > numbers[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
