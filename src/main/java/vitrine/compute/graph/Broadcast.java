package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Reduction;
import vitrine.compute.backend.Spread;

/**
 * Number by number as in {@link Pairwise}, but b is smaller than a and used again and again: one
 * number for each column of a, one for each row, or one for all.
 *
 * <p>What b is blamed for is added up over all the places where it was used.
 */
public record Broadcast(Arithmetic arithmetic) implements Operation {

  @Override
  public String text() {
    return pairs().text() + " spread";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var a = inputs.get(0);
    var b = inputs.get(1);
    boolean isOneForAll = !b.perRow() && b.size() == 1;
    boolean isOneForEachRow = a.perRow() && b.perRow() && b.size() == 1;
    boolean isOneForEachColumn = a.perRow() && !b.perRow() && b.size() == a.size();
    if (!isOneForAll && !isOneForEachRow && !isOneForEachColumn) {
      throw new IllegalArgumentException(b.text() + " cannot be spread over " + a.text() + ".");
    }
    return a;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return Pairwise.bind(node, arithmetic, spread(node), backend, buffers);
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    boolean isSum = arithmetic == Arithmetic.ADD || arithmetic == Arithmetic.SUBTRACT;
    if (isSum) {
      back.share(a, Bend.COPY, blame);
    } else {
      back.share(a, this, blame, b);
    }
    if (back.wants(b)) {
      var each =
          switch (arithmetic) {
            case ADD -> blame;
            case SUBTRACT -> back.step(node, "negative", Scale.NEGATIVE, blame);
            case MULTIPLY -> back.step(node, "product", pairs(), blame, a);
            case DIVIDE -> {
              // a/b falls by (a/b)/b as b grows
              var product = back.step(node, "product", new Multiply(), blame, node);
              var quotient = back.step(node, "quotient", this, product, b);
              yield back.step(node, "negative", Scale.NEGATIVE, quotient);
            }
          };
      addUp(node, each, b, back);
    }
  }

  private void addUp(Node node, Node each, Node b, Gradients back) {
    var sum = new Reduce(Reduction.SUM);
    switch (spread(node)) {
      case EACH -> back.share(b, Bend.COPY, each);
      case EACH_COLUMN -> back.share(b, new RowSum(), each);
      case EACH_ROW -> back.share(b, sum, each);
      case ALL -> back.share(b, sum, back.step(node, "columns", new RowSum(), each));
    }
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var b = node.inputs().get(1);
    return pairs()
        .together(
            Expression.number(node.inputs().get(0), row, place),
            Expression.number(b, row, b.shape().size() == 1 ? 0 : place));
  }

  private Pairwise pairs() {
    return switch (arithmetic) {
      case ADD -> new Add();
      case SUBTRACT -> new Subtract();
      case MULTIPLY -> new Multiply();
      case DIVIDE -> new Divide();
    };
  }

  private static Spread spread(Node node) {
    var b = node.inputs().get(1).shape();
    if (b.perRow()) {
      return Spread.EACH_ROW;
    }
    return b.size() == 1 ? Spread.ALL : Spread.EACH_COLUMN;
  }
}
