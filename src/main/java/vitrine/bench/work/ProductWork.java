package vitrine.bench.work;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;
import vitrine.compute.random.XoshiroStream;
import vitrine.session.Settings;

/** One matrix times another, both n×n with numbers from −1 to 1; the result is read back. */
final class ProductWork implements Work {
  private final Backend backend;
  private final Kernel product;
  private final List<Buffer> result;
  private final List<double[]> seen;
  private final double n;

  ProductWork(Settings options, Backend backend) {
    this.backend = backend;
    int size = options.whole("n");
    n = size;
    var left = matrix(size, "left");
    var right = matrix(size, "right");
    var out = backend.buffer(size * size);
    product = backend.product(left, right, out, new MatrixForm(size, size, size, false, false));
    result = List.of(out);
    seen = List.of(new double[size * size]);
  }

  /** A multiplication and an addition for each of n³ products. */
  @Override
  public double amount() {
    return 2 * n * n * n;
  }

  @Override
  public void run() {
    product.run(1);
    backend.read(result, seen);
  }

  @Override
  public List<double[]> results() {
    return seen;
  }

  private Buffer matrix(int size, String name) {
    var random = XoshiroStream.of("1", name);
    var values = new double[size * size];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.uniform(-1, 1);
    }
    var buffer = backend.buffer(values.length);
    buffer.write(0, values, 0, values.length);
    return buffer;
  }
}
