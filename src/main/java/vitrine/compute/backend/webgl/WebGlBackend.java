package vitrine.compute.backend.webgl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.EngineScope;
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

/**
 * Every kernel as a WebGL2 fragment shader on 32-bit numbers: for large work where a graphics
 * processor is faster.
 *
 * <p>Kernels are sent off and computed later, in their order; only reading waits. Sums are taken in
 * whatever order is fast, so two devices may differ in the last digits, and one device repeats
 * itself. A kernel, a read or a write throws {@link BackendFailure} LOST once the browser has taken
 * the graphics context away.
 */
public final class WebGlBackend implements Backend {
  static final String NAME = "webgl";

  private final Sheets sheets;
  private final ReadBack readBack;

  private WebGlBackend(GlContext context) {
    sheets = new Sheets(context);
    readBack = new ReadBack(sheets);
  }

  /** Whether this device offers it. */
  public static boolean isOffered() {
    return missing() == null;
  }

  /** What this device lacks, or null if nothing. */
  public static @Nullable Missing missing() {
    if (!EngineScope.isBrowser()) {
      return Missing.CONTEXT;
    }
    try {
      return GlContext.shared().missing();
    } catch (BackendFailure none) {
      return Missing.CONTEXT;
    }
  }

  /**
   * A fresh backend.
   *
   * @throws BackendFailure MISSING where it is not offered
   */
  public static WebGlBackend open() {
    if (!isOffered()) {
      throw new BackendFailure(NAME, BackendFailure.Reason.MISSING);
    }
    return new WebGlBackend(GlContext.shared());
  }

  /** A backend on a context that nobody has tried yet. */
  static WebGlBackend on(GlContext context) {
    return new WebGlBackend(context);
  }

  /** Takes the graphics context away, as a browser may at any time: for trying what follows. */
  public void loseContext() {
    sheets.context().lose();
  }

  GlContext context() {
    return sheets.context();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Buffer buffer(int size) {
    return new GlBuffer(sheets, size);
  }

  @Override
  public Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs) {
    return ProductKernels.affine(x, weight, bias, out, inputs, outputs);
  }

