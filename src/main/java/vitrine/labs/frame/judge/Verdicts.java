package vitrine.labs.frame.judge;

import java.util.function.IntUnaryOperator;

/**
 * What a network says to examples whose class is known: what it is judged by.
 *
 * <p>Its answer is the class it gives the highest probability, the first of equals, as in the
 * network's own accuracy; its claim is that probability.
 */
public final class Verdicts {
  private final double[] probabilities;
  private final int[] truths;
  private final int[] answers;
  private final int classes;

  private Verdicts(double[] probabilities, int[] truths, int[] answers, int classes) {
    this.probabilities = probabilities;
    this.truths = truths;
    this.answers = answers;
    this.classes = classes;
  }

  /**
   * Verdicts on examples 0, 1, 2, …
   *
   * @param probabilities examples × classes; kept, not copied
   * @param truth the class of an example
   */
  public static Verdicts of(double[] probabilities, int classes, IntUnaryOperator truth) {
    int examples = probabilities.length / classes;
    var truths = new int[examples];
    var answers = new int[examples];
    for (int example = 0; example < examples; example++) {
      truths[example] = truth.applyAsInt(example);
      int best = 0;
      for (int c = 1; c < classes; c++) {
        if (probabilities[(example * classes) + c] > probabilities[(example * classes) + best]) {
          best = c;
        }
      }
      answers[example] = best;
    }
    return new Verdicts(probabilities, truths, answers, classes);
  }

  /**
   * Verdicts of a network with one output between two classes: class 1 from the middle up, class 0
   * below it, as in the network's own accuracy. Its claim is how far the output goes from the one
   * end to the other: from half the way up to all of it, and more if it goes beyond.
   *
   * @param outputs one for each example
   * @param low what stands for class 0: −1 or 0; 1 stands for class 1
   * @param truth the class of an example
   */
  public static Verdicts ofTwo(double[] outputs, double low, IntUnaryOperator truth) {
    var shares = new double[2 * outputs.length];
    var truths = new int[outputs.length];
    var answers = new int[outputs.length];
    double middle = (low + 1) / 2;
    for (int example = 0; example < outputs.length; example++) {
      double share = (outputs[example] - low) / (1 - low);
      shares[2 * example] = 1 - share;
      shares[(2 * example) + 1] = share;
      truths[example] = truth.applyAsInt(example);
      answers[example] = outputs[example] < middle ? 0 : 1;
    }
    return new Verdicts(shares, truths, answers, 2);
  }

  /** How many examples were judged. */
  public int examples() {
    return truths.length;
  }

  /** How many classes there are. */
  public int classes() {
    return classes;
  }

  /** The class that an example is of. */
  public int truth(int example) {
    return truths[example];
  }

  /** The class that the network takes it for. */
  public int answer(int example) {
    return answers[example];
  }

  /** The probability it gives its answer. */
  public double claim(int example) {
    return probability(example, answers[example]);
  }

  /** The probability it gives a class. */
  public double probability(int example, int of) {
    return probabilities[(example * classes) + of];
  }

  /** Whether the answer is the truth. */
  public boolean isRight(int example) {
    return answers[example] == truths[example];
  }
}
