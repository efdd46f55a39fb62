package vitrine.labs.approximator;

/**
 * What each neuron of the last hidden layer puts into the answer: its answer times its weight, over
 * places along a line. The pieces and the bias add up to the answer.
 */
final class Pieces {
  private Pieces() {}

  /**
   * The pieces, one array of heights for each neuron.
   *
   * @param answers of the neurons, place by place (places × neurons)
   * @param weights of the output neuron, one for each of them
   */
  static double[][] of(double[] answers, double[] weights) {
    int places = answers.length / weights.length;
    var pieces = new double[weights.length][places];
    for (int place = 0; place < places; place++) {
      for (int neuron = 0; neuron < weights.length; neuron++) {
        pieces[neuron][place] = weights[neuron] * answers[(place * weights.length) + neuron];
      }
    }
    return pieces;
  }

  /** How much each piece rises and falls: the distance between its highest and lowest place. */
  static double reach(double[] piece) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double height : piece) {
      low = Math.min(low, height);
      high = Math.max(high, height);
    }
    return high - low;
  }
}
