package vitrine.compute.backend.simd;

import static vitrine.compute.backend.simd.SimdBuffer.address;
import static vitrine.compute.backend.simd.SimdKernel.bits;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.backend.Spread;
import vitrine.compute.backend.simd.routine.Curves;
import vitrine.compute.backend.simd.routine.Elements;
import vitrine.compute.backend.simd.routine.Losses;
import vitrine.compute.backend.simd.routine.Normalisation;
import vitrine.compute.backend.simd.routine.Optimizers;
import vitrine.compute.backend.simd.routine.Products;
import vitrine.compute.backend.simd.routine.Routine;
import vitrine.compute.backend.simd.routine.Sums;

/**
 * Every kernel on 32-bit numbers, as WebAssembly vector code that is written while the page runs.
 *
 * <p>Fast: sums within a row run as four sums side by side, and a product and a sum may be rounded
 * as one where the machine can; the last bits differ from machine to machine. Strict: every sum
 * starts and goes on as the contract says, each product and each sum rounded by itself; the same
 * bits everywhere.
 */
public final class SimdBackend implements Backend {
  static final String NAME = "simd";

  private final Programs programs;

  private SimdBackend(boolean isStrict) {
    programs = new Programs(isStrict);
  }

  /** Whether this browser runs vector code, and its policy lets us write some. */
  public static boolean isOffered() {
    return Machine.here() != null;
  }

  /**
   * As fast as it goes.
   *
   * @throws BackendFailure if it is not offered
   */
  public static SimdBackend fast() {
    return new SimdBackend(false);
  }

  /**
   * The same bits everywhere.
   *
   * @throws BackendFailure if it is not offered
   */
  public static SimdBackend strict() {
    return new SimdBackend(true);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Buffer buffer(int size) {
    return programs.buffer(size);
  }

  private SimdKernel kernel(Routine routine, int... arguments) {
    return programs.kernel(routine, arguments);
  }

  @Override
  public Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs) {
    return kernel(
        Products.affine(),
        address(x),
        address(weight),
        address(out),
        inputs,
        outputs,
        address(bias));
  }

