package vitrine.labs.digits.reading;

/**
 * Why one digit and not another: the difference of their logits, taken apart into what each neuron
 * of the last hidden layer says.
 *
 * <p>A logit is the sum of activation × weight over the last hidden layer, plus a bias. So the
 * difference of two is the sum of activation × (weight of the one − weight of the other), plus the
 * difference of their biases: nothing is left over.
 */
final class LogitDifference {
  private final double[] terms;
  private final double bias;

  private LogitDifference(double[] terms, double bias) {
    this.terms = terms;
    this.bias = bias;
  }

  /**
   * Takes a difference apart.
   *
   * @param activations of the last hidden layer
   * @param weight {@code output.weight}, digits × activations
   * @param bias {@code output.bias}, one a digit
   * @param one the digit whose logit counts as positive
   * @param other the digit whose logit is taken away
   */
  static LogitDifference of(
      double[] activations, double[] weight, double[] bias, int one, int other) {
    int count = activations.length;
    var terms = new double[count];
    for (int i = 0; i < count; i++) {
      terms[i] = activations[i] * (weight[(one * count) + i] - weight[(other * count) + i]);
    }
    return new LogitDifference(terms, bias[one] - bias[other]);
  }

  /** What a neuron says: above 0 for the one, below 0 for the other. */
  double term(int neuron) {
    return terms[neuron];
  }

  /** The difference of the two biases. */
  double bias() {
    return bias;
  }

  /** The sum of all: the one's logit less the other's. */
  double total() {
    double sum = bias;
    for (double term : terms) {
      sum += term;
    }
    return sum;
  }

  /** The sum of all neurons but these. */
  double rest(int[] without) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += contains(without, i) ? 0 : terms[i];
    }
    return sum;
  }

  /** The neurons that say most, either way, at most so many; the loudest first. */
  int[] loudest(int most) {
    var found = new int[Math.min(most, terms.length)];
    for (int place = 0; place < found.length; place++) {
      int best = -1;
      for (int i = 0; i < terms.length; i++) {
        boolean louder = best < 0 || Math.abs(terms[i]) > Math.abs(terms[best]);
        if (louder && !contains(found, place, i)) {
          best = i;
        }
      }
      found[place] = best;
    }
    return found;
  }

  private static boolean contains(int[] numbers, int number) {
    return contains(numbers, numbers.length, number);
  }

  private static boolean contains(int[] numbers, int count, int number) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }
}
