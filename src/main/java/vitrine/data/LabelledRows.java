package vitrine.data;

/**
 * Examples that a network can be shown, row by row, in whatever form they are kept: the numbers it
 * is given and the label it should give. Immutable.
 */
public interface LabelledRows {
  /** The number of examples. */
  int rows();

  /** The number of inputs of one example. */
  int columns();

  /** What the network should give for an example: a number, or that of its class, from 0. */
  double label(int row);

  /** Writes the inputs of an example into {@code target} from place {@code at} on. */
  void unpack(int row, double[] target, int at);
}
