package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * How a node comes from its inputs: its shape, its kernel, its derivative and its explanation, side
 * by side in one file each.
 *
 * <p>In reading order: {@link Source}; {@link Column}, {@link Concatenate}, {@link Multiply},
 * {@link Add}, {@link Bend} (features and activations); {@link Affine}; {@link SquaredError},
 * {@link SameSign}, {@link RowSum}, {@link RowMean} (how well it goes); {@link Fill} and the
 * operations named …Gradient (the way back); {@link Accumulate}, {@link CountRows}, {@link Clear},
 * {@link Descend} (the training step).
 */
public sealed interface Operation
    permits Source,
        Column,
        ColumnGradient,
        Concatenate,
        Multiply,
        Add,
        Bend,
        BendGradient,
        Affine,
        AffineInputGradient,
        AffineWeightGradient,
        SquaredError,
        SquaredErrorGradient,
        SameSign,
        RowSum,
        RowMean,
        Fill,
        Accumulate,
        CountRows,
        Clear,
        Descend {

  /** The operation's name with its fixed choices, as the graph's canonical text writes it. */
  String text();

  /**
   * The shape of the result.
   *
   * @throws IllegalArgumentException with one sentence if the inputs do not fit
   */
  Shape shape(List<Shape> inputs);

  /**
   * The kernel that computes {@code node} on a backend, reading and writing the buffers that {@code
   * buffers} names.
   */
  Kernel bind(Node node, Backend backend, Buffers buffers);

  /**
   * Appends the nodes of the way back: hands to each input its share of the blame.
   *
   * @param node the node computed by this operation
   * @param blame the gradient of the loss with respect to {@code node}, of the same shape
   * @param back where to append, and where to hand the shares
   */
  void gradient(Node node, Node blame, Gradients back);

  /**
   * Where one number of {@code node} comes from, as an expression over single numbers of its
   * inputs.
   *
   * @param row the example, 0 where the node has no rows
   * @param place the number's place within its block
   */
  Expression explain(Node node, int row, int place);
}
