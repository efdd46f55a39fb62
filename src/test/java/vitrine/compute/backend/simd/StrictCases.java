package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.DropoutHash;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;

/** The strict backend: the order of every sum, and the same bits everywhere. */
public final class StrictCases {
  /** What is stored here is rounded to 32 bits on every engine. */
  private final float[] rounded = new float[1];

  private double round(double value) {
    rounded[0] = (float) value;
    return rounded[0];
  }

  /** sum + a · b, the product and the sum rounded to 32 bits each. */
  private double add(double sum, double a, double b) {
    return round(sum + round(a * b));
  }

  @Test
  void aLayerBeginsWithItsBiasAndTakesItsInputsInOrder() {
    InBrowser.withStrict(
        backend -> {
          for (int[] sizes : new int[][] {{1, 1, 1}, {7, 13, 5}, {6, 8, 8}, {13, 1100, 17}}) {
            int rows = sizes[0];
            int inputs = sizes[1];
            int outputs = sizes[2];
            var x = numbers(rows * inputs, 1);
            var weight = numbers(inputs * outputs, 2);
            var bias = numbers(outputs, 3);
            var wanted = new double[rows * outputs];
            for (int r = 0; r < rows; r++) {
              for (int o = 0; o < outputs; o++) {
                double sum = bias[o];
                for (int i = 0; i < inputs; i++) {
                  sum = add(sum, weight[(o * inputs) + i], x[(r * inputs) + i]);
                }
                wanted[(r * outputs) + o] = sum;
              }
            }
            var out = backend.buffer(rows * outputs);
            backend
                .affine(
                    on(backend, x), on(backend, weight), on(backend, bias), out, inputs, outputs)
                .run(rows);
            assertArrayEquals(wanted, out.copy());
          }
        });
  }

