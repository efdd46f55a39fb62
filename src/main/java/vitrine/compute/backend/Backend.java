package vitrine.compute.backend;

import java.util.List;

/**
 * The closed list of kernels: everything a network computes is one of these, so a new backend is a
 * finite job.
 *
 * <p>Matrices are row-major; weights are outputs × inputs. Where a kernel adds up, the order is
 * part of its contract, so that a fused or repeated run gives the same bits: sums start from the
 * number named first and take their terms in ascending order.
 */
public interface Backend {
  /** The backend's name in links and on the page: {@code cpu}, {@code simd} or {@code webgl}. */
  String name();

  /** A new buffer of {@code size} zeros. */
  Buffer buffer(int size);

  /** out[r,o] = bias[o] + Σᵢ weight[o,i] · x[r,i]. */
  Kernel affine(Buffer x, Buffer weight, Buffer bias, Buffer out, int inputs, int outputs);

  /**
   * out[r,i] = Σₒ weight[o,i] · g[r,o], starting from 0: how strongly each input of an affine layer
   * moved the loss.
   */
  Kernel affineInputGradient(Buffer g, Buffer weight, Buffer out, int inputs, int outputs);

  /**
   * out[o,i] = start[o,i] + Σᵣ g[r,o] · x[r,i], where start is 0, or what {@code out} holds if
   * {@code accumulate}.
   */
  Kernel affineWeightGradient(
      Buffer g, Buffer x, Buffer out, int inputs, int outputs, boolean accumulate);

  /**
   * out[o] = start[o] + Σᵣ g[r,o], where start is 0, or what {@code out} holds if {@code
   * accumulate}.
   */
  Kernel rowSum(Buffer g, Buffer out, int width, boolean accumulate);

  /** out[o] = (Σᵣ x[r,o]) / rows, the sum starting from 0; NaN without rows. */
  Kernel rowMean(Buffer x, Buffer out, int width);

  /** y = curve(x) for each of rows × width numbers. */
  Kernel curve(Curve curve, Buffer x, Buffer y, int width);

  /**
   * out = g · slope of the curve, written with x before and y after it, for each of rows × width
   * numbers.
   */
  Kernel curveGradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width);

  /** out = a · b for each of rows × width numbers. */
  Kernel multiply(Buffer a, Buffer b, Buffer out, int width);

  /** out = a + b for each of rows × width numbers. */
  Kernel add(Buffer a, Buffer b, Buffer out, int width);

  /** out[r,0] = x[r,column]. */
  Kernel column(Buffer x, Buffer out, int width, int column);

  /** out[r,column] = x[r,0], the other columns of {@code out} 0. */
  Kernel columnGradient(Buffer x, Buffer out, int width, int column);

  /** out[r,c] = columns[c][r,0]. */
  Kernel concatenate(List<Buffer> columns, Buffer out);

  /** out = value for each of rows × width numbers. */
  Kernel fill(Buffer out, double value, int width);

  /** out[r] = Σ over the width of ½ (output − target)². */
  Kernel squaredError(Buffer output, Buffer target, Buffer out, int width);

  /** out = g[r] · (output − target) for each of rows × width numbers. */
  Kernel squaredErrorGradient(Buffer g, Buffer output, Buffer target, Buffer out, int width);

  /**
   * out[r] = 1 where output and target lie on the same side of 0 (0 counts as positive), else 0.
   */
  Kernel sameSign(Buffer output, Buffer target, Buffer out);

  /** count[0] = count[0] + rows. */
  Kernel countRows(Buffer count);

  /** out = 0, whatever the rows. */
  Kernel clear(Buffer out);

  /**
   * One step of gradient descent on one parameter; afterwards {@code gradientSum} is 0.
   *
   * <p>For each number with alive = 1 and free = 1: w₁ = w − (rate / count) · gradientSum, then w₂
   * = w₁ − (rate · λ) · penalty'(w) with the slope taken at the old w. Under {@link Penalty#L1}, if
   * w₁ · w₂ &lt; 0 the number becomes 0 and alive 0. Nothing moves where count is 0.
   */
  Kernel descend(
      Buffer parameter,
      Buffer gradientSum,
      Buffer count,
      Buffer rate,
      Buffer penaltyRate,
      Buffer alive,
      Buffer free,
      Penalty penalty);
}
