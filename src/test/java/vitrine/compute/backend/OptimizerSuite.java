package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.compute.numeric.Power;

/**
 * What optimisers make of a gradient: single steps by hand, several against the closed forms, in
 * which every gradient so far stands with its weight.
 */
final class OptimizerSuite {
  private static final double NAN = Double.NaN;
  private static final double EPSILON = 1e-8;
  private static final int SIZE = 7;
  private static final int STEPS = 5;
  private static final double COUNT = 4;

  private final KernelCaseList list;

  private OptimizerSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new OptimizerSuite(list.changing());
    suite.follow();
    suite.momentum();
    suite.rmsProp();
    suite.adam();
    suite.clipFactor();
    suite.nothingAtCountZero();
    suite.momentumOverSteps(false);
    suite.momentumOverSteps(true);
    suite.rmsPropOverSteps();
    suite.adamOverSteps();
  }

  private void follow() {
    list.add(
        "follow: part of the way, whatever the rows",
        0,
        b(n(0.25), n(0, -2, 4), n(8, 2, 1)),
        (k, f) -> k.follow(f.get(2), f.get(1), f.get(0)),
        6,
        1,
        1.75);
    list.add(
        "follow: at rate 0 it stays",
        1,
        b(n(0), n(5), n(8)),
        (k, f) -> k.follow(f.get(2), f.get(1), f.get(0)),
        8);
    list.add(
        "follow: at rate 1 it is there",
        1,
        b(n(1), n(5), n(8)),
        (k, f) -> k.follow(f.get(2), f.get(1), f.get(0)),
        5);
  }

  private void momentum() {
    momentum("adds what is left of the velocity", false, n(4, -2), n(4, -2));
    momentum("looks ahead", true, n(4, -2), n(5, -2.5));
  }

  /** Gradients 3 and −1.5, velocities 2 and −1, half of which is left. */
  private void momentum(String claim, boolean nesterov, double[] velocity, double[] out) {
    list.add(
        "momentum: " + claim + ", nesterov " + nesterov,
        1,
        b(n(6, -3), n(2), n(0.5), n(2, -1), n(9, 9)),
        (k, f) -> k.momentum(f.get(0), f.get(1), f.get(3), f.get(2), f.get(4), nesterov),
        new double[][] {n(6, -3), n(2), n(0.5), velocity, out});
  }

  private void rmsProp() {
    list.add(
        "rmsProp: by hand",
        1,
        b(n(8, -12), n(2), n(0.5), n(2, 14), n(9, 9)),
        (k, f) -> k.rmsProp(f.get(0), f.get(1), f.get(3), f.get(2), f.get(4), 1),
        new double[][] {n(8, -12), n(2), n(0.5), n(9, 25), n(1, -1)});
  }

  private void adam() {
    list.add(
        "adam: by hand",
        1,
        b(n(8, -12), n(2), n(0.5, 0.25), n(0.5, 1), n(2, 2), n(4, 0), n(9, 9)),
        (k, f) -> k.adam(f.get(0), f.get(1), f.get(4), f.get(5), f.get(2), f.get(3), f.get(6), 0.5),
        new double[][] {
          n(8, -12),
          n(2),
          n(0.5, 0.25),
          n(0.5, 1),
          n(3, -2),
          n(7, 9),
          n(6 / (Math.sqrt(7) + 0.5), -4 / 3.5),
        });
    list.add(
        "adam: the first step is as long as the rate, whatever the gradient",
        1,
        b(n(1, -500, 0.25), n(1), n(0.1, 0.001), n(0.1, 0.001), all(3, 0), all(3, 0), all(3, 9)),
        (k, f) -> k.adam(f.get(0), f.get(1), f.get(4), f.get(5), f.get(2), f.get(3), f.get(6), 0),
        1,
        -1,
        1);
  }

  private void clipFactor() {
    clipFactor("a norm below the limit stays", 36, 2, 4, 1);
    clipFactor("a norm at the limit stays", 36, 2, 3, 1);
    clipFactor("a norm above it comes down to it", 64, 2, 1, 0.25);
    clipFactor("nothing to clip without a gradient", 0, 2, 1, 1);
    clipFactor("nothing to clip at count 0", 64, 0, 1, 1);
    clipFactor("nothing to clip at count 0 of nothing", 0, 0, 1, 1);
  }

  private void clipFactor(String claim, double squares, double count, double limit, double factor) {
    list.add(
        "clipFactor: " + claim,
        1,
        b(n(squares), n(count), n(limit), n(9)),
        (k, f) -> k.clipFactor(f.get(0), f.get(1), f.get(2), f.get(3)),
        factor);
  }

  private void nothingAtCountZero() {
    for (boolean nesterov : new boolean[] {false, true}) {
      list.add(
          "momentum: nothing moves at count 0, nesterov " + nesterov,
          1,
          b(n(6, NAN), n(0), n(0.5), n(2, -1), n(9, 9)),
          (k, f) -> k.momentum(f.get(0), f.get(1), f.get(3), f.get(2), f.get(4), nesterov),
          new double[][] {null, n(0), null, n(2, -1), n(0, 0)});
    }
    list.add(
        "rmsProp: nothing moves at count 0",
        1,
        b(n(8, NAN), n(0), n(0.5), n(2, 14), n(9, 9)),
        (k, f) -> k.rmsProp(f.get(0), f.get(1), f.get(3), f.get(2), f.get(4), 1),
        new double[][] {null, n(0), null, n(2, 14), n(0, 0)});
    list.add(
        "adam: nothing moves at count 0",
        1,
        b(n(8, NAN), n(0), n(0.5, 0.25), n(0.5, 1), n(2, 2), n(4, 1), n(9, 9)),
        (k, f) -> k.adam(f.get(0), f.get(1), f.get(4), f.get(5), f.get(2), f.get(3), f.get(6), 0.5),
        new double[][] {null, n(0), null, null, n(2, 2), n(4, 1), n(0, 0)});
  }

  /** The gradient sums of step {@code step}, counted from 0. */
  private static double[] sums(int step) {
    return wave(SIZE, step + 1);
  }

  /** Σ over the steps of gradient^power, each weighted with decay^(how many steps ago). */
  private static double decayed(int place, double decay, int power) {
    double sum = 0;
    for (int step = 0; step < STEPS; step++) {
      double g = sums(step)[place] / COUNT;
      sum += Power.pow(decay, STEPS - 1 - step) * (power == 2 ? g * g : g);
    }
    return sum;
  }

  private void momentumOverSteps(boolean nesterov) {
    double decay = 0.875;
    var velocity = new double[SIZE];
    var out = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      velocity[i] = decayed(i, decay, 1);
      out[i] = nesterov ? (sums(STEPS - 1)[i] / COUNT) + (decay * velocity[i]) : velocity[i];
    }
    list.within(3e-6)
        .add(
            "momentum: over " + STEPS + " steps, nesterov " + nesterov,
            1,
            b(n(COUNT), n(decay), all(SIZE, 0), all(SIZE, 9)),
            (k, f) ->
                steps(k, sum -> k.momentum(sum, f.get(0), f.get(2), f.get(1), f.get(3), nesterov)),
            new double[][] {null, null, velocity, out});
  }

  private void rmsPropOverSteps() {
    double rate = 0.125;
    var square = new double[SIZE];
    var out = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      square[i] = decayed(i, 1 - rate, 2) * rate;
      out[i] = (sums(STEPS - 1)[i] / COUNT) / (Math.sqrt(square[i]) + EPSILON);
    }
    list.within(1e-5)
        .add(
            "rmsProp: over " + STEPS + " steps",
            1,
            b(n(COUNT), n(rate), all(SIZE, 0), all(SIZE, 9)),
            (k, f) ->
                steps(k, sum -> k.rmsProp(sum, f.get(0), f.get(2), f.get(1), f.get(3), EPSILON)),
            new double[][] {null, null, square, out});
  }

  /** With the corrections followed as a training step does, and descent along what comes out. */
  private void adamOverSteps() {
    double rate = 0.01;
    double beta1 = 0.9;
    double beta2 = 0.999;
    var parameter = wave(SIZE, 9);
    var before = parameter.clone();
    var first = new double[SIZE];
    var second = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      // Kingma and Ba's algorithm as it is printed.
      for (int step = 0; step < STEPS; step++) {
        double g = sums(step)[i] / COUNT;
        first[i] = (beta1 * first[i]) + ((1 - beta1) * g);
        second[i] = (beta2 * second[i]) + ((1 - beta2) * (g * g));
        double firstMean = first[i] / (1 - Power.pow(beta1, step + 1));
        double secondMean = second[i] / (1 - Power.pow(beta2, step + 1));
        parameter[i] -= (rate * firstMean) / (Math.sqrt(secondMean) + EPSILON);
      }
    }
    list.within(1e-5)
        .add(
            "adam: over " + STEPS + " steps, with descent",
            1,
            b(
                n(COUNT),
                n(1 - beta1, 1 - beta2),
                n(1 - beta1),
                n(1 - beta2),
                n(1),
                n(0),
                n(0),
                n(0, 0),
                n(rate),
                all(SIZE, 1),
                all(SIZE, 0),
                all(SIZE, 0),
                all(SIZE, 9),
                before),
            (k, f) ->
                steps(
                    k,
                    sum ->
                        k.chain(
                            List.of(
                                k.follow(f.get(5), f.get(4), f.get(2)),
                                k.follow(f.get(6), f.get(4), f.get(3)),
                                k.once(k.concatenate(List.of(f.get(5), f.get(6)), f.get(7))),
                                k.adam(
                                    sum, f.get(0), f.get(10), f.get(11), f.get(1), f.get(7),
                                    f.get(12), EPSILON),
                                k.descend(
                                    f.get(13),
                                    f.get(12),
                                    f.get(4),
                                    f.get(8),
                                    f.get(8),
                                    f.get(9),
                                    f.get(9),
                                    Penalty.NONE)))),
            new double[][] {
              null, null, null, null, null, null, null, null, null, null, first, second, null,
              parameter
            });
  }

  /** One after the other, each with the gradient sums of its step. */
  private static Kernel steps(Backend backend, Function<Buffer, Kernel> step) {
    var kernels = new ArrayList<Kernel>();
    for (int i = 0; i < STEPS; i++) {
      kernels.add(step.apply(Sample.buffer(backend, sums(i))));
    }
    return backend.chain(kernels);
  }
}
