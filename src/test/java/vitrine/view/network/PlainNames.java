package vitrine.view.network;

/** Names for tests. */
public record PlainNames() implements TileNames {
  @Override
  public String shortName(Tile tile) {
    return tile.isNeuron() ? Integer.toString(tile.row() + 1) : tile.node().name();
  }

  @Override
  public String name(Tile tile) {
    return (tile.isNeuron() ? tile.column() + "." : "input ") + shortName(tile);
  }

  @Override
  public String name(Link link) {
    return "weight from " + name(link.from()) + " to " + name(link.to());
  }
}
