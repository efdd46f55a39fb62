package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.MatrixForm;

/**
 * left × right, for every row at hand where both have rows: each number is a row of the left times
 * a column of the right.
 *
 * @param leftTransposed whether the left matrix is turned over first: its columns are taken as rows
 * @param rightTransposed whether the right matrix is turned over first
 */
public record MatrixProduct(boolean leftTransposed, boolean rightTransposed) implements Operation {

  @Override
  public String text() {
    return "matrixProduct"
        + (leftTransposed ? " leftTransposed" : "")
        + (rightTransposed ? " rightTransposed" : "");
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var left = inputs.get(0);
    var right = inputs.get(1);
    boolean areMatrices = left.sizes().size() == 2 && right.sizes().size() == 2;
    if (!areMatrices || left.perRow() != right.perRow() || depth(left) != rightDepth(right)) {
      throw new IllegalArgumentException(
          "The matrices " + left.text() + " and " + right.text() + " cannot be multiplied.");
    }
    var form = form(left, right);
    return new Shape(left.perRow(), List.of(form.height(), form.width()));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var left = node.inputs().get(0);
    var right = node.inputs().get(1);
    var form = form(left.shape(), right.shape());
    return node.overRows(
        backend, backend.product(buffers.of(left), buffers.of(right), buffers.of(node), form));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var left = node.inputs().get(0);
    var right = node.inputs().get(1);
    if (leftTransposed) {
      back.share(left, new MatrixProduct(rightTransposed, true), right, blame);
    } else {
      back.share(left, new MatrixProduct(false, !rightTransposed), blame, right);
    }
    if (rightTransposed) {
      back.share(right, new MatrixProduct(true, leftTransposed), blame, left);
    } else {
      back.share(right, new MatrixProduct(!leftTransposed, false), left, blame);
    }
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var left = node.inputs().get(0);
    var right = node.inputs().get(1);
    var form = form(left.shape(), right.shape());
    int down = place / form.width();
    int across = place % form.width();
    var terms = new ArrayList<Expression>();
    for (int i = 0; i < form.depth(); i++) {
      int l = leftTransposed ? (i * form.height()) + down : (down * form.depth()) + i;
      int r = rightTransposed ? (across * form.depth()) + i : (i * form.width()) + across;
      terms.add(
          Expression.product(Expression.number(left, row, l), Expression.number(right, row, r)));
    }
    return new Expression.Sum(terms);
  }

  private MatrixForm form(Shape left, Shape right) {
    int height = left.sizes().get(leftTransposed ? 1 : 0);
    int width = right.sizes().get(rightTransposed ? 0 : 1);
    return new MatrixForm(height, depth(left), width, leftTransposed, rightTransposed);
  }

  private int depth(Shape left) {
    return left.sizes().get(leftTransposed ? 0 : 1);
  }

  private int rightDepth(Shape right) {
    return right.sizes().get(rightTransposed ? 1 : 0);
  }
}
