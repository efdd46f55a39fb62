package vitrine.labs.letters;

import vitrine.compute.random.XoshiroStream;
import vitrine.data.NameList;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Settings;

/**
 * A name while it is written: the letters so far, and which throw of the dice comes next.
 *
 * @param letters a to z
 * @param isWhole whether its end has been written
 */
record Writing(String letters, boolean isWhole) {
  /** The setting that holds it: a full stop, the letters, and one more full stop at its end. */
  static final String SETTING = "written";

  private static final String DOT = ".";

  /** No network is made for longer names. */
  private static final int LONGEST = 20;

  /**
   * What the settings hold.
   *
   * @throws Refusal if that is no beginning of a name
   */
  static Writing of(Settings settings) {
    var text = settings.text(SETTING);
    int from = text.startsWith(DOT) ? 1 : 0;
    boolean isWhole = text.length() > from && text.endsWith(DOT);
    var letters = text.substring(from, isWhole ? text.length() - 1 : text.length());
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) < 'a' || letters.charAt(i) > 'z') {
        throw new Refusal("refused.letters", Sentence.excerpt(text));
      }
    }
    return new Writing(letters, isWhole);
  }

  /** The setting's value. */
  String text() {
    return DOT + letters + (isWhole ? DOT : "");
  }

  /** Whether the next letter could only be its end. */
  boolean isLong() {
    return letters.length() >= LONGEST;
  }

  /** With one more letter, by its number; 0 ends it. */
  Writing with(int letter) {
    return letter == 0
        ? new Writing(letters, true)
        : new Writing(letters + NameList.letter(letter), false);
  }

  /**
   * Throws dice whose sides are as likely as {@code probabilities} say: the same seed, name and
   * number of the throw give the same letter on every device.
   */
  int draw(double[] probabilities, String seed, int number) {
    double mark = XoshiroStream.of(seed, "write" + number + letters).uniform(0, 1);
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      sum += probabilities[i];
      if (mark < sum) {
        return i;
      }
    }
    // The sum of all may end a last bit below 1.
    return probabilities.length - 1;
  }
}
