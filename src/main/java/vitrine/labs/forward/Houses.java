package vitrine.labs.forward;

import vitrine.data.Dataset;
import vitrine.data.Examples;
import vitrine.data.PackedTable;
import vitrine.data.TableCatalog;
import vitrine.session.Refusal;
import vitrine.session.Supplies;

/**
 * Areas of California at the census of 1990, each with what its houses cost: four in five to learn
 * from, the others kept apart. Nothing is scaled here: each number stands in its own unit.
 */
final class Houses {
  /** How many are kept apart. */
  static final int TEST = 200;

  private static final double DOLLARS = 1000;

  private Houses() {}

  /**
   * The data of a pack; labels are dollars.
   *
   * @throws Refusal if the pack has not arrived, or is another
   */
  static Dataset read(Supplies supplies) {
    var pack = TableCatalog.HOUSES.pack();
    var bytes = supplies.file(pack);
    try {
      var table = PackedTable.of(bytes);
      if (table.columns() == HouseColumn.COUNT && table.rows() > TEST) {
        int train = table.rows() - TEST;
        return new Dataset(
            TableCatalog.HOUSES.key(), rows(table, 0, train), rows(table, train, table.rows()));
      }
    } catch (IllegalArgumentException malformed) {
      // Said below.
    }
    throw new Refusal("refused.table", pack);
  }

  private static Examples rows(PackedTable table, int from, int to) {
    var inputs = new double[(to - from) * HouseColumn.COUNT];
    var labels = new double[to - from];
    for (int i = 0; i < labels.length; i++) {
      for (int column = 0; column < HouseColumn.COUNT; column++) {
        inputs[(i * HouseColumn.COUNT) + column] = table.value(from + i, column);
      }
      labels[i] = table.label(from + i) * DOLLARS;
    }
    return Examples.of(HouseColumn.COUNT, inputs, labels);
  }
}
