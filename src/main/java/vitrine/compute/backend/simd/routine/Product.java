package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Whole;

/** Writes one matrix product: panel after panel, and for each, tile below tile. */
final class Product {
  private final Body body;
  private final boolean leftTransposed;
  private final boolean rightTransposed;
  private final Whole left;
  private final Whole right;
  private final Whole out;
  private final Whole height;
  private final Whole depth;
  private final Whole width;
  private final Panel panel;
  private final Whole aside;

  private final Whole leftBytes;
  private final Whole rightBytes;
  private final Whole outBytes;

  Product(
      Body body,
      boolean leftTransposed,
      boolean rightTransposed,
      Whole left,
      Whole right,
      Whole out,
      Whole height,
      Whole depth,
      Whole width) {
    this.body = body;
    this.leftTransposed = leftTransposed;
    this.rightTransposed = rightTransposed;
    this.left = left;
    this.right = right;
    this.out = out;
    this.height = height;
    this.depth = depth;
    this.width = width;
    int scratch = body.mode().scratch() + Mode.ZEROS;
    panel = new Panel(body, scratch);
    aside = Whole.of(scratch + Products.DEPTH * Products.COLUMN_BYTES);
    leftBytes = body.keep((leftTransposed ? height : depth).floats());
    rightBytes = body.keep((rightTransposed ? depth : width).floats());
    outBytes = body.keep(width.floats());
  }

  /** out = 0 + left × right. */
  void writeFromZero() {
    write(Whole.of(body.mode().scratch()), Whole.of(0), Whole.of(0));
  }

  /** out = out + left × right. */
  void writeFromOut() {
    write(out, Whole.of(4), outBytes);
  }

  /** out = start + left × right, {@code start} a number for each column. */
  void writeFrom(Whole start) {
    write(start, Whole.of(4), Whole.of(0));
  }

  private void write(Whole start, Whole startColumnBytes, Whole startRowBytes) {
    var column = body.keep(Whole.of(0));
    body.whileBelow(
        column,
        width,
        Products.COLUMNS,
        () -> {
          var first = body.keep(start.plus(column.times(startColumnBytes)));
          var firstRowBytes = body.keep(startRowBytes);
          var to = body.keep(out.plus(column.floats()));
          var k = body.keep(Whole.of(0));
          // Once also where the depth is 0: the result is the start then.
          body.whileBelow(
              k,
              depth.where(Whole.of(0).isBelow(depth), Whole.of(1)),
              Products.DEPTH,
              () -> {
                var rest = body.keep(depth.minus(k));
                var most = Whole.of(Products.DEPTH);
                var count = body.keep(rest.where(rest.isBelow(most), most));
                fill(column, k, count);
                tiles(column, k, count, first, firstRowBytes, to);
                body.set(first, to);
                body.set(firstRowBytes, outBytes);
              });
        });
  }

  private void fill(Whole column, Whole k, Whole count) {
    if (rightTransposed) {
      var from = right.plus(column.times(rightBytes)).plus(k.floats());
      panel.transpose(from, rightBytes, width.minus(column), count);
    } else {
      panel.copy(right.plus(k.times(rightBytes)).plus(column.floats()), rightBytes, count);
    }
  }

  private void tiles(
      Whole column, Whole k, Whole count, Whole first, Whole firstRowBytes, Whole to) {
    var from = body.keep(left.plus(leftTransposed ? k.times(leftBytes) : k.floats()));
    var start = body.keep(first);
    var place = body.keep(to);
    var columnBytes = body.keep(width.minus(column).floats());
    var row = body.keep(Whole.of(0));
    body.whileBelow(
        row,
        height.plus(1 - Products.ROWS),
        Products.ROWS,
        () -> {
          tile(Products.ROWS, from, count, start, firstRowBytes, place, columnBytes);
          var six = Whole.of(Products.ROWS);
          body.set(
              from, from.plus(leftTransposed ? Whole.of(4 * Products.ROWS) : six.times(leftBytes)));
          body.set(start, start.plus(six.times(firstRowBytes)));
          body.set(place, place.plus(six.times(outBytes)));
        });
    var rest = body.keep(height.minus(row));
    for (int rows = 1; rows < Products.ROWS; rows++) {
      int fixed = rows;
      body.when(
          rest.is(Whole.of(rows)),
          () -> tile(fixed, from, count, start, firstRowBytes, place, columnBytes));
    }
  }

  private void tile(
      int rows,
      Whole from,
      Whole count,
      Whole start,
      Whole startRowBytes,
      Whole place,
      Whole columnBytes) {
    var tile = new Tile(body, panel, rows);
    tile.begin(start, startRowBytes);
    if (leftTransposed) {
      tile.addColumns(from, leftBytes, count);
    } else {
      tile.addRows(from, leftBytes, count);
    }
    body.when(
        columnBytes.isBelow(Whole.of(Products.COLUMN_BYTES)),
        () -> tile.storePart(place, outBytes, columnBytes, aside),
        () -> tile.store(place, outBytes));
  }
}
