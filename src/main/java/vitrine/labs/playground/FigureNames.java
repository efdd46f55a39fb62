package vitrine.labs.playground;

import vitrine.data.Feature;
import vitrine.network.Network;
import vitrine.view.Texts;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/** What the parts of the figure are called, in the learner's words. */
public record FigureNames(Texts texts) implements TileNames {
  /** A short name to stand beside a tile: X₁, or the neuron's number. */
  @Override
  public String shortName(Tile tile) {
    var feature = Feature.find(tile.node().name());
    return feature != null ? feature.label() : Integer.toString(tile.place() + 1);
  }

  /** The full name of a tile: “hidden layer 1, neuron 2”. */
  @Override
  public String name(Tile tile) {
    var feature = Feature.find(tile.node().name());
    if (feature != null) {
      return texts.of("figure.input", feature.label());
    }
    if (tile.node().name().equals(Network.OUTPUT)) {
      return texts.of("figure.output");
    }
    return texts.of(
        "figure.neuron", Integer.toString(tile.column()), Integer.toString(tile.place() + 1));
  }

  /** The full name of a weight. */
  @Override
  public String name(Link link) {
    return texts.of("figure.weight", name(link.from()), name(link.to()));
  }

  /** The heading of a column. */
  String column(int column, int last) {
    if (column == 0) {
      return texts.of("part.features");
    }
    return column == last
        ? texts.of("part.output")
        : texts.of("figure.layer", Integer.toString(column));
  }
}
