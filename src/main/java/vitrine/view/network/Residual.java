package vitrine.view.network;

import vitrine.compute.graph.Node;

/**
 * A residual link: what one layer answers is added to what a later one answers, neuron by neuron,
 * before the next layer takes it.
 *
 * @param from the column that it comes from
 * @param to the column whose answers it is added to
 * @param sum the node of the sums
 */
public record Residual(int from, int to, Node sum) {
  /** Its name among all parts of a picture. */
  public String key() {
    return sum.name();
  }
}
