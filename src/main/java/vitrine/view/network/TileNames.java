package vitrine.view.network;

/** What the parts of the figure are called in the learner's words; the lab knows. */
public interface TileNames {
  /** A short name to stand beside a tile or in a formula: X₁, or the neuron's number. */
  String shortName(Tile tile);

  /** The full name of a tile: “hidden layer 1, neuron 2”. */
  String name(Tile tile);

  /** The full name of a weight: “weight from input X₁ to hidden layer 1, neuron 2”. */
  String name(Link link);
}
