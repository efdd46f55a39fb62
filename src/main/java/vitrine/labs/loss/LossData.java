package vitrine.labs.loss;

import vitrine.data.Dataset;
import vitrine.data.Examples;

/** Five examples and the truth about each: numbers, one of two classes, one of several. */
final class LossData {
  /** How many examples there are. */
  static final int COUNT = 5;

  /** What five houses are worth, in 100,000 dollars. */
  private static final double[] WORTH = {1, 1.5, 2, 3, 4.5};

  /** Which of five mails are junk: 1 is, −1 is not. */
  private static final double[] JUNK = {1, -1, 1, -1, -1};

  private LossData() {}

  /** The examples of a kind; nothing is kept apart, as there is nothing to find out about them. */
  static Dataset of(LossKind kind, int classes) {
    var inputs = new double[COUNT * COUNT];
    var labels = new double[COUNT];
    for (int example = 0; example < COUNT; example++) {
      inputs[(example * COUNT) + example] = 1;
      labels[example] =
          switch (kind) {
            case BINARY -> JUNK[example];
            case CATEGORICAL -> example % classes;
            default -> WORTH[example];
          };
    }
    var examples = Examples.of(COUNT, inputs, labels);
    return new Dataset("loss", examples, examples);
  }
}
