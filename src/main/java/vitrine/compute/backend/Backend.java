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

  /**
   * out = left × right, once for each row: the buffers hold, row after row, a left matrix, a right
   * one and the result. Each sum starts from 0 and takes its products in ascending order.
   */
  Kernel product(Buffer left, Buffer right, Buffer out, MatrixForm form);

  /** out[r] = the width numbers of row r, reduced to one. */
  Kernel reduce(Reduction reduction, Buffer x, Buffer out, int width);

  /** y = curve(x) for each of rows × width numbers. */
  Kernel curve(Curve curve, Buffer x, Buffer y, int width);

  /**
   * out = g · slope of the curve, written with x before and y after it, for each of rows × width
   * numbers.
   */
  Kernel curveGradient(Curve curve, Buffer x, Buffer y, Buffer g, Buffer out, int width);

  /**
   * out = a ∘ b for each of rows × width numbers, where b meets them as {@code spread} says; {@code
   * out} may be {@code a}.
   */
  Kernel combine(Arithmetic arithmetic, Buffer a, Buffer b, Spread spread, Buffer out, int width);

  /** out[r,0] = x[r,column]. */
  Kernel column(Buffer x, Buffer out, int width, int column);

  /** out[r,column] = x[r,0], the other columns of {@code out} 0. */
  Kernel columnGradient(Buffer x, Buffer out, int width, int column);

  /** out[r,c] = columns[c][r,0]. */
  Kernel concatenate(List<Buffer> columns, Buffer out);

  /** out = value for each of rows × width numbers. */
  Kernel fill(Buffer out, double value, int width);

  /**
   * out[r,·] = table[index[r],·]: picks rows of a table of any height; an index that names none of
   * its rows, a fraction too, gives NaN.
   */
  Kernel gather(Buffer table, Buffer index, Buffer out, int width);

  /**
   * out = 0 with probability {@code rate}, else 1 / (1 − rate), for each of rows × width numbers: a
   * dropout mask; multiplied by it, the expected sum stays the same.
   *
   * <p>The same on every backend: number i (counted over rows × width) is 0 where {@link
   * DropoutHash}(draw[0], draw[1], i) lies below rate · 2²⁴, that product rounded down, of the rate
   * as the nearest 32-bit number.
   *
   * @param rate one number, at least 0 and below 1
   * @param draw two whole numbers from 0 to 2²⁴ − 1: the seed and the count of the draw
   */
  Kernel dropoutMask(Buffer rate, Buffer draw, Buffer out, int width);

  /** out[r,o] = e^(x[r,o] − max) / Σ e^(x[r,·] − max), max the largest of the row. */
  Kernel softmax(Buffer x, Buffer out, int width);

  /** out[r,o] = y[r,o] · (g[r,o] − Σ g[r,·] · y[r,·]), y the softmax. */
  Kernel softmaxGradient(Buffer y, Buffer g, Buffer out, int width);

  /**
   * out[r] = (max − x[r, label[r]]) + ln Σ e^(x[r,·] − max): the cross-entropy of the softmax of x
   * with the true class, in nats.
   *
   * @param label the number of the true class of each row, from 0; one that names no class gives
   *     NaN
   */
  Kernel crossEntropy(Buffer x, Buffer label, Buffer out, int width);

  /**
   * out[r,o] = g[r] · (softmax(x[r,·])[o] − (o is label[r] ? 1 : 0)); a label that names no class
   * is none of them.
   */
  Kernel crossEntropyGradient(Buffer g, Buffer x, Buffer label, Buffer out, int width);

  /**
   * out[r] = 1 where x[r, label[r]] is the first of the largest numbers of its row, else 0; 0 too
   * where a number of the row is NaN or the label names no class.
   */
  Kernel isTopClass(Buffer x, Buffer label, Buffer out, int width);

  /**
   * out = mean of (x − mean)², over the numbers that {@code along} takes together (divided by how
   * many they are, not one fewer).
   */
  Kernel variance(Buffer x, Buffer mean, Buffer out, int width, Along along);

  /** out = (x − mean) / √(variance + ε) for each of rows × width numbers. */
  Kernel normalise(
      Buffer x, Buffer mean, Buffer variance, Buffer out, int width, Along along, double epsilon);

  /**
   * The gradient of {@link #normalise} with respect to x, where mean and variance are those of the
   * same x: out = (g − mean(g) − z · mean(g · z)) / √(variance + ε), z the normalised x, the means
   * over the numbers that {@code along} takes together (Ioffe and Szegedy, 2015, with the chain
   * through both put together).
   */
  Kernel normaliseGradient(
      Buffer g,
      Buffer x,
      Buffer mean,
      Buffer variance,
      Buffer out,
      int width,
      Along along,
      double epsilon);

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

  /**
   * kept = kept + rate · (fresh − kept) for every number of {@code kept}: a running mean.
   *
   * @param rate one number from 0 to 1
   */
  Kernel follow(Buffer kept, Buffer fresh, Buffer rate);

  /**
   * Momentum: with g = gradientSum / count, velocity = decay · velocity + g, and out = velocity, or
   * g + decay · velocity if {@code nesterov} (Sutskever et al., 2013, as PyTorch writes it). Where
   * count is 0, velocity stays and out = 0.
   */
  Kernel momentum(
      Buffer gradientSum,
      Buffer count,
      Buffer velocity,
      Buffer decay,
      Buffer out,
      boolean nesterov);

  /**
   * RMSProp: with g = gradientSum / count, square = square + rate · (g² − square), and out = g /
   * (√square + ε) (Hinton, 2012). Where count is 0, square stays and out = 0.
   *
   * @param rate one number: 1 − the decay of the mean square
   */
  Kernel rmsProp(
      Buffer gradientSum, Buffer count, Buffer square, Buffer rate, Buffer out, double epsilon);

  /**
   * Adam: with g = gradientSum / count, first = first + rates[0] · (g − first), second = second +
   * rates[1] · (g² − second), and out = (first / corrections[0]) / (√(second / corrections[1]) + ε)
   * (Kingma and Ba, 2015). Where count is 0, first and second stay and out = 0.
   *
   * @param rates two numbers: 1 − β₁ and 1 − β₂
   * @param corrections two numbers: 1 − β₁ᵗ and 1 − β₂ᵗ, this step counted; each is what {@link
   *     #follow}s 1 at its rate, from 0
   */
  Kernel adam(
      Buffer gradientSum,
      Buffer count,
      Buffer first,
      Buffer second,
      Buffer rates,
      Buffer corrections,
      Buffer out,
      double epsilon);

  /**
   * out[0] = start + Σ x² over every number of {@code x}, where start is 0, or what {@code out}
   * holds if {@code accumulate}.
   */
  Kernel squareSum(Buffer x, Buffer out, boolean accumulate);

  /**
   * The factor that holds a gradient's norm below a limit: with norm = √squares[0] / count[0],
   * out[0] = limit[0] / norm where norm is above the limit, else 1 (1 too where count is 0).
   */
  Kernel clipFactor(Buffer squares, Buffer count, Buffer limit, Buffer out);

  /**
   * The same kernel, always run with one row: for blocks that do not grow with the rows at hand.
   */
  Kernel once(Kernel kernel);

  /**
   * The kernels one after the other, as one: what a backend can fuse or send off together. The bits
   * are those of running them singly.
   */
  Kernel chain(List<Kernel> kernels);

  /**
   * Copies the first numbers of several buffers at once, as many of each as its target holds; waits
   * until they are computed. The one way back that a snapshot takes.
   */
  void read(List<Buffer> buffers, List<double[]> targets);

  /** Gives back all that this backend holds; its buffers and kernels must not be used again. */
  void close();
}
