package vitrine.labs.step;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;

/**
 * One place where a walk through a step stands still: some numbers of one node that belong
 * together, such as a neuron's sum, or the weights into it.
 *
 * @param phase the part of the step
 * @param node the node of the graph that is computed here
 * @param from the first of its numbers that are looked at
 * @param count how many
 */
public record Stop(Phase phase, Node node, int from, int count) {
  /** Number {@code i} of those looked at, for training example {@code example}. */
  public Reference number(int i, int example) {
    return number(node, i, example);
  }

  /** The number whose gradient or new value number {@code i} is; itself on the way forward. */
  public Reference about(Graph graph, int i, int example) {
    return number(subject(graph), i, example);
  }

  /** The node whose gradients or new values are computed here; the node itself else. */
  public Node subject(Graph graph) {
    var written = node.writes();
    if (written != null) {
      return written;
    }
    boolean isGradient = node.role() == Role.GRADIENT && node.name().startsWith(Gradients.NAME);
    var found = isGradient ? graph.find(node.name().substring(Gradients.NAME.length())) : null;
    return found == null ? node : found;
  }

  private Reference number(Node of, int i, int example) {
    return new Reference(of, of.shape().perRow() ? example : 0, from + i);
  }
}
