package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * How a node comes from its inputs: its shape, its kernel, its derivative and its explanation, side
 * by side in one file each.
 *
 * <p>In reading order: {@link Source}; {@link Column}, {@link Concatenate}, {@link Pairwise}
 * arithmetic, {@link Broadcast}, {@link Scale}, {@link Bend} (features and activations); {@link
 * Affine}, {@link MatrixProduct}, {@link Gather}; {@link Reduce}, {@link RowSum}, {@link RowMean},
 * {@link Variance}, {@link Normalise}, {@link DropoutMask} (layers); {@link Softmax}, {@link
 * CrossEntropy}, {@link IsTopClass}, {@link SquaredError}, {@link SameSign} (how well it goes);
 * {@link Fill} and the operations named …Gradient (the way back); {@link Accumulate}, {@link
 * CountRows}, {@link SquareSum}, {@link ClipFactor}, the operations named …Direction, {@link
 * Descend}, {@link Follow}, {@link CountSteps}, {@link Clear} (the training step).
 */
public sealed interface Operation
    permits Source,
        Column,
        ColumnGradient,
        Concatenate,
        Pairwise,
        Broadcast,
        Scale,
        Bend,
        BendGradient,
        Affine,
        AffineInputGradient,
        AffineWeightGradient,
        MatrixProduct,
        Gather,
        Reduce,
        RowSum,
        RowMean,
        Variance,
        Normalise,
        NormaliseGradient,
        DropoutMask,
        Softmax,
        SoftmaxGradient,
        CrossEntropy,
        CrossEntropyGradient,
        IsTopClass,
        SquaredError,
        SquaredErrorGradient,
        SameSign,
        Fill,
        Accumulate,
        CountRows,
        SquareSum,
        ClipFactor,
        MomentumDirection,
        RmsPropDirection,
        AdamDirection,
        Descend,
        Follow,
        CountSteps,
        Clear {

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
   * @throws IllegalStateException if nothing can be learned through this operation
   */
  default void gradient(Node node, Node blame, Gradients back) {
    throw new IllegalStateException("Nothing is learned through " + node.name() + ".");
  }

  /**
   * Where one number of {@code node} comes from, as an expression over single numbers of its
   * inputs.
   *
   * @param row the example, 0 where the node has no rows
   * @param place the number's place within its block
   */
  Expression explain(Node node, int row, int place);
}
