package vitrine.labs.small;

import vitrine.session.Numerals;

/** The examples that a network learns from, as CSV. */
public final class ExamplesTable {
  private ExamplesTable() {}

  /**
   * One line for each example: its inputs, then its label, after a line of names.
   *
   * @param inputs rows × inputs, row by row
   * @param labels one for each row; at least one
   */
  public static String of(double[] inputs, double[] labels) {
    int columns = inputs.length / labels.length;
    var table = new StringBuilder();
    for (int column = 1; column <= columns; column++) {
      table.append("input").append(column).append(',');
    }
    table.append("label\n");
    for (int row = 0; row < labels.length; row++) {
      for (int column = 0; column < columns; column++) {
        table.append(Numerals.write(inputs[(row * columns) + column])).append(',');
      }
      table.append(Numerals.write(labels[row])).append('\n');
    }
    return table.toString();
  }
}