  @Override
  public Kernel affineInputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs) {
    return kernel(
        Products.inputGradient(), address(g), address(weight), address(out), outputs, inputs);
  }

  @Override
  public Kernel affineWeightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean accumulate) {
    return kernel(
        Products.weightGradient(accumulate), address(g), address(x), address(out), outputs, inputs);
  }

  @Override
  public Kernel rowSum(Buffer g, Buffer out, int width, boolean accumulate) {
    return kernel(Sums.rowSum(accumulate), address(g), address(out), width);
  }

  @Override
  public Kernel rowMean(Buffer x, Buffer out, int width) {
    return kernel(Sums.rowMean(), address(x), address(out), width);
  }

  @Override
  public Kernel product(Buffer left, Buffer right, Buffer out, MatrixForm form) {
    return kernel(
        Products.product(form.leftTransposed(), form.rightTransposed()),
        address(left),
        address(right),
        address(out),
        form.height(),
        form.depth(),
        form.width());
  }

  @Override
  public Kernel reduce(Reduction reduction, Buffer x, Buffer out, int width) {
    return kernel(Sums.reduce(reduction), address(x), address(out), width);
  }

  @Override
  public Kernel curve(Curve curve, Buffer x, Buffer y, int width) {
    return kernel(Curves.forward(curve), address(x), address(y), width);
  }

  @Override
  public Kernel curveGradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width) {
    return kernel(Curves.gradient(curve), address(x), address(y), address(g), address(out), width);
  }

  @Override
  public Kernel combine(
      Arithmetic arithmetic, Buffer a, Buffer b, Spread spread, Buffer out, int width) {
    return kernel(
        Elements.combine(arithmetic, spread), address(a), address(b), address(out), width);
  }

  @Override
  public Kernel column(Buffer x, Buffer out, int width, int column) {
    return kernel(Elements.column(), address(x) + 4 * column, width, address(out), 1);
  }

  @Override
  public Kernel columnGradient(Buffer x, Buffer out, int width, int column) {
    return chain(List.of(fill(out, 0, width), place(x, out, width, column)));
  }

  @Override
  public Kernel concatenate(List<Buffer> columns, Buffer out) {
    var kernels = new ArrayList<Kernel>();
    for (int c = 0; c < columns.size(); c++) {
      kernels.add(place(columns.get(c), out, columns.size(), c));
    }
    return chain(kernels);
  }

  private Kernel place(Buffer x, Buffer out, int width, int column) {
    return kernel(Elements.column(), address(x), 1, address(out) + 4 * column, width);
  }

  @Override
  public Kernel fill(Buffer out, double value, int width) {
    return kernel(Elements.fill(), address(out), width, bits(value));
  }

  @Override
  public Kernel gather(Buffer table, Buffer index, Buffer out, int width) {
    int height = width == 0 ? 0 : table.size() / width;
    return kernel(Elements.gather(), address(table), address(index), address(out), width, height);
  }

  @Override
  public Kernel dropoutMask(Buffer rate, Buffer draw, Buffer out, int width) {
    return kernel(Elements.dropoutMask(), address(rate), address(draw), address(out), width);
  }

  @Override
  public Kernel softmax(Buffer x, Buffer out, int width) {
    return kernel(Losses.softmax(), address(x), address(out), width);
  }

  @Override
  public Kernel softmaxGradient(Buffer y, Buffer g, Buffer out, int width) {
    return kernel(Losses.softmaxGradient(), address(y), address(g), address(out), width);
  }

  @Override
  public Kernel crossEntropy(Buffer x, Buffer label, Buffer out, int width) {
    return kernel(Losses.crossEntropy(), address(x), address(label), address(out), width);
  }

  @Override
  public Kernel crossEntropyGradient(Buffer g, Buffer x, Buffer label, Buffer out, int width) {
    return kernel(
        Losses.crossEntropyGradient(), address(g), address(x), address(label), address(out), width);
  }

  @Override
  public Kernel isTopClass(Buffer x, Buffer label, Buffer out, int width) {
    return kernel(Losses.isTopClass(), address(x), address(label), address(out), width);
  }

  @Override
  public Kernel variance(Buffer x, Buffer mean, Buffer out, int width, Along along) {
    return kernel(Normalisation.variance(along), address(x), address(mean), address(out), width);
  }

  @Override
  public Kernel normalise(
      Buffer x, Buffer mean, Buffer variance, Buffer out, int width, Along along, double epsilon) {
    return kernel(
        Normalisation.normalise(along),
        address(x),
        address(mean),
        address(variance),
        address(out),
        width,
        bits(epsilon));
  }

  @Override
  public Kernel normaliseGradient(
      Buffer g,
      Buffer x,
      Buffer mean,
      Buffer variance,
      Buffer out,
      int width,
      Along along,
      double epsilon) {
    return kernel(
        Normalisation.gradient(along),
        address(g),
        address(x),
        address(mean),
        address(variance),
        address(out),
        width,
        bits(epsilon));
  }

  @Override
  public Kernel squaredError(Buffer output, Buffer target, Buffer out, int width) {
    return kernel(Losses.squaredError(), address(output), address(target), address(out), width);
  }

  @Override
  public Kernel squaredErrorGradient(
      Buffer g, Buffer output, Buffer target, Buffer out, int width) {
    return kernel(
        Losses.squaredErrorGradient(),
        address(g),
        address(output),
        address(target),
        address(out),
        width);
  }

  @Override
  public Kernel sameSign(Buffer output, Buffer target, Buffer out) {
    return kernel(Elements.sameSign(), address(output), address(target), address(out));
  }

  @Override
  public Kernel countRows(Buffer count) {
    return kernel(Elements.countRows(), address(count));
  }

  @Override
  public Kernel clear(Buffer out) {
    return kernel(Elements.clear(), address(out), out.size());
  }

  @Override
  public Kernel descend(
      Buffer parameter,
      Buffer gradientSum,
      Buffer count,
      Buffer rate,
      Buffer penaltyRate,
      Buffer alive,
      Buffer free,
      Penalty penalty) {
    return kernel(
        Optimizers.descend(penalty),
        address(parameter),
        address(gradientSum),
        parameter.size(),
        address(count),
        address(rate),
        address(penaltyRate),
        address(alive),
        address(free));
  }

  @Override
  public Kernel follow(Buffer kept, Buffer fresh, Buffer rate) {
    return kernel(Optimizers.follow(), address(kept), address(fresh), kept.size(), address(rate));
  }

  @Override
  public Kernel momentum(
      Buffer gradientSum,
      Buffer count,
      Buffer velocity,
      Buffer decay,
      Buffer out,
      boolean nesterov) {
    return kernel(
        Optimizers.momentum(nesterov),
        address(gradientSum),
        address(count),
        address(out),
        velocity.size(),
        address(velocity),
        address(decay));
  }

  @Override
  public Kernel rmsProp(
      Buffer gradientSum, Buffer count, Buffer square, Buffer rate, Buffer out, double epsilon) {
    return kernel(
        Optimizers.rmsProp(),
        address(gradientSum),
        address(count),
        address(out),
        square.size(),
        address(square),
        address(rate),
        bits(epsilon));
  }

  @Override
  public Kernel adam(
      Buffer gradientSum,
      Buffer count,
      Buffer first,
      Buffer second,
      Buffer rates,
      Buffer corrections,
      Buffer out,
      double epsilon) {
    return kernel(
        Optimizers.adam(),
        address(gradientSum),
        address(count),
        address(out),
        first.size(),
        address(first),
        address(second),
        address(rates),
        address(corrections),
        bits(epsilon));
  }

  @Override
  public Kernel squareSum(Buffer x, Buffer out, boolean accumulate) {
    return kernel(Sums.squareSum(accumulate), address(x), x.size(), address(out));
  }

  @Override
  public Kernel clipFactor(Buffer squares, Buffer count, Buffer limit, Buffer out) {
    return kernel(
        Optimizers.clipFactor(), address(squares), address(count), address(limit), address(out));
  }

  @Override
  public Kernel once(Kernel kernel) {
    return ((SimdKernel) kernel).once();
  }

  @Override
  public Kernel chain(List<Kernel> kernels) {
    return programs.chain(kernels);
  }

  @Override
  public void read(List<Buffer> buffers, List<double[]> targets) {
    programs.read(buffers, targets);
  }

  @Override
  public void close() {
    programs.close();
  }
}
