package vitrine.labs.neuron;

import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.session.Settings;

/**
 * The examples of the neuron lab: films of one viewer's taste, and the logical functions.
 *
 * <p>Labels are 1 for yes and −1 for no.
 */
final class NeuronData {
  /** The films to learn from; their names are texts numbered from 1. */
  static final int FILMS = 14;

  /** How funny, scary, long, sad and exciting each film is, from −1 (not at all) to 1 (very). */
  private static final double[][] LEARNED = {
    {0.9, -0.8, -0.6, -0.5, 0.1},
    {-0.5, 0.9, 0.2, 0.1, 0.8},
    {0.7, 0.3, -0.3, -0.4, 0.4},
    {-0.6, -0.9, 0.5, -0.2, -0.9},
    {-0.4, 0.5, 0.4, 0.0, 0.7},
    {0.1, 0.9, -0.1, -0.3, 0.9},
    {-0.9, -0.2, 0.9, -0.1, -0.8},
    {0.8, -0.5, -0.4, -0.7, 0.2},
    {0.0, 0.1, 0.6, 0.2, 0.6},
    {-0.8, -0.6, 0.1, 0.9, -0.6},
    {-0.2, 0.8, 0.0, 0.3, 0.9},
    {0.5, -0.3, -0.5, -0.6, -0.1},
    {0.6, 0.8, -0.2, -0.5, 0.5},
    {-0.7, 0.4, 0.3, 0.6, -0.2},
  };

  private static final double[] LIKED = {1, -1, 1, 1, -1, -1, -1, 1, 1, 1, -1, 1, 1, -1};

  private static final double[][] KEPT_APART = {
    {0.6, 0.1, -0.4, -0.5, 0.5},
    {-0.3, 0.7, 0.2, 0.4, 0.6},
    {-1.0, 0.0, 0.8, 0.1, -0.9},
    {0.4, -0.7, -0.3, -0.4, 0.3},
    {0.5, 0.6, -0.1, -0.2, 0.4},
    {-0.5, 0.2, 0.5, 0.7, -0.3},
  };

  private static final double[] LIKED_APART = {1, -1, -1, 1, 1, -1};

  private NeuronData() {}

  /** Whether the examples are films. */
  static boolean areFilms(Settings settings) {
    return settings.text(NeuronSettings.DATASET).equals("films");
  }

  /** The examples of those settings; logical functions have none to keep apart. */
  static Dataset of(Settings settings) {
    var name = settings.text(NeuronSettings.DATASET);
    int inputs = NeuronSettings.inputs(settings);
    if (areFilms(settings)) {
      return new Dataset(
          name, films(LEARNED, LIKED, inputs), films(KEPT_APART, LIKED_APART, inputs));
    }
    var all = logic(name, inputs);
    return new Dataset(name, all, all);
  }

  private static Examples films(double[][] films, double[] liked, int inputs) {
    var given = new double[films.length * inputs];
    for (int row = 0; row < films.length; row++) {
      System.arraycopy(films[row], 0, given, row * inputs, inputs);
    }
    return Examples.of(inputs, given, liked);
  }

  /** Every way to answer 0 or 1 to so many questions, and what the function makes of it. */
  private static Examples logic(String name, int inputs) {
    int rows = 1 << inputs;
    var given = new double[rows * inputs];
    var labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      int ones = 0;
      for (int i = 0; i < inputs; i++) {
        int bit = (row >> (inputs - 1 - i)) & 1;
        given[(row * inputs) + i] = bit;
        ones += bit;
      }
      boolean isTrue =
          switch (name) {
            case "and" -> ones == inputs;
            case "or" -> ones > 0;
            default -> (ones & 1) == 1;
          };
      labels[row] = isTrue ? 1 : -1;
    }
    return Examples.of(inputs, given, labels);
  }
}
