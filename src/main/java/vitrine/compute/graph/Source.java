package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * Numbers that are not computed: fed, kept from step to step, or set by the visitor.
 *
 * @param start what each number is at first where it is kept; no part of the graph's canonical text
 */
public record Source(Shape fixed, double start) implements Operation {

  @Override
  public String text() {
    return "source";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return fixed;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return rows -> {};
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    // Sources have no inputs to share the blame with.
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.Origin(new Expression.Reference(node, row, place));
  }
}
