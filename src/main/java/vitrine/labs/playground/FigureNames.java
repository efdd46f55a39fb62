package vitrine.labs.playground;

import vitrine.data.Feature;
import vitrine.network.Network;
import vitrine.view.PointShape;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/** What the parts of the figure are called, in the learner's words. */
public record FigureNames(Texts texts) implements TileNames {
  /** A short name to stand beside a tile: X₁, a class's letter, or the neuron's number. */
  @Override
  public String shortName(Tile tile) {
    var feature = Feature.find(tile.node().name());
    if (feature != null) {
      return feature.label();
    }
    return isClass(tile) ? letter(tile.place()) : Integer.toString(tile.place() + 1);
  }

  /** The full name of a tile: “hidden layer 1, neuron 2”. */
  @Override
  public String name(Tile tile) {
    var feature = Feature.find(tile.node().name());
    if (feature != null) {
      return texts.of("figure.input", feature.label());
    }
    if (isClass(tile)) {
      return texts.of("figure.output.class", letter(tile.place()));
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

  /** The full name of a residual link. */
  String name(Residual residual) {
    return texts.of(
        "figure.residual", Integer.toString(residual.from()), Integer.toString(residual.to()));
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

  /** A class by its number from 0: “class A”. */
  String className(int number) {
    return texts.of("figure.class", letter(number));
  }

  /** The letter of a class by its number from 0. */
  static String letter(int number) {
    return String.valueOf((char) ('A' + number));
  }

  /** The shape of a class with its letter, for those who see. */
  Tag classMark(int number) {
    var shape =
        Tag.svg("path")
            .attribute("class", "class-" + (number + 1))
            .attribute("d", PointShape.ofClass(number).outline());
    var sign = Tag.svg("svg").attribute("viewBox", "-6 -6 12 12").add(shape);
    return Tag.of("span", "class-mark")
        .attribute("aria-hidden", "true")
        .add(sign.attribute("width", "12").attribute("height", "12"))
        .add(letter(number));
  }

  private static boolean isClass(Tile tile) {
    return tile.node().name().equals(Network.OUTPUT) && tile.node().shape().size() > 1;
  }
}