  @Test
  void aWeightsGradientGoesOnFromWhatItHeldAndTakesTheRowsInOrder() {
    InBrowser.withStrict(
        backend -> {
          int rows = 1100;
          int inputs = 11;
          int outputs = 9;
          var x = numbers(rows * inputs, 1);
          var g = numbers(rows * outputs, 2);
          var wanted = numbers(inputs * outputs, 3);
          var out = on(backend, wanted);
          for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
              for (int r = 0; r < rows; r++) {
                int at = (o * inputs) + i;
                wanted[at] = add(wanted[at], g[(r * outputs) + o], x[(r * inputs) + i]);
              }
            }
          }
          backend
              .affineWeightGradient(on(backend, g), on(backend, x), out, inputs, outputs, true)
              .run(rows);
          assertArrayEquals(wanted, out.copy());
        });
  }

  @Test
  void aProductTakesItsTermsInOrderWhicheverWayItIsWritten() {
    InBrowser.withStrict(
        backend -> {
          int height = 13;
          int depth = 530;
          int width = 11;
          var left = numbers(height * depth, 1);
          var right = numbers(depth * width, 2);
          for (int transposed = 0; transposed < 4; transposed++) {
            boolean isLeft = (transposed & 1) != 0;
            boolean isRight = (transposed & 2) != 0;
            var wanted = new double[height * width];
            for (int i = 0; i < height; i++) {
              for (int j = 0; j < width; j++) {
                for (int k = 0; k < depth; k++) {
                  double a = left[isLeft ? (k * height) + i : (i * depth) + k];
                  double b = right[isRight ? (j * depth) + k : (k * width) + j];
                  wanted[(i * width) + j] = add(wanted[(i * width) + j], a, b);
                }
              }
            }
            var out = backend.buffer(height * width);
            var form = new MatrixForm(height, depth, width, isLeft, isRight);
            backend.product(on(backend, left), on(backend, right), out, form).run(1);
            assertArrayEquals(wanted, out.copy());
          }
        });
  }

  @Test
  void sumsTakeTheirTermsInOrder() {
    InBrowser.withStrict(
        backend -> {
          for (int size : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 1003}) {
            var x = numbers(size, 4);
            double sum = 0;
            double squares = 0.25;
            for (double each : x) {
              sum = add(sum, each, 1);
              squares = add(squares, each, each);
            }
            var in = on(backend, x);
            var out = backend.buffer(1);
            backend.reduce(Reduction.SUM, in, out, size).run(1);
            assertEquals(sum, out.copy()[0]);
            backend.rowSum(in, out, 1, false).run(size);
            assertEquals(sum, out.copy()[0]);
            out.write(0, new double[] {0.25}, 0, 1);
            backend.squareSum(in, out, true).run(1);
            assertEquals(squares, out.copy()[0]);
          }
        });
  }

  /**
   * A network of 5-12-7-3 after 30 steps, with every curve that learns in turn. The number was
   * found in Chromium; that it comes out again, on either engine and on other machines, is what
   * this case is for.
   */
  @Test
  void aTrainingRunEndsInTheSameBitsEverywhere() {
    InBrowser.withStrict(backend -> assertEquals(0, hashAfterTraining(backend)));
  }

  private static int hashAfterTraining(SimdBackend backend) {
    int rows = 23;
    int[] sizes = {5, 12, 7, 3};
    int layers = sizes.length - 1;
    var label = new double[rows];
    for (int r = 0; r < rows; r++) {
      label[r] = r % 3;
    }
    var labels = on(backend, label);
    var rate = on(backend, new double[] {0.3});
    var decay = on(backend, new double[] {0.9});
    var count = backend.buffer(1);
    var out = new Buffer[layers + 1];
    var sums = new Buffer[layers];
    var weights = new Buffer[layers];
    var biases = new Buffer[layers];
    out[0] = on(backend, numbers(rows * sizes[0], 5));
    int hash = 0;
    for (var curve :
        new Curve[] {
          Curve.TANH, Curve.SIGMOID, Curve.SINE, Curve.ELU, Curve.GELU, Curve.SOFTPLUS
        }) {
      var kernels = new ArrayList<Kernel>();
      for (int l = 0; l < layers; l++) {
        int inputs = sizes[l];
        int outputs = sizes[l + 1];
        weights[l] = on(backend, numbers(inputs * outputs, 6 + l));
        biases[l] = backend.buffer(outputs);
        sums[l] = backend.buffer(rows * outputs);
        out[l + 1] = backend.buffer(rows * outputs);
        kernels.add(backend.affine(out[l], weights[l], biases[l], sums[l], inputs, outputs));
        kernels.add(backend.curve(curve, sums[l], out[l + 1], outputs));
      }
      var blame = backend.buffer(rows * sizes[layers]);
      var ones = backend.buffer(rows);
      kernels.add(backend.countRows(count));
      kernels.add(backend.fill(ones, 1, 1));
      kernels.add(
          backend.crossEntropyGradient(ones, sums[layers - 1], labels, blame, sizes[layers]));
      for (int l = layers - 1; l >= 0; l--) {
        int inputs = sizes[l];
        int outputs = sizes[l + 1];
        var gradient = backend.buffer(inputs * outputs);
        kernels.add(backend.affineWeightGradient(blame, out[l], gradient, inputs, outputs, false));
        var biasGradient = backend.buffer(outputs);
        kernels.add(backend.rowSum(blame, biasGradient, outputs, false));
        if (l > 0) {
          var back = backend.buffer(rows * inputs);
          kernels.add(backend.affineInputGradient(blame, weights[l], back, inputs, outputs));
          blame = backend.buffer(rows * inputs);
          kernels.add(backend.curveGradient(curve, sums[l - 1], out[l], back, blame, inputs));
        }
        kernels.add(step(backend, weights[l], gradient, count, rate, decay));
        kernels.add(step(backend, biases[l], biasGradient, count, rate, decay));
      }
      kernels.add(backend.clear(count));
      var step = backend.chain(kernels);
      for (int i = 0; i < 30; i++) {
        step.run(rows);
      }
      for (var buffer : List.of(weights[0], weights[1], weights[2], biases[0], out[2])) {
        for (double each : buffer.copy()) {
          hash = (hash * 31) + Float.floatToIntBits((float) each);
        }
      }
    }
    return hash;
  }

  /** A step along the momentum of the gradient, with a little weight decay. */
  private static Kernel step(
      SimdBackend backend,
      Buffer parameter,
      Buffer gradient,
      Buffer count,
      Buffer rate,
      Buffer decay) {
    int size = parameter.size();
    var direction = backend.buffer(size);
    var one = on(backend, new double[] {1});
    var ones = backend.buffer(size);
    backend.fill(ones, 1, size).run(1);
    var little = on(backend, new double[] {0.001});
    return backend.chain(
        List.of(
            backend.momentum(gradient, count, backend.buffer(size), decay, direction, true),
            backend.descend(parameter, direction, one, rate, little, ones, ones, Penalty.L2)));
  }

  /** Numbers between −1 and 1 with 24 bits, the same for the same seed. */
  private static double[] numbers(int size, int seed) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = (DropoutHash.of(seed, 0, i) * 0x1p-23) - 1;
    }
    return values;
  }

  private static Buffer on(SimdBackend backend, double[] values) {
    var buffer = backend.buffer(values.length);
    buffer.write(0, values, 0, values.length);
    return buffer;
  }
}
