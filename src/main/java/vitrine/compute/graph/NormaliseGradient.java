package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The way back through {@link Normalise} where mean and variance are those of the same x. Blame for
 * moving or stretching all numbers alike is taken off, since normalising undoes it.
 *
 * <p>Inputs: the blame, x, mean, variance. The formula stands at {@link Backend#normaliseGradient}.
 */
public record NormaliseGradient(Along along) implements Operation {

  @Override
  public String text() {
    return "normaliseGradient " + along.name();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(1);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = buffers.of(node.inputs().get(0));
    var x = buffers.of(node.inputs().get(1));
    var mean = buffers.of(node.inputs().get(2));
    var variance = buffers.of(node.inputs().get(3));
    int width = node.shape().size();
    return backend.normaliseGradient(
        g, x, mean, variance, buffers.of(node), width, along, Normalise.EPSILON);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var blame = node.inputs().get(0);
    var x = node.inputs().get(1);
    int at = along == Along.ROWS ? place : 0;
    var mean = Expression.number(node.inputs().get(2), row, at);
    var spread = Normalise.spread(Expression.number(node.inputs().get(3), row, at));
    var g = Expression.number(blame, row, place);
    var z = Normalise.standard(Expression.number(x, row, place), mean, spread);
    Expression meanBlame;
    Expression meanBoth;
    if (along == Along.ROWS) {
      var first = Expression.number(blame, 0, place);
      var standard = Normalise.standard(Expression.number(x, 0, place), mean, spread);
      meanBlame = new Expression.MeanOverRows(first);
      meanBoth = new Expression.MeanOverRows(Expression.product(first, standard));
    } else {
      var blames = Expression.block(blame, row);
      var standards =
          Expression.each(Expression.block(x, row), each -> Normalise.standard(each, mean, spread));
      meanBlame = Expression.mean(blames);
      meanBoth = Expression.mean(Expression.pairs(blames, standards));
    }
    return new Expression.Quotient(
        new Expression.Difference(
            new Expression.Difference(g, meanBlame), Expression.product(z, meanBoth)),
        spread);
  }
}
