package vitrine.export;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Node;

/**
 * A language in which the way forward is written down: one method for each kind of step, called in
 * the order of computing. Every block is flat: rows × size.
 */
public interface Dialect {
  /** {@code node} is bias + Σ weight · x, the weight of neurons × inputs. */
  void dense(Node node, Node x, Node weight, Node bias);

  /** {@code node} is the end of a normalising layer. */
  void normalised(Node node, Normalisation layer);

  /** {@code node} is each number of {@code x} bent by a curve. */
  void curve(Node node, Node x, Curve curve);

  /** {@code node} is the softmax of each row of {@code x}. */
  void softmax(Node node, Node x);

  /** {@code node} is one column of {@code x}. */
  void column(Node node, Node x, int column);

  /** {@code node} is the row of a kept table that {@code index} names, counted from 0. */
  void row(Node node, Node table, Node index);

  /** {@code node} is its inputs side by side. */
  void concatenate(Node node);

  /**
   * {@code node} is a and b combined number by number; b may be kept, or have one number for each
   * row, and is then used again and again.
   */
  void combine(Node node, Arithmetic arithmetic, Node a, Node b);

  /** {@code node} is each number of {@code x} times a fixed one. */
  void scale(Node node, Node x, double factor);

  /** {@code node} is one number for each row of {@code x}. */
  void reduce(Node node, Node x, Reduction reduction);

  /** {@code node} is, for each row of {@code x}, the mean of (x − mean)². */
  void variance(Node node, Node x, Node mean);

  /** {@code node} is (x − mean) / √(variance + ε). */
  void standard(Node node, Node x, Node mean, Node variance);
}
