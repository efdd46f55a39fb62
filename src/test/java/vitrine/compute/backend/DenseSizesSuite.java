package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.wave;

/**
 * The kernels of a dense layer at sizes that fill no register and no tile, or exactly one, against
 * the plainest loops.
 */
final class DenseSizesSuite {
  /** Rows, inputs, outputs. */
  private static final int[][] SIZES = {
    {1, 1, 1},
    {1, 1, 7},
    {1, 9, 1},
    {5, 1, 3},
    {0, 3, 2},
    {3, 5, 7},
    {3, 5, 4},
    {5, 4, 3},
    {6, 8, 6},
    {7, 6, 5},
    {6, 7, 8},
    {9, 7, 8},
    {8, 9, 9},
    {7, 13, 5},
    {15, 17, 16},
    {17, 16, 15},
    {16, 15, 17},
    {12, 16, 24},
    {2, 17, 33},
    {17, 33, 1},
    {65, 129, 67},
  };

  private final KernelCaseList list;
  private final int rows;
  private final int inputs;
  private final int outputs;
  private final String size;
  private final double[] x;
  private final double[] weight;
  private final double[] bias;
  private final double[] g;

  private DenseSizesSuite(KernelCaseList list, int rows, int inputs, int outputs) {
    this.list = list;
    this.rows = rows;
    this.inputs = inputs;
    this.outputs = outputs;
    size = ": " + rows + " rows, " + inputs + " inputs, " + outputs + " outputs";
    x = wave(rows * inputs, 1);
    weight = wave(outputs * inputs, 2);
    bias = wave(outputs, 3);
    g = wave(rows * outputs, 4);
  }

  static void addTo(KernelCaseList list) {
    for (var size : SIZES) {
      var suite = new DenseSizesSuite(list, size[0], size[1], size[2]);
      suite.forward();
      suite.back();
      suite.slopes();
      suite.sums();
    }
  }

  private void forward() {
    var out = new double[rows * outputs];
    for (int r = 0; r < rows; r++) {
      for (int o = 0; o < outputs; o++) {
        out[(r * outputs) + o] = bias[o];
        for (int i = 0; i < inputs; i++) {
          out[(r * outputs) + o] += weight[(o * inputs) + i] * x[(r * inputs) + i];
        }
      }
    }
    list.summing(inputs)
        .add(
            "affine" + size,
            rows,
            b(x, weight, bias, all(out.length, 9)),
            (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), inputs, outputs),
            out);
  }

  private void back() {
    var out = new double[rows * inputs];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < inputs; i++) {
        for (int o = 0; o < outputs; o++) {
          out[(r * inputs) + i] += weight[(o * inputs) + i] * g[(r * outputs) + o];
        }
      }
    }
    list.summing(outputs)
        .add(
            "affineInputGradient" + size,
            rows,
            b(g, weight, all(out.length, 9)),
            (k, f) -> k.affineInputGradient(f.get(0), f.get(1), f.get(2), inputs, outputs),
            out);
  }

  private void slopes() {
    for (boolean accumulate : new boolean[] {false, true}) {
      var before = wave(outputs * inputs, 5);
      var out = accumulate ? before.clone() : new double[before.length];
      for (int o = 0; o < outputs; o++) {
        for (int i = 0; i < inputs; i++) {
          for (int r = 0; r < rows; r++) {
            out[(o * inputs) + i] += g[(r * outputs) + o] * x[(r * inputs) + i];
          }
        }
      }
      list.summing(rows)
          .changingIf(accumulate)
          .add(
              "affineWeightGradient" + size + ", accumulate " + accumulate,
              rows,
              b(g, x, before),
              (k, f) ->
                  k.affineWeightGradient(f.get(0), f.get(1), f.get(2), inputs, outputs, accumulate),
              out);
    }
  }

  private void sums() {
    var sum = new double[outputs];
    for (int o = 0; o < outputs; o++) {
      for (int r = 0; r < rows; r++) {
        sum[o] += g[(r * outputs) + o];
      }
    }
    var added = new double[outputs];
    var mean = new double[outputs];
    for (int o = 0; o < outputs; o++) {
      added[o] = bias[o];
      for (int r = 0; r < rows; r++) {
        added[o] += g[(r * outputs) + o];
      }
      mean[o] = sum[o] / rows;
    }
    var near = list.summing(rows);
    near.add(
        "rowSum" + size,
        rows,
        b(g, all(outputs, 9)),
        (k, f) -> k.rowSum(f.get(0), f.get(1), outputs, false),
        sum);
    near.changing()
        .add(
            "rowSum" + size + ", accumulate",
            rows,
            b(g, bias),
            (k, f) -> k.rowSum(f.get(0), f.get(1), outputs, true),
            added);
    near.add(
        "rowMean" + size,
        rows,
        b(g, all(outputs, 9)),
        (k, f) -> k.rowMean(f.get(0), f.get(1), outputs),
        mean);
  }
}
