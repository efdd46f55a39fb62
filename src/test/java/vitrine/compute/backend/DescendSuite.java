package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;

/** What a step of gradient descent must do, under each penalty. */
final class DescendSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private DescendSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new DescendSuite(list);
    suite.descend();
    suite.descendUnderPenalties();
  }

  /**
   * Parameter, sum, count, rate, penalty rate, alive, free; what parameter, sum and alive are
   * after.
   */
  private void descend(
      String name, Penalty penalty, double[][] before, double[] parameter, double[] alive) {
    var expected = new double[7][];
    expected[0] = parameter;
    expected[1] = new double[parameter.length];
    expected[2] = before[2];
    expected[5] = alive;
    expected[6] = before[6];
    list.changing()
        .add(
            "descend: " + name,
            1,
            before,
            (k, f) ->
                k.descend(
                    f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5), f.get(6), penalty),
            expected);
  }

  private void descend() {
    descend(
        "against the mean gradient, whatever the penalty rate",
        Penalty.NONE,
        b(n(1, -2, 0), n(4, 8, -4), n(4), n(0.5), n(100), n(1, 1, 1), n(1, 1, 1)),
        n(0.5, -3, 0.5),
        n(1, 1, 1));
    descend(
        "what is not alive or not free stays",
        Penalty.NONE,
        b(n(1, 2, 3), n(4, 4, 4), n(4), n(0.5), n(0), n(0, 1, 1), n(1, 0, 1)),
        n(1, 2, 2.5),
        n(0, 1, 1));
    for (var penalty : Penalty.values()) {
      descend(
          "nothing moves at count 0, and the sums are cleared, " + penalty,
          penalty,
          b(n(1, -2), n(4, NAN), n(0), n(0.5), n(0.5), n(1, 1), n(1, 1)),
          n(1, -2),
          n(1, 1));
    }
    descend("no parameters", Penalty.NONE, b(n(), n(), n(1), n(1), n(1), n(), n()), n(), n());
    descend(
        "NaN stays NaN",
        Penalty.NONE,
        b(n(1, NAN), n(NAN, 1), n(1), n(1), n(0), n(1, 1), n(1, 1)),
        n(NAN, NAN),
        n(1, 1));
  }

  private void descendUnderPenalties() {
    descend(
        "L1 pulls by a constant, 0 stays",
        Penalty.L1,
        b(n(1, -1, 0), n(0, 0, 0), n(1), n(0.5), n(0.5), n(1, 1, 1), n(1, 1, 1)),
        n(0.75, -0.75, 0),
        n(1, 1, 1));
    descend(
        "L1 that crosses 0 kills, a gradient that crosses 0 does not",
        Penalty.L1,
        b(n(0.125, -0.125, 0.125), n(0, 0, 1), n(1), n(0.5), n(0.5), n(1, 1, 1), n(1, 1, 1)),
        n(0, 0, -0.625),
        n(0, 0, 1));
    descend(
        "L1 that ends at 0 exactly does not kill",
        Penalty.L1,
        b(n(0.25), n(0), n(1), n(0.5), n(0.5), n(1), n(1)),
        n(0),
        n(1));
    descend(
        "the slope of L1 is taken before the step",
        Penalty.L1,
        b(n(0.25), n(3), n(1), n(0.5), n(0.5), n(1), n(1)),
        n(-1.5),
        n(1));
    descend(
        "L1 takes nothing from what is dead or held",
        Penalty.L1,
        b(n(0, 0.125), n(5, 5), n(1), n(0.5), n(0.5), n(0, 1), n(1, 0)),
        n(0, 0.125),
        n(0, 1));
    descend(
        "L2 pulls by the old weight and never kills",
        Penalty.L2,
        b(n(1, -2, 0.5), n(0, 4, 2), n(2), n(0.5), n(4), n(1, 1, 1), n(1, 1, 1)),
        n(-1, 1, -1),
        n(1, 1, 1));
  }
}
