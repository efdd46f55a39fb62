package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/** Eight columns of the right matrix, copied so that each row's eight numbers lie side by side. */
final class Panel {
  private final Body body;

  /** Where the panel lies. */
  final Whole start;

  Panel(Body body, int address) {
    this.body = body;
    start = Whole.of(address);
  }

  /**
   * Copies {@code count} rows from a matrix that lies as it is written.
   *
   * @param from where the first row's eight numbers are
   * @param rowBytes from one row to the next
   */
  void copy(Whole from, Whole rowBytes, Whole count) {
    var source = body.keep(from);
    var place = body.keep(start);
    body.whileBelow(
        place,
        end(count),
        Products.COLUMN_BYTES,
        () -> {
          body.store(place, 0, Reals.at(source));
          body.store(place, 16, Reals.at(source, 16));
          body.set(source, source.plus(rowBytes));
        });
  }

  /**
   * Copies {@code count} rows from a matrix that lies transposed.
   *
   * @param from where the first number of the first column is
   * @param columnBytes from one column to the next
   * @param columns how many columns there are from here on; where they are fewer than eight, the
   *     last one stands in for those that are missing
   */
  void transpose(Whole from, Whole columnBytes, Whole columns, Whole count) {
    var sources = new Whole[Products.COLUMNS];
    sources[0] = body.keep(from);
    for (int c = 1; c < sources.length; c++) {
      var before = sources[c - 1];
      sources[c] = body.keep(before.plus(columnBytes).where(Whole.of(c).isBelow(columns), before));
    }
    var place = body.keep(start);
    var end = body.keep(end(count));
    int four = 4 * Products.COLUMN_BYTES;
    body.whileBelow(
        place,
        end.plus(1 - four),
        four,
        () -> {
          transposeFour(place, 0, sources);
          transposeFour(place, 4, sources);
          moveOn(sources, 16);
        });
    body.whileBelow(
        place,
        end,
        Products.COLUMN_BYTES,
        () -> {
          for (int c = 0; c < sources.length; c++) {
            body.store(place, 4 * c, Real.at(sources[c]));
          }
          moveOn(sources, 4);
        });
  }

  private void moveOn(Whole[] sources, int bytes) {
    for (var source : sources) {
      body.set(source, source.plus(bytes));
    }
  }

  /** Four numbers of each of the columns {@code first} to {@code first} + 3, as four rows. */
  private void transposeFour(Whole place, int first, Whole[] sources) {
    var a = body.keep(Reals.at(sources[first]));
    var b = body.keep(Reals.at(sources[first + 1]));
    var c = body.keep(Reals.at(sources[first + 2]));
    var d = body.keep(Reals.at(sources[first + 3]));
    var abLow = body.keep(a.pick(b, 0, 4, 1, 5));
    var abHigh = body.keep(a.pick(b, 2, 6, 3, 7));
    var cdLow = body.keep(c.pick(d, 0, 4, 1, 5));
    var cdHigh = body.keep(c.pick(d, 2, 6, 3, 7));
    int at = 4 * first;
    body.store(place, at, abLow.pick(cdLow, 0, 1, 4, 5));
    body.store(place, at + Products.COLUMN_BYTES, abLow.pick(cdLow, 2, 3, 6, 7));
    body.store(place, at + 2 * Products.COLUMN_BYTES, abHigh.pick(cdHigh, 0, 1, 4, 5));
    body.store(place, at + 3 * Products.COLUMN_BYTES, abHigh.pick(cdHigh, 2, 3, 6, 7));
  }

  /** Where a panel of {@code count} rows ends. */
  Whole end(Whole count) {
    return count.times(Whole.of(Products.COLUMN_BYTES)).plus(start);
  }
}
