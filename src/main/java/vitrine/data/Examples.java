package vitrine.data;

/**
 * The rows a network is shown, one example each: its input numbers and the label it should give.
 * Immutable.
 */
public final class Examples implements LabelledRows {
  private final int columns;
  private final double[] inputs;
  private final double[] labels;

  private Examples(int columns, double[] inputs, double[] labels) {
    this.columns = columns;
    this.inputs = inputs;
    this.labels = labels;
  }

  /** Copies inputs, row after row (rows × columns), and one label for each row. */
  public static Examples of(int columns, double[] inputs, double[] labels) {
    if (inputs.length != columns * labels.length) {
      throw new IllegalArgumentException(
          inputs.length + " inputs for " + labels.length + " rows of " + columns);
    }
    return new Examples(columns, inputs.clone(), labels.clone());
  }

  @Override
  public int rows() {
    return labels.length;
  }

  /** The number of inputs of one example: 2 for points. */
  @Override
  public int columns() {
    return columns;
  }

  /** One input of one example; column 0 of a point is x, column 1 is y. */
  public double input(int row, int column) {
    return inputs[(row * columns) + column];
  }

  /** What the network should give for an example: −1 or 1, or any number in a regression. */
  @Override
  public double label(int row) {
    return labels[row];
  }

  @Override
  public void unpack(int row, double[] target, int at) {
    System.arraycopy(inputs, row * columns, target, at, columns);
  }

  /** A copy of all inputs, row after row. */
  public double[] inputs() {
    return inputs.clone();
  }

  /** A copy of all labels. */
  public double[] labels() {
    return labels.clone();
  }

  /** The examples that stand at the given rows, in the order given. */
  public Examples at(int[] rows) {
    return at(rows, 0, rows.length);
  }

  /** The examples at {@code rows[from]} … {@code rows[to - 1]}. */
  Examples at(int[] rows, int from, int to) {
    var chosenInputs = new double[(to - from) * columns];
    var chosenLabels = new double[to - from];
    for (int i = 0; i < chosenLabels.length; i++) {
      int row = rows[from + i];
      System.arraycopy(inputs, row * columns, chosenInputs, i * columns, columns);
      chosenLabels[i] = labels[row];
    }
    return new Examples(columns, chosenInputs, chosenLabels);
  }
}
