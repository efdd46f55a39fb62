package vitrine.labs.digits.judge;

import java.util.function.IntUnaryOperator;

/**
 * What a network says to images whose class is known: what it is judged by.
 *
 * <p>Its answer is the class it gives the highest probability, the first of equals, as in the
 * network's own accuracy; its claim is that probability.
 */
final class Verdicts {
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
   * Verdicts on images 0, 1, 2, …
   *
   * @param probabilities images × classes; kept, not copied
   * @param truth the class of an image
   */
  static Verdicts of(double[] probabilities, int classes, IntUnaryOperator truth) {
    int images = probabilities.length / classes;
    var truths = new int[images];
    var answers = new int[images];
    for (int image = 0; image < images; image++) {
      truths[image] = truth.applyAsInt(image);
      int best = 0;
      for (int c = 1; c < classes; c++) {
        if (probabilities[(image * classes) + c] > probabilities[(image * classes) + best]) {
          best = c;
        }
      }
      answers[image] = best;
    }
    return new Verdicts(probabilities, truths, answers, classes);
  }

  int images() {
    return truths.length;
  }

  int classes() {
    return classes;
  }

  /** The class that an image is of. */
  int truth(int image) {
    return truths[image];
  }

  /** The class that the network takes it for. */
  int answer(int image) {
    return answers[image];
  }

  /** The probability it gives its answer. */
  double claim(int image) {
    return probability(image, answers[image]);
  }

  /** The probability it gives a class. */
  double probability(int image, int of) {
    return probabilities[(image * classes) + of];
  }

  boolean isRight(int image) {
    return answers[image] == truths[image];
  }
}
