package vitrine.labs.loss;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * What the numbers of the loss lab are called: of an example by the example's number, of a class by
 * its name.
 */
record LossNames(Texts texts, Graph graph, LossKind kind) implements NumberNames {
  /** An example by its number from 0. */
  String example(int example) {
    return texts.of("lab.example." + kind.story(), Integer.toString(example + 1));
  }

  /** A class by its number from 0. */
  String category(int category) {
    return texts.of("lab.class." + category);
  }

  /** The path of a number of an example. */
  String path(Node node, int example, int place) {
    return path(new Reference(node, example, place));
  }

  @Override
  public Probe probe(Reference number) {
    var node = number.node();
    if (node.role().isKept()) {
      return Probe.parameters(node.name());
    }
    return node.shape().perRow()
        ? Probe.example(node.name(), number.row())
        : Probe.train(node.name());
  }

  @Override
  public Markup symbol(Reference number) {
    var name = number.node().name();
    var by = by(name);
    if (by != null) {
      return Markup.of(
          "mfrac",
          Markup.of("mrow", Markup.sign("∂"), Markup.leaf("mi", "L")),
          Markup.of(
              "mrow", Markup.sign("∂"), symbol(new Reference(by, number.row(), number.place()))));
    }
    var key = "formula.symbol." + name;
    var letter = Markup.leaf("mi", texts.has(key) ? texts.of(key) : name);
    return number.node().shape().size() > 1
        ? Markup.of("msub", letter, Markup.leaf("mn", index(number)))
        : letter;
  }

  private static String index(Reference number) {
    var shape = number.node().shape();
    int width = shape.width();
    return shape.sizes().size() == 2 && shape.size() > width
        ? place(number.place() / width) + "," + place(number.place() % width)
        : place(number.place());
  }

  private static String place(int place) {
    return Integer.toString(place + 1);
  }

  @Override
  public String name(Reference number) {
    var node = number.node();
    var word = word(number);
    if (node.role().isKept() || !node.shape().perRow()) {
      return word;
    }
    return texts.of("lab.name.of", word, example(number.row()));
  }

  @Override
  public String word(Reference number) {
    var name = number.node().name();
    var by = by(name);
    if (by != null) {
      return texts.of("lab.slope.by", word(new Reference(by, number.row(), number.place())));
    }
    var key = "lab.word." + name;
    if (!texts.has(key)) {
      return symbol(number).plain();
    }
    boolean isOfClasses = kind == LossKind.CATEGORICAL && number.node().shape().size() > 1;
    if (name.equals(LossGraph.WEIGHT)) {
      return texts.of(key, place(number.place() % LossData.COUNT));
    }
    return isOfClasses
        ? texts.of("lab.word.class", texts.of(key), category(number.place()))
        : texts.of(key);
  }

  /** What a slope is taken by, or null. */
  private @Nullable Node by(String name) {
    return name.startsWith(Gradients.NAME)
        ? graph.find(name.substring(Gradients.NAME.length()))
        : null;
  }
}
