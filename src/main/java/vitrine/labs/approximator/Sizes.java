package vitrine.labs.approximator;

import java.util.List;

/** How many numbers a network of one input and one output learns, shallow and deep. */
final class Sizes {
  private Sizes() {}

  /** The numbers of one hidden layer: a weight in, a bias and a weight out each, and one bias. */
  static int ofShallow(int width) {
    return (3 * width) + 1;
  }

  /** The numbers of two hidden layers of the same width. */
  static int ofDeep(int width) {
    return (width * width) + (4 * width) + 1;
  }

  /** How wide two hidden layers are that learn as nearly as many numbers as one of that width. */
  static int twin(int width) {
    int wanted = ofShallow(width);
    int best = 1;
    for (int each = 2; each <= width; each++) {
      if (Math.abs(ofDeep(each) - wanted) < Math.abs(ofDeep(best) - wanted)) {
        best = each;
      }
    }
    return best;
  }

  /** The hidden layers in force. */
  static List<Integer> layers(int width, boolean isDeep) {
    return isDeep ? List.of(twin(width), twin(width)) : List.of(width);
  }
}
