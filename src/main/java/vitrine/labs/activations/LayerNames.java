package vitrine.labs.activations;

import vitrine.network.Network;
import vitrine.view.Texts;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/** What the parts of the small network are called. */
record LayerNames(Texts texts) implements TileNames {
  @Override
  public String shortName(Tile tile) {
    return tile.isNeuron() ? Integer.toString(tile.place() + 1) : texts.of("lab.x");
  }

  @Override
  public String name(Tile tile) {
    if (!tile.isNeuron()) {
      return texts.of("lab.x.name");
    }
    return tile.node().name().equals(Network.OUTPUT)
        ? texts.of("figure.output")
        : texts.of(
            "figure.neuron", Integer.toString(tile.column()), Integer.toString(tile.place() + 1));
  }

  @Override
  public String name(Link link) {
    return texts.of("figure.weight", name(link.from()), name(link.to()));
  }
}
