package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Reduction;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;

/** Many numbers become one: those of each column, of each row, or of a whole buffer. */
public final class Sums {
  private Sums() {}

  /** out[o] = start[o] + Σᵣ g[r,o]; arguments g, out, width. */
  public static Routine rowSum(boolean accumulate) {
    return new Routine(
        accumulate ? "rowSum+" : "rowSum",
        body -> {
          var g = body.next();
          var out = body.next();
          Group.each(
              body,
              Along.ROWS,
              body.next(),
              group -> {
                var start = accumulate ? group.own(out) : Reals.of(0);
                group.put(out, group.sum(start, at -> Reals.at(g.plus(at))));
              });
        });
  }

  /** out[o] = (Σᵣ x[r,o]) / rows; arguments x, out, width. */
  public static Routine rowMean() {
    return mean("rowMean", Along.ROWS);
  }

  private static Routine mean(String name, Along along) {
    return new Routine(
        name,
        body -> {
          var x = body.next();
          var out = body.next();
          Group.each(
              body,
              along,
              body.next(),
              group -> {
                var sum = group.sum(at -> Reals.at(x.plus(at)));
                group.put(out, sum.over(group.count()));
              });
        });
  }

  /** out[r] = the numbers of row r, reduced to one; arguments x, out, width. */
  public static Routine reduce(Reduction reduction) {
    return switch (reduction) {
      case SUM -> sum();
      case MEAN -> mean("mean", Along.COLUMNS);
      case MAXIMUM -> maximum();
    };
  }

  private static Routine sum() {
    return new Routine(
        "sum",
        body -> {
          var x = body.next();
          var out = body.next();
          Group.each(
              body,
              Along.COLUMNS,
              body.next(),
              group -> group.put(out, group.sum(at -> Reals.at(x.plus(at)))));
        });
  }

  private static Routine maximum() {
    return new Routine(
        "maximum",
        body -> {
          var x = body.next();
          var out = body.next();
          var width = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var from = body.keep(x.plus(first));
                var most = body.largest(width, at -> Reals.at(from.plus(at)));
                body.store(out.plus(row.floats()), 0, most);
              });
        });
  }

  /** out[0] = start + Σ x²; arguments x, size, out. */
  public static Routine squareSum(boolean accumulate) {
    return new Routine(
        accumulate ? "squareSum+" : "squareSum",
        body -> {
          var x = body.next();
          var size = body.next();
          var out = body.next();
          var start = accumulate ? Real.at(out) : Real.of(0);
          var sum =
              body.sum(
                  start,
                  size,
                  at -> {
                    var four = body.keep(Reals.at(x.plus(at)));
                    return four.times(four);
                  });
          body.store(out, 0, sum);
        });
  }
}
