package vitrine.compute.backend.cpu;

import static vitrine.compute.backend.cpu.CpuBuffer.values;

import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.Reduction;
import vitrine.compute.backend.Spread;

/**
 * Every kernel in plain Java on doubles: the reference that the other backends are held against.
 */
public final class CpuBackend implements Backend {
  @Override
  public String name() {
    return "cpu";
  }

  @Override
  public Buffer buffer(int size) {
    return new CpuBuffer(size);
  }

  @Override
  public Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs) {
    return AffineKernels.forward(
        values(x), values(weight), values(bias), values(out), inputs, outputs);
  }

  @Override
  public Kernel affineInputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs) {
    return AffineKernels.inputGradient(values(g), values(weight), values(out), inputs, outputs);
  }

  @Override
  public Kernel affineWeightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean accumulate) {
    return AffineKernels.weightGradient(
        values(g), values(x), values(out), inputs, outputs, accumulate);
  }

  @Override
  public Kernel rowSum(Buffer g, Buffer out, int width, boolean accumulate) {
    return AffineKernels.rowSum(values(g), values(out), width, accumulate);
  }

  @Override
  public Kernel rowMean(Buffer x, Buffer out, int width) {
    return AffineKernels.rowMean(values(x), values(out), width);
  }

  @Override
  public Kernel curve(Curve curve, Buffer x, Buffer y, int width) {
    return CurveKernels.forward(curve, values(x), values(y), width);
  }

  @Override
  public Kernel curveGradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width) {
    return CurveKernels.gradient(curve, values(x), values(y), values(g), values(out), width);
  }

  @Override
  public Kernel column(Buffer x, Buffer out, int width, int column) {
    return ElementKernels.column(values(x), values(out), width, column);
  }

  @Override
  public Kernel columnGradient(Buffer x, Buffer out, int width, int column) {
    return ElementKernels.columnGradient(values(x), values(out), width, column);
  }

  @Override
  public Kernel concatenate(List<Buffer> columns, Buffer out) {
    var arrays = new double[columns.size()][];
    for (int c = 0; c < arrays.length; c++) {
      arrays[c] = values(columns.get(c));
    }
    return ElementKernels.concatenate(arrays, values(out));
  }

  @Override
  public Kernel fill(Buffer out, double value, int width) {
    return ElementKernels.fill(values(out), value, width);
  }

  @Override
  public Kernel squaredError(Buffer output, Buffer target, Buffer out, int width) {
    return LossKernels.squaredError(values(output), values(target), values(out), width);
  }

  @Override
  public Kernel squaredErrorGradient(
      Buffer g, Buffer output, Buffer target, Buffer out, int width) {
    return LossKernels.squaredErrorGradient(
        values(g), values(output), values(target), values(out), width);
  }

  @Override
  public Kernel sameSign(Buffer output, Buffer target, Buffer out) {
    return LossKernels.sameSign(values(output), values(target), values(out));
  }

  @Override
  public Kernel countRows(Buffer count) {
    var counted = values(count);
    return rows -> counted[0] = counted[0] + rows;
  }

  @Override
  public Kernel clear(Buffer out) {
    return ElementKernels.clear(values(out));
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
    return new Descend(
        values(parameter),
        values(gradientSum),
        values(count),
        values(rate),
        values(penaltyRate),
        values(alive),
        values(free),
        penalty);
  }

  @Override
  public Kernel product(Buffer left, Buffer right, Buffer out, MatrixForm form) {
    return ProductKernels.product(values(left), values(right), values(out), form);
  }

  @Override
  public Kernel reduce(Reduction reduction, Buffer x, Buffer out, int width) {
    return ReductionKernels.reduce(reduction, values(x), values(out), width);
  }

  @Override
  public Kernel combine(
      Arithmetic arithmetic, Buffer a, Buffer b, Spread spread, Buffer out, int width) {
    return CombineKernels.combine(arithmetic, values(a), values(b), spread, values(out), width);
  }

  @Override
  public Kernel gather(Buffer table, Buffer index, Buffer out, int width) {
    return GatherKernels.gather(values(table), values(index), values(out), width);
  }

  @Override
  public Kernel dropoutMask(Buffer rate, Buffer draw, Buffer out, int width) {
    return DropoutKernels.mask(values(rate), values(draw), values(out), width);
  }

  @Override
  public Kernel softmax(Buffer x, Buffer out, int width) {
    return SoftmaxKernels.softmax(values(x), values(out), width);
  }

  @Override
  public Kernel softmaxGradient(Buffer y, Buffer g, Buffer out, int width) {
    return SoftmaxKernels.softmaxGradient(values(y), values(g), values(out), width);
  }

  @Override
  public Kernel crossEntropy(Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.crossEntropy(values(x), values(label), values(out), width);
  }

  @Override
  public Kernel crossEntropyGradient(Buffer g, Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.crossEntropyGradient(
        values(g), values(x), values(label), values(out), width);
  }

  @Override
  public Kernel isTopClass(Buffer x, Buffer label, Buffer out, int width) {
    return SoftmaxKernels.isTopClass(values(x), values(label), values(out), width);
  }

  @Override
  public Kernel variance(Buffer x, Buffer mean, Buffer out, int width, Along along) {
    return NormaliseKernels.variance(values(x), values(mean), values(out), width, along);
  }

  @Override
  public Kernel normalise(
      Buffer x, Buffer mean, Buffer variance, Buffer out, int width, Along along, double epsilon) {
    return NormaliseKernels.normalise(
        values(x), values(mean), values(variance), values(out), width, along, epsilon);
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
    return NormaliseKernels.gradient(
        values(g), values(x), values(mean), values(variance), values(out), width, along, epsilon);
  }

  @Override
  public Kernel follow(Buffer kept, Buffer fresh, Buffer rate) {
    return OptimizerKernels.follow(values(kept), values(fresh), values(rate));
  }

  @Override
  public Kernel momentum(
      Buffer gradientSum,
      Buffer count,
      Buffer velocity,
      Buffer decay,
      Buffer out,
      boolean nesterov) {
    return OptimizerKernels.momentum(
        values(gradientSum), values(count), values(velocity), values(decay), values(out), nesterov);
  }

  @Override
  public Kernel rmsProp(
      Buffer gradientSum, Buffer count, Buffer square, Buffer rate, Buffer out, double epsilon) {
    return OptimizerKernels.rmsProp(
        values(gradientSum), values(count), values(square), values(rate), values(out), epsilon);
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
        values(gradientSum),
        values(count),
        values(first),
        values(second),
        values(rates),
        values(corrections),
        values(out),
        epsilon);
  }

  @Override
  public Kernel squareSum(Buffer x, Buffer out, boolean accumulate) {
    return ReductionKernels.squareSum(values(x), values(out), accumulate);
  }

  @Override
  public Kernel clipFactor(Buffer squares, Buffer count, Buffer limit, Buffer out) {
    return OptimizerKernels.clipFactor(values(squares), values(count), values(limit), values(out));
  }

  @Override
  public Kernel once(Kernel kernel) {
    return rows -> kernel.run(1);
  }

  @Override
  public Kernel chain(List<Kernel> kernels) {
    return new Chain(kernels);
  }

  @Override
  public void read(List<Buffer> buffers, List<double[]> targets) {
    for (int i = 0; i < targets.size(); i++) {
      buffers.get(i).read(0, targets.get(i), 0, targets.get(i).length);
    }
  }

  @Override
  public void close() {}
}
