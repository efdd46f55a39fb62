package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;

/** What a dropout mask must be: the same numbers everywhere. */
final class DropoutSuite {
  private static final int LARGEST = (1 << 24) - 1;

  private final KernelCaseList list;

  private DropoutSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new DropoutSuite(list);
    // The rates' limits: rate · 2²⁴ of the nearest 32-bit number, rounded down.
    suite.mask(0.5, 8388608, 2, 1, 0, 1);
    suite.mask(0.5, 8388608, 2, 0, 0, 61);
    suite.mask(0.25, 4194304, 4.0 / 3, 5, LARGEST, 61);
    suite.mask(0.1, 1677721, 1 / 0.9, LARGEST, 77, 61);
    suite.mask(0.3, 5033165, 1 / 0.7, LARGEST, LARGEST, 61);
    suite.mask(0.75, 12582912, 4, 123456, 654321, 3001);
    suite.mask(0, 0, 1, 3, 3, 61);
    suite.edges();
  }

  private void mask(double rate, int limit, double kept, int seed, int count, int size) {
    var out = new double[size];
    for (int i = 0; i < size; i++) {
      out[i] = DropoutHash.of(seed, count, i) < limit ? 0 : kept;
    }
    list.add(
        "dropoutMask: " + size + " at rate " + rate + ", seed " + seed + ", count " + count,
        1,
        b(n(rate), n(seed, count), all(size, 9)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), size),
        out);
    list.add(
        "dropoutMask: the same in rows of one, rate " + rate + ", seed " + seed,
        size,
        b(n(rate), n(seed, count), all(size, 9)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), 1),
        out);
  }

  private void edges() {
    // DropoutHash(7, 2195424, 0) is 5033164: below 0.3 · 2²⁴ as 32-bit numbers have it, 5033165,
    // not below 5033164, which doubles would make of it.
    list.add(
        "dropoutMask: the rate counts as the nearest 32-bit number",
        1,
        b(n(0.3), n(7, 2195424), n(9)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), 1),
        0);
    // DropoutHash(7, 78699, 6) is 5033165.
    var above = all(7, 1 / 0.7);
    for (int i = 0; i < 6; i++) {
      above[i] = DropoutHash.of(7, 78699, i) < 5033165 ? 0 : 1 / 0.7;
    }
    list.add(
        "dropoutMask: what is at the limit stays",
        1,
        b(n(0.3), n(7, 78699), all(7, 9)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), 7),
        above);
    list.add(
        "dropoutMask: rows beyond those asked for stay",
        2,
        b(n(0), n(1, 1), n(9, 9, 9, 9, 9, 9)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), 2),
        1,
        1,
        1,
        1,
        9,
        9);
  }
}
