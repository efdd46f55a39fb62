package vitrine.network;

import vitrine.compute.graph.Graph;
import vitrine.network.layer.BatchNormalization;
import vitrine.network.layer.LayerNormalization;
import vitrine.network.layer.Signal;

/** Whether hidden layers bring their weighted sums to mean 0 and variance 1, and over what. */
public enum Normalization {
  /** The sums stay as they are. */
  NONE("none"),
  /** Each neuron over the examples of the batch. */
  BATCH("batch"),
  /** Each example over the neurons of the layer. */
  LAYER("layer");

  private final String key;

  Normalization(String key) {
    this.key = key;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /**
   * The normalisation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Normalization of(String key) {
    for (var normalization : values()) {
      if (normalization.key.equals(key)) {
        return normalization;
      }
    }
    throw new IllegalArgumentException("There is no normalisation “" + key + "”.");
  }

  /** Appends what it does to the sums of a layer, under {@code name.norm}. */
  Signal append(Graph.Builder graph, String name, Signal sums) {
    var norm = name + ".norm";
    return switch (this) {
      case NONE -> sums;
      case BATCH -> BatchNormalization.append(graph, norm, sums);
      case LAYER -> LayerNormalization.append(graph, norm, sums);
    };
  }
}
