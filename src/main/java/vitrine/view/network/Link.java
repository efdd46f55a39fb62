package vitrine.view.network;

import vitrine.compute.graph.Node;

/**
 * One line of the picture: a weight.
 *
 * @param from whose output is weighted
 * @param to whose sum it goes into
 * @param weight the node of weights, outputs × inputs
 * @param place the weight's place in it
 */
public record Link(Tile from, Tile to, Node weight, int place) {
  /** Its name among all links of a picture. */
  public String key() {
    return weight.name() + "[" + place + "]";
  }

  /** The path of its number, as tensors are named: {@code layer1.weight[2,0]@parameters}. */
  public String path() {
    int inputs = weight.shape().width();
    return weight.name() + "[" + (place / inputs) + "," + (place % inputs) + "]@parameters";
  }
}
