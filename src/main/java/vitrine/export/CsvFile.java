package vitrine.export;

import vitrine.compute.numeric.DecimalText;

/**
 * The numbers that a network keeps as a table: one line each, with the name of its block and its
 * row and column there, counted from 0. A bias has no columns: there the column is empty.
 */
public final class CsvFile {
  private CsvFile() {}

  /** The text of the file; its first line says what the columns are. */
  public static String of(TrainedNetwork network) {
    var text = new StringBuilder("parameter,row,column,value\n");
    for (var node : network.way().kept()) {
      var numbers = network.numbers().of(node);
      int width = node.shape().sizes().size() < 2 ? 1 : node.shape().width();
      for (int i = 0; i < numbers.length; i++) {
        text.append(node.name()).append(',').append(i / width).append(',');
        if (node.shape().sizes().size() > 1) {
          text.append(i % width);
        }
        text.append(',').append(DecimalText.of(numbers[i])).append('\n');
      }
    }
    return text.toString();
  }
}