  @Override
  public Kernel affineInputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs) {
    return ProductKernels.inputGradient(g, weight, out, inputs, outputs);
  }

  @Override
  public Kernel affineWeightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean accumulate) {
    return ProductKernels.weightGradient(g, x, out, inputs, outputs, accumulate);
  }

  @Override
  public Kernel rowSum(Buffer g, Buffer out, int width, boolean accumulate) {
    return SumKernels.rowSum(g, out, width, accumulate);
  }

  @Override
  public Kernel rowMean(Buffer x, Buffer out, int width) {
    return SumKernels.rowMean(x, out, width);
  }

  @Override
  public Kernel product(Buffer left, Buffer right, Buffer out, MatrixForm form) {
    return ProductKernels.product(left, right, out, form);
  }

  @Override
  public Kernel reduce(Reduction reduction, Buffer x, Buffer out, int width) {
    return SumKernels.reduce(reduction, x, out, width);
  }

  @Override
  public Kernel curve(Curve curve, Buffer x, Buffer y, int width) {
    return CurveKernels.forward(curve, x, y, width);
  }

  @Override
  public Kernel curveGradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width) {
    return CurveKernels.gradient(curve, x, y, g, out, width);
  }

  @Override
  public Kernel combine(
      Arithmetic arithmetic, Buffer a, Buffer b, Spread spread, Buffer out, int width) {
    return CombineKernels.combine(arithmetic, a, b, spread, out, width);
  }

  @Override
  public Kernel column(Buffer x, Buffer out, int width, int column) {
    return ElementKernels.column(x, out, width, column);
  }

  @Override
  public Kernel columnGradient(Buffer x, Buffer out, int width, int column) {
    return ElementKernels.columnGradient(x, out, width, column);
  }

  @Override
  public Kernel concatenate(List<Buffer> columns, Buffer out) {
    return ElementKernels.concatenate(columns, out);
  }

  @Override
  public Kernel fill(Buffer out, double value, int width) {
    return ElementKernels.fill(out, value, width);
  }

  @Override
  public Kernel gather(Buffer table, Buffer index, Buffer out, int width) {
    return ElementKernels.gather(table, index, out, width);
  }

  @Override
  public Kernel dropoutMask(Buffer rate, Buffer draw, Buffer out, int width) {
    return ElementKernels.dropoutMask(rate, draw, out, width);
  }

  @Override
  public Kernel softmax(Buffer x, Buffer out, int width) {
    return SoftmaxKernels.softmax(x, out, width);
  }

  @Override
  public Kernel softmaxGradient(Buffer y, Buffer g, Buffer out, int width) {
    return SoftmaxKernels.softmaxGradient(y, g, out, width);
  }

  @Override
  public Kernel crossEntropy(Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.crossEntropy(x, label, out, width);
  }

  @Override
  public Kernel crossEntropyGradient(Buffer g, Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.crossEntropyGradient(g, x, label, out, width);
  }

  @Override
  public Kernel isTopClass(Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.isTopClass(x, label, out, width);
  }

  @Override
  public Kernel variance(Buffer x, Buffer mean, Buffer out, int width, Along along) {
    return NormaliseKernels.variance(x, mean, out, width, along);
  }

  @Override
  public Kernel normalise(
      Buffer x, Buffer mean, Buffer variance, Buffer out, int width, Along along, double epsilon) {
    return NormaliseKernels.normalise(x, mean, variance, out, width, along, epsilon);
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
    return NormaliseKernels.gradient(g, x, mean, variance, out, width, along, epsilon);
  }

  @Override
  public Kernel squaredError(Buffer output, Buffer target, Buffer out, int width) {
    return LossKernels.squaredError(output, target, out, width);
  }

  @Override
  public Kernel squaredErrorGradient(
      Buffer g, Buffer output, Buffer target, Buffer out, int width) {
    return LossKernels.squaredErrorGradient(g, output, target, out, width);
  }

  @Override
  public Kernel sameSign(Buffer output, Buffer target, Buffer out) {
    return LossKernels.sameSign(output, target, out);
  }

  @Override
  public Kernel countRows(Buffer count) {
    return ElementKernels.countRows(count);
  }

  @Override
  public Kernel clear(Buffer out) {
    return GlBuffer.of(out).clearing();
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
    return OptimizerKernels.descend(
        parameter, gradientSum, count, rate, penaltyRate, alive, free, penalty);
  }

  @Override
  public Kernel follow(Buffer kept, Buffer fresh, Buffer rate) {
    return OptimizerKernels.follow(kept, fresh, rate);
  }

  @Override
  public Kernel momentum(
      Buffer gradientSum,
      Buffer count,
      Buffer velocity,
      Buffer decay,
      Buffer out,
      boolean nesterov) {
    return OptimizerKernels.momentum(gradientSum, count, velocity, decay, out, nesterov);
  }

  @Override
  public Kernel rmsProp(
      Buffer gradientSum, Buffer count, Buffer square, Buffer rate, Buffer out, double epsilon) {
    return OptimizerKernels.rmsProp(gradientSum, count, square, rate, out, epsilon);
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
    return OptimizerKernels.adam(
        gradientSum, count, first, second, rates, corrections, out, epsilon);
  }

  @Override
  public Kernel squareSum(Buffer x, Buffer out, boolean accumulate) {
    return SumKernels.squareSum(x, out, accumulate);
  }

  @Override
  public Kernel clipFactor(Buffer squares, Buffer count, Buffer limit, Buffer out) {
    return OptimizerKernels.clipFactor(squares, count, limit, out);
  }

  @Override
  public Kernel once(Kernel kernel) {
    return rows -> kernel.run(1);
  }

  @Override
  public Kernel chain(List<Kernel> kernels) {
    var all = kernels.toArray(new Kernel[0]);
    return rows -> {
      for (var each : all) {
        each.run(rows);
      }
    };
  }

  @Override
  public void read(List<Buffer> buffers, List<double[]> targets) {
    readBack.read(buffers, targets);
  }

  @Override
  public void close() {
    sheets.close();
  }
}
