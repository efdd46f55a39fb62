package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/** The innermost part of a product: up to six rows by eight columns of the result. */
final class Tile {
  /** How many rows of the panel one round takes where the left numbers lie side by side. */
  private static final int ROUND = 4;

  private final Body body;
  private final Panel panel;
  private final int height;
  private final Whole[] lefts;
  private final Reals[][] sums;

  Tile(Body body, Panel panel, int height) {
    this.body = body;
    this.panel = panel;
    this.height = height;
    lefts = new Whole[height];
    sums = new Reals[height][2];
  }

  /** Fetches what the sums begin with, from {@code start} on, rows {@code rowBytes} apart. */
  void begin(Whole start, Whole rowBytes) {
    var row = body.keep(start);
    for (int r = 0; r < height; r++) {
      sums[r][0] = body.keep(Reals.at(row));
      sums[r][1] = body.keep(Reals.at(row, 16));
      body.set(row, row.plus(rowBytes));
    }
  }

  /** Adds the products with {@code count} rows of the panel; the left matrix as it is written. */
  void addRows(Whole left, Whole rowBytes, Whole count) {
    lefts[0] = body.keep(left);
    for (int r = 1; r < height; r++) {
      lefts[r] = body.keep(lefts[r - 1].plus(rowBytes));
    }
    var place = body.keep(panel.start);
    var end = body.keep(panel.end(count));
    int round = ROUND * Products.COLUMN_BYTES;
    body.whileBelow(
        place,
        end.plus(1 - round),
        round,
        () -> {
          for (int k = 0; k < ROUND; k++) {
            addOne(place, k, 4 * k);
          }
          moveOn(4 * ROUND);
        });
    body.whileBelow(
        place,
        end,
        Products.COLUMN_BYTES,
        () -> {
          addOne(place, 0, 0);
          moveOn(4);
        });
  }

  private void moveOn(int bytes) {
    for (var left : lefts) {
      body.set(left, left.plus(bytes));
    }
  }

  private void addOne(Whole place, int row, int offset) {
    var first = body.keep(Reals.at(place, row * Products.COLUMN_BYTES));
    var second = body.keep(Reals.at(place, row * Products.COLUMN_BYTES + 16));
    for (int r = 0; r < height; r++) {
      add(r, Reals.spreadAt(lefts[r], offset), first, second);
    }
  }

  /** The same with the left matrix transposed: the numbers of a column lie side by side. */
  void addColumns(Whole left, Whole columnBytes, Whole count) {
    var column = body.keep(left);
    var place = body.keep(panel.start);
    body.whileBelow(
        place,
        panel.end(count),
        Products.COLUMN_BYTES,
        () -> {
          var first = body.keep(Reals.at(place));
          var second = body.keep(Reals.at(place, 16));
          for (int r = 0; r < height; r++) {
            add(r, Reals.spreadAt(column, 4 * r), first, second);
          }
          body.set(column, column.plus(columnBytes));
        });
  }

  private void add(int row, Reals left, Reals first, Reals second) {
    var kept = body.keep(left);
    body.set(sums[row][0], body.multiplyAdd(kept, first, sums[row][0]));
    body.set(sums[row][1], body.multiplyAdd(kept, second, sums[row][1]));
  }

  /** Stores the sums from {@code to} on, rows {@code rowBytes} apart. */
  void store(Whole to, Whole rowBytes) {
    var row = body.keep(to);
    for (int r = 0; r < height; r++) {
      body.store(row, 0, sums[r][0]);
      body.store(row, 16, sums[r][1]);
      body.set(row, row.plus(rowBytes));
    }
  }

  /**
   * Stores the first columns of the sums, {@code columnBytes} bytes of each row, by way of {@code
   * aside}, where there is room for a tile.
   */
  void storePart(Whole to, Whole rowBytes, Whole columnBytes, Whole aside) {
    store(aside, Whole.of(Products.COLUMN_BYTES));
    var offset = body.keep(Whole.of(0));
    body.whileBelow(
        offset,
        columnBytes,
        4,
        () -> {
          var place = body.keep(to.plus(offset));
          var from = body.keep(aside.plus(offset));
          for (int r = 0; r < height; r++) {
            body.copyOne(place, 0, from, r * Products.COLUMN_BYTES);
            body.set(place, place.plus(rowBytes));
          }
        });
  }
}
