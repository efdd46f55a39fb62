package vitrine.labs.playground;

import java.util.function.Supplier;
import vitrine.data.Feature;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.view.ClassColours;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/**
 * What the parts of the figure are called, in the learner's words.
 *
 * @param classData the set of data in force, whose classes may have names
 */
public record FigureNames(Texts texts, Supplier<String> classData) implements TileNames {
  /** The names of networks whose classes are letters. */
  public FigureNames(Texts texts) {
    this(texts, () -> "");
  }

  /** The names of the Playground's networks. */
  public static FigureNames of(LabSession session, Texts texts) {
    return new FigureNames(texts, () -> session.settings().text("classDataset"));
  }

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
      return texts.of("figure.output.class", className(tile.place()));
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

  /** A class by its number from 0: “class A”, or with the name of its own: “class A (Adelie)”. */
  String className(int number) {
    var own = ownName(number);
    return own.isEmpty()
        ? texts.of("figure.class", letter(number))
        : texts.of("figure.class.own", letter(number), own);
  }

  /** What a class is called in its set of data; empty if it has no name there. */
  private String ownName(int number) {
    var key = "table." + classData.get() + ".class." + number;
    return texts.has(key) ? texts.of(key) : "";
  }

  /** What the letters of classes stand for; empty if they have no names. */
  String legend(int count) {
    var legend = new StringBuilder();
    for (int i = 0; i < count; i++) {
      var own = ownName(i);
      if (!own.isEmpty()) {
        legend.append(legend.length() == 0 ? "" : ", ").append(letter(i)).append(": ").append(own);
      }
    }
    return legend.toString();
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
            .attribute("d", ClassColours.shape(number).outline());
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
