package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Whole;

/**
 * Matrix products: out = start + left × right, and the kernels of a dense layer as such.
 *
 * <p>The result is computed in {@link Tile}s of six rows and eight columns, which fit into sixteen
 * vector registers: twelve with the sums, two with eight numbers of a row of the right matrix, one
 * with a number of the left. The eight columns of the right matrix that a tile needs are first
 * copied to a {@link Panel}, where they lie close together for every tile below.
 *
 * <p>Each number's sum begins with its start and takes its products in ascending order, whatever
 * the tile and the mode.
 */
public final class Products {
  /** The most rows of a panel: 512 · 8 floats stay in the fastest memory. */
  static final int DEPTH = 512;

  static final int ROWS = 6;
  static final int COLUMNS = 8;
  static final int COLUMN_BYTES = 4 * COLUMNS;

  /** A panel, and a tile for where the result has fewer than eight columns left. */
  static final int SCRATCH = COLUMN_BYTES * (DEPTH + ROWS);

  private Products() {}

  /**
   * out[r,o] = bias[o] + Σᵢ weight[o,i] · x[r,i]; arguments x, weight, out, inputs, outputs, bias.
   */
  public static Routine affine() {
    return new Routine(
        "affine",
        body -> {
          var x = body.next();
          var weight = body.next();
          var out = body.next();
          var inputs = body.next();
          var outputs = body.next();
          var bias = body.next();
          new Product(body, false, true, x, weight, out, body.rows(), inputs, outputs)
              .writeFrom(bias);
        });
  }

  /** out[r,i] = Σₒ weight[o,i] · g[r,o]; arguments g, weight, out, outputs, inputs. */
  public static Routine inputGradient() {
    return new Routine(
        "affineInputGradient",
        body -> {
          var g = body.next();
          var weight = body.next();
          var out = body.next();
          var outputs = body.next();
          var inputs = body.next();
          new Product(body, false, false, g, weight, out, body.rows(), outputs, inputs)
              .writeFromZero();
        });
  }

  /** out[o,i] = start + Σᵣ g[r,o] · x[r,i]; arguments g, x, out, outputs, inputs. */
  public static Routine weightGradient(boolean accumulate) {
    return new Routine(
        accumulate ? "affineWeightGradient+" : "affineWeightGradient",
        body -> {
          var g = body.next();
          var x = body.next();
          var out = body.next();
          var outputs = body.next();
          var inputs = body.next();
          var product = new Product(body, true, false, g, x, out, outputs, body.rows(), inputs);
          if (accumulate) {
            product.writeFromOut();
          } else {
            product.writeFromZero();
          }
        });
  }

  /** One product for each row; arguments left, right, out, height, depth, width. */
  public static Routine product(boolean leftTransposed, boolean rightTransposed) {
    return new Routine(
        "product" + (leftTransposed ? "T" : "") + "×" + (rightTransposed ? "T" : ""),
        body -> {
          var left = body.next();
          var right = body.next();
          var out = body.next();
          var height = body.next();
          var depth = body.next();
          var width = body.next();
          var product =
              new Product(
                  body, leftTransposed, rightTransposed, left, right, out, height, depth, width);
          var row = body.keep(Whole.of(0));
          body.whileBelow(
              row,
              body.rows(),
              1,
              () -> {
                product.writeFromZero();
                body.set(left, left.plus(height.times(depth).floats()));
                body.set(right, right.plus(depth.times(width).floats()));
                body.set(out, out.plus(height.times(width).floats()));
              });
        });
  }
}
