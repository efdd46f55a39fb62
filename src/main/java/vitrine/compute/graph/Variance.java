package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * How far numbers lie from their mean: the mean of (x − mean)², over the rows at hand for each
 * column or over the columns for each row. Divided by how many they are, not one fewer.
 *
 * <p>Inputs: x, its mean. What is learned through a variance is learned in {@link Normalise}.
 */
public record Variance(Along along) implements Operation {

  @Override
  public String text() {
    return "variance " + along.name();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return ofMeans(along, inputs.get(0), inputs.get(1));
  }

  /**
   * The shape of means and variances of {@code x}.
   *
   * @throws IllegalArgumentException if {@code mean} has another
   */
  static Shape ofMeans(Along along, Shape x, Shape mean) {
    boolean fits =
        along == Along.ROWS
            ? !mean.perRow() && mean.size() == x.size()
            : mean.perRow() && mean.size() == 1;
    if (!x.perRow() || !fits) {
      throw new IllegalArgumentException(
          mean.text() + " cannot be means of " + x.text() + " along " + along.name() + ".");
    }
    return mean;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    var mean = buffers.of(node.inputs().get(1));
    return backend.variance(buffers.of(x), mean, buffers.of(node), x.shape().size(), along);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    var mean = Expression.number(node.inputs().get(1), row, place);
    if (along == Along.ROWS) {
      return new Expression.MeanOverRows(squared(Expression.number(x, row, place), mean));
    }
    return Expression.mean(Expression.each(Expression.block(x, row), each -> squared(each, mean)));
  }

  private static Expression squared(Expression number, Expression mean) {
    return new Expression.Squared(new Expression.Difference(number, mean));
  }
}
