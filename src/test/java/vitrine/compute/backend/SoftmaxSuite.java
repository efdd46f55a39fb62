package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Logarithm;

/** What the softmax, its cross-entropy and their gradients must do. */
final class SoftmaxSuite {
  private static final double NAN = Double.NaN;
  private static final double LOG_2 = 0.6931471805599453;

  /** The softmax of 1, 2, 3 and its cross-entropies, computed with 50 digits. */
  private static final double[] OF_123 = {
    0.09003057317038046, 0.24472847105479767, 0.6652409557748219
  };

  private static final double[] LOSS_OF_123 = {
    2.40760596444438, 1.4076059644443804, 0.4076059644443803
  };

  /** Rows and width. */
  private static final int[][] SIZES = {
    {1, 1}, {5, 1}, {1, 7}, {3, 4}, {4, 5}, {7, 9}, {2, 17}, {17, 33}, {0, 3},
  };

  private final KernelCaseList list;

  private SoftmaxSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    // Each power, each sum and each quotient rounds.
    var suite = new SoftmaxSuite(list.within(3e-6));
    suite.softmax();
    suite.softmaxGradient();
    suite.crossEntropy();
    suite.crossEntropyGradient();
    suite.isTopClass();
    for (var size : SIZES) {
      suite.againstLoops(size[0], size[1]);
    }
  }

  private void softmax() {
    softmax("of 1, 2, 3", n(1, 2, 3), OF_123);
    softmax("of large numbers, only what lies between them counts", n(1001, 1002, 1003), OF_123);
    softmax("far below 0 too", n(-30003, -30002, -30001), OF_123);
    softmax("equal shares", n(5, 5, 5, 5), n(0.25, 0.25, 0.25, 0.25));
    softmax("one far ahead takes all", n(0, 800, 0), n(0, 1, 0));
    softmax("of one number", n(-7), n(1));
    softmax("one NaN is enough", n(1, NAN, 3), n(NAN, NAN, NAN));
    softmax("one NaN is enough, at the end too", n(1, 3, NAN), n(NAN, NAN, NAN));
    list.add(
        "softmax: NaN stays in its row, rows beyond those asked for stay",
        2,
        b(n(NAN, 1, 4, 4, 1, 1), all(6, 9)),
        (k, f) -> k.softmax(f.get(0), f.get(1), 2),
        NAN,
        NAN,
        0.5,
        0.5,
        9,
        9);
  }

  private void softmax(String claim, double[] x, double[] out) {
    list.add(
        "softmax: " + claim,
        1,
        b(x, all(x.length, 9)),
        (k, f) -> k.softmax(f.get(0), f.get(1), x.length),
        out);
  }

  private void softmaxGradient() {
    list.add(
        "softmaxGradient: by hand",
        2,
        b(n(0.5, 0.5, 0.25, 0.75), n(1, 3, 4, 8), all(4, 9)),
        (k, f) -> k.softmaxGradient(f.get(0), f.get(1), f.get(2), 2),
        -0.5,
        0.5,
        -0.75,
        0.75);
    list.add(
        "softmaxGradient: the same blame for all moves nothing",
        1,
        b(n(0.25, 0.25, 0.5), n(7, 7, 7), all(3, 9)),
        (k, f) -> k.softmaxGradient(f.get(0), f.get(1), f.get(2), 3),
        0,
        0,
        0);
  }

  private void crossEntropy() {
    for (int label = 0; label < 3; label++) {
      crossEntropy("of 1, 2, 3, label " + label, n(1, 2, 3), label, LOSS_OF_123[label]);
    }
    crossEntropy("of equal scores", n(7, 7), 1, LOG_2);
    crossEntropy("of one class alone", n(3), 0, 0);
    crossEntropy("as large as the score that is missing", n(0, 800), 0, 800);
    crossEntropy("nothing where the true class is far ahead", n(0, 800), 1, 0);
    crossEntropy("small where it is ahead", n(0, 10), 1, 4.5398899216870535e-05);
    crossEntropy(
        "small where it is ahead, whatever is added to all scores",
        n(990, 1000),
        1,
        4.5398899216870535e-05);
    for (double label : new double[] {2, -1, 0.5, NAN, 1e30}) {
      crossEntropy("NaN for label " + label + " of two classes", n(1, 2), label, NAN);
    }
    list.add(
        "crossEntropy: NaN stays in its row, rows beyond those asked for stay",
        2,
        b(n(1, NAN, 4, 4, 1, 1), n(0, 0, 0), n(9, 9, 9)),
        (k, f) -> k.crossEntropy(f.get(0), f.get(1), f.get(2), 2),
        NAN,
        LOG_2,
        9);
  }

  private void crossEntropy(String claim, double[] x, double label, double out) {
    list.add(
        "crossEntropy: " + claim,
        1,
        b(x, n(label), n(9)),
        (k, f) -> k.crossEntropy(f.get(0), f.get(1), f.get(2), x.length),
        out);
  }

  private void crossEntropyGradient() {
    list.add(
        "crossEntropyGradient: the share, less 1 at the true class, times the blame",
        2,
        b(n(2, -1), n(7, 7, 7, 7, 7 + LOG_2, 7 + LOG_2), n(1, 2), all(6, 9)),
        (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), 3),
        2.0 / 3,
        -4.0 / 3,
        2.0 / 3,
        -0.2,
        -0.4,
        0.6);
    list.add(
        "crossEntropyGradient: large scores",
        1,
        b(n(1), n(1001, 1002, 1003), n(0), all(3, 9)),
        (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), 3),
        OF_123[0] - 1,
        OF_123[1],
        OF_123[2]);
    for (double label : new double[] {3, -1, 0.5, NAN}) {
      list.add(
          "crossEntropyGradient: label " + label + " is none of three classes",
          1,
          b(n(1), n(1, 2, 3), n(label), all(3, 9)),
          (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), 3),
          OF_123);
    }
    list.add(
        "crossEntropyGradient: one NaN is enough",
        1,
        b(n(1), n(1, NAN, 3), n(0), all(3, 9)),
        (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), 3),
        NAN,
        NAN,
        NAN);
  }

  private void isTopClass() {
    top("the largest", n(1, 5, 2), n(1), 1);
    top("not the largest", n(1, 5, 2), n(2), 0);
    top("of equals the first", n(5, 5, 2), n(0), 1);
    top("of equals not the second", n(5, 5, 2), n(1), 0);
    top("among numbers below 0", n(-5, -1, -2), n(1), 1);
    top("the only one", n(-5), n(0), 1);
    top("not where NaN stands at the label", n(NAN, 1, 2), n(0), 0);
    top("not where NaN stands before it", n(NAN, 1, 0), n(1), 0);
    top("not where NaN stands after it", n(2, 1, NAN), n(0), 0);
    top("not for a label that names no class", n(1, 5), n(2), 0);
    top("not for a label below 0", n(1, 5), n(-1), 0);
    top("not for a fraction", n(1, 5), n(0.5), 0);
    top("not for NaN", n(1, 5), n(NAN), 0);
  }

  private void top(String claim, double[] x, double[] label, double out) {
    list.within(0)
        .add(
            "isTopClass: " + claim,
            1,
            b(x, label, n(9)),
            (k, f) -> k.isTopClass(f.get(0), f.get(1), f.get(2), x.length),
            out);
  }

  /** Without taking off the largest, which small numbers can do without. */
  private void againstLoops(int rows, int width) {
    var x = wave(rows * width, 1);
    var g = wave(rows * width, 2);
    var blame = wave(rows, 3);
    var label = new double[rows];
    var share = new double[rows * width];
    var slope = new double[rows * width];
    var loss = new double[rows];
    var lossSlope = new double[rows * width];
    var isTop = new double[rows];
    for (int r = 0; r < rows; r++) {
      int first = r * width;
      int right = (r * 5) % width;
      label[r] = right;
      isTop[r] = 1;
      double sum = 0;
      for (int i = 0; i < width; i++) {
        sum += Exponential.exp(x[first + i]);
      }
      for (int i = 0; i < width; i++) {
        share[first + i] = Exponential.exp(x[first + i]) / sum;
        lossSlope[first + i] = (share[first + i] - (i == right ? 1 : 0)) * blame[r];
        boolean isAhead =
            x[first + i] > x[first + right] || (x[first + i] == x[first + right] && i < right);
        isTop[r] = isAhead ? 0 : isTop[r];
      }
      loss[r] = Logarithm.log(sum) - x[first + right];
      // The whole matrix of slopes: how number i moves with number j.
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          double moves = share[first + j] * ((i == j ? 1 : 0) - share[first + i]);
          slope[first + i] += g[first + j] * moves;
        }
      }
    }
    var size = ": " + rows + " rows of " + width;
    list.add(
        "softmax" + size,
        rows,
        b(x, all(share.length, 9)),
        (k, f) -> k.softmax(f.get(0), f.get(1), width),
        share);
    list.add(
        "softmaxGradient" + size,
        rows,
        b(share, g, all(slope.length, 9)),
        (k, f) -> k.softmaxGradient(f.get(0), f.get(1), f.get(2), width),
        slope);
    list.add(
        "crossEntropy" + size,
        rows,
        b(x, label, all(rows, 9)),
        (k, f) -> k.crossEntropy(f.get(0), f.get(1), f.get(2), width),
        loss);
    list.add(
        "crossEntropyGradient" + size,
        rows,
        b(blame, x, label, all(share.length, 9)),
        (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), width),
        lossSlope);
    list.within(0)
        .add(
            "isTopClass" + size,
            rows,
            b(x, label, all(rows, 9)),
            (k, f) -> k.isTopClass(f.get(0), f.get(1), f.get(2), width),
            isTop);
  }
}
