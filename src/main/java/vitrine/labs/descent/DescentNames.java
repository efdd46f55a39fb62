package vitrine.labs.descent;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.network.layer.Features;
import vitrine.session.Probe;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * What the numbers of the descent lab are called: the two weights w₁ and w₂ of whoever stands
 * there, the loss L and its slopes. Read over all training examples, or at one where there is one
 * number for each.
 */
record DescentNames(Texts texts) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    var name = number.node().name();
    if (name.startsWith(Gradients.NAME)) {
      return slope(letter(name.substring(Gradients.NAME.length()), number));
    }
    if (name.equals(DescentGraph.slope(1)) || name.equals(DescentGraph.slope(2))) {
      return slope(indexed("w", name.charAt(name.length() - 1) - '0'));
    }
    return letter(name, number);
  }

  private static Markup slope(Markup of) {
    return Markup.of(
        "mfrac",
        Markup.of("mrow", Markup.leaf("mi", "∂"), Markup.leaf("mi", "L")),
        Markup.of("mrow", Markup.leaf("mi", "∂"), of));
  }

  private static Markup letter(String name, Reference number) {
    var part = part(name);
    if (name.equals(Features.INPUT)) {
      return indexed("x", number.place() + 1);
    }
    if (part.equals("input1") || part.equals("input2")) {
      return indexed("x", part.charAt(part.length() - 1) - '0');
    }
    if (part.equals("weight1") || part.equals("weight2")) {
      return indexed("w", part.charAt(part.length() - 1) - '0');
    }
    return switch (part) {
      case SquaredLoss.LOSS -> Markup.leaf("mi", "L");
      case "example" -> Markup.leaf("mi", "ℓ");
      case SquaredLoss.TARGET -> Markup.leaf("mi", "y");
      case "output" -> Markup.of("mover", Markup.leaf("mi", "y"), Markup.leaf("mo", "^"));
      case "learningRate" -> Markup.leaf("mi", "η");
      case "hidden" -> indexed("h", number.place() + 1);
      default -> Markup.leaf("mtext", part);
    };
  }

  private static Markup indexed(String letter, int index) {
    return Markup.of("msub", Markup.leaf("mi", letter), Markup.leaf("mn", Integer.toString(index)));
  }

  private static String part(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String name(Reference number) {
    var name = number.node().name();
    var who = name.startsWith(Gradients.NAME) ? name.substring(Gradients.NAME.length()) : name;
    int dot = who.indexOf('.');
    var owner = "lab.of." + (dot < 0 ? "sgd" : who.substring(0, dot));
    var word = word(number);
    return texts.has(owner) ? texts.of("lab.owned", word, texts.of(owner)) : word;
  }

  @Override
  public String word(Reference number) {
    var name = number.node().name();
    boolean isSlope = name.startsWith(Gradients.NAME);
    var key = "lab.word." + part(name);
    var place = Integer.toString(number.place() + 1);
    var word = texts.has(key) ? texts.of(key, place) : part(name);
    return isSlope ? texts.of("lab.word.gradient", word) : word;
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
}
