package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Penalty;

/**
 * One step of gradient descent: a parameter moves against its mean gradient, by the learning rate,
 * and pays its penalty.
 *
 * <p>Inputs: parameter, gradient sum, count, learning rate, regularisation rate, alive mask, free
 * mask. The rule stands at {@link Backend#descend}.
 */
public record Descend(Penalty penalty) implements Operation {

  @Override
  public String text() {
    return "descend " + penalty.name();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var parameter = node.inputs().get(0);
    var sum = node.inputs().get(1);
    var count = node.inputs().get(2);
    var rate = node.inputs().get(3);
    var penaltyRate = node.inputs().get(4);
    var alive = node.inputs().get(5);
    var free = node.inputs().get(6);
    return backend.descend(
        buffers.of(parameter),
        buffers.of(sum),
        buffers.of(count),
        buffers.of(rate),
        buffers.of(penaltyRate),
        buffers.of(alive),
        buffers.of(free),
        penalty);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var parameter = node.inputs().get(0);
    var sum = node.inputs().get(1);
    var count = node.inputs().get(2);
    var rate = node.inputs().get(3);
    var penaltyRate = node.inputs().get(4);
    var weight = new Expression.Reference(parameter, 0, place);
    var mean =
        new Expression.Quotient(
            new Expression.Reference(sum, 0, place), new Expression.Reference(count, 0, 0));
    var moved =
        new Expression.Difference(
            weight, Expression.product(new Expression.Reference(rate, 0, 0), mean));
    if (penalty == Penalty.NONE) {
      return moved;
    }
    var pull = penalty == Penalty.L2 ? weight : new Expression.Applied("sign", weight);
    return new Expression.Difference(
        moved,
        Expression.product(
            new Expression.Reference(rate, 0, 0),
            new Expression.Reference(penaltyRate, 0, 0),
            pull));
  }
}
