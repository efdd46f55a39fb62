package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Reduction;

/**
 * Numbers moved and stretched to mean 0 and variance 1: (x − mean) / √(variance + ε), ε = 10⁻⁵ so
 * that numbers which are all the same do not divide by 0.
 *
 * <p>Inputs: x, mean, variance, the last two as {@link Along} says. Ioffe and Szegedy (2015) along
 * the rows, Ba, Kiros and Hinton (2016) along the columns.
 */
public record Normalise(Along along) implements Operation {
  /** What is added to a variance before it divides. */
  public static final double EPSILON = 1e-5;

  @Override
  public String text() {
    return "normalise " + along.name();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    Variance.ofMeans(along, inputs.get(0), inputs.get(1));
    Variance.ofMeans(along, inputs.get(0), inputs.get(2));
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = buffers.of(node.inputs().get(0));
    var mean = buffers.of(node.inputs().get(1));
    var variance = buffers.of(node.inputs().get(2));
    return backend.normalise(
        x, mean, variance, buffers.of(node), node.shape().size(), along, EPSILON);
  }

  /**
   * Hands x the whole share where mean and variance are its own; where they are not learned, as
   * running ones are not, x gets the share that it has by itself.
   *
   * @throws IllegalStateException if mean or variance are learned in any other way
   */
  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    var mean = node.inputs().get(1);
    var variance = node.inputs().get(2);
    if (isMean(mean, x) && isVariance(variance, x, mean)) {
      back.share(x, new NormaliseGradient(along), blame, x, mean, variance);
    } else if (back.wants(mean) || back.wants(variance)) {
      throw new IllegalStateException(
          node.name() + " can be learned through its own mean and variance only.");
    } else if (back.wants(x)) {
      var zero = back.step(node, "zero", new Fill(0, mean.shape()));
      back.share(x, this, blame, zero, variance);
    }
  }

  private boolean isMean(Node mean, Node x) {
    var expected = along == Along.ROWS ? new RowMean() : new Reduce(Reduction.MEAN);
    return mean.operation().equals(expected) && mean.inputs().get(0) == x;
  }

  private boolean isVariance(Node variance, Node x, Node mean) {
    return variance.operation().equals(new Variance(along))
        && variance.inputs().get(0) == x
        && variance.inputs().get(1) == mean;
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    int at = along == Along.ROWS ? place : 0;
    return standard(
        Expression.number(node.inputs().get(0), row, place),
        Expression.number(node.inputs().get(1), row, at),
        spread(Expression.number(node.inputs().get(2), row, at)));
  }

  /** (x − mean) / spread. */
  static Expression standard(Expression x, Expression mean, Expression spread) {
    return new Expression.Quotient(new Expression.Difference(x, mean), spread);
  }

  /** √(variance + ε). */
  static Expression spread(Expression variance) {
    return new Expression.Applied(
        Curve.SQRT.symbol(),
        new Expression.Sum(List.of(variance, new Expression.Constant(EPSILON))));
  }
}
