package vitrine.labs.small;

import vitrine.network.Network;
import vitrine.view.Texts;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/**
 * What the parts of a small network over plain numbers are called.
 *
 * @param inputs how many numbers it is given
 */
public record PlainNames(Texts texts, int inputs) implements TileNames {
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉";

  @Override
  public String shortName(Tile tile) {
    return tile.isNeuron() ? Integer.toString(tile.place() + 1) : input(tile.place());
  }

  @Override
  public String name(Tile tile) {
    if (!tile.isNeuron()) {
      return texts.of("figure.input", shortName(tile));
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

  /** The name of an input, from 0: one by itself has no number. */
  private String input(int place) {
    return inputs == 1 ? "x" : "x" + low(place + 1);
  }

  /** A number of one or two figures as it stands below the line. */
  public static String low(int number) {
    var text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(LOW.charAt(c - '0'));
    }
    return text.toString();
  }
}
