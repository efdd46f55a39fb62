package vitrine.view.network;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Node;

/**
 * One square of the picture: an input on offer, or a neuron.
 *
 * @param column its column, inputs first
 * @param row its place in the column, from the top
 * @param node the node whose numbers its map shows, such as {@code layer1.output}
 * @param place its place in that node's block
 * @param sum the node of its weighted sum, or null for an input
 * @param bias the node of its bias, or null for an input
 * @param used whether the network takes it in; false for inputs on offer only
 */
public record Tile(
    int column,
    int row,
    Node node,
    int place,
    @Nullable Node sum,
    @Nullable Node bias,
    boolean used) {
  /** Its name among all tiles of a picture. */
  public String key() {
    return node.name() + "[" + place + "]";
  }

  /** Whether it is a neuron, with weights and a bias of its own. */
  public boolean isNeuron() {
    return bias != null;
  }
}
