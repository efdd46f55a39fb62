package vitrine.labs.rules;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * What the numbers of the rules lab are called: the network's by the usual letters, the rule's in
 * words. What belongs to an image is read at the first that is kept apart.
 */
record RulesNames(Texts texts) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    var name = number.node().name();
    if (name.startsWith(Gradients.NAME)) {
      return Markup.of("mrow", Markup.leaf("mi", "∂"), letter(number, name.substring(9)));
    }
    return letter(number, name);
  }

  private Markup letter(Reference number, String name) {
    int width = number.node().shape().width();
    var place = Integer.toString(number.place() + 1);
    return switch (name) {
      case "input" -> indexed("x", place);
      case "layer1.weight" -> indexed("w", pair(number.place(), width));
      case "layer1.bias" -> indexed("b", place);
      case "layer1.sum" -> indexed("z", place);
      case "layer1.output" -> indexed("a", place);
      case "output.weight" -> indexed("v", place);
      case "output.bias" -> Markup.leaf("mi", "b");
      case "output.sum" -> Markup.leaf("mi", "z");
      case "output" -> Markup.of("mover", Markup.leaf("mi", "y"), Markup.leaf("mo", "^"));
      case "target" -> Markup.leaf("mi", "y");
      case "loss" -> Markup.leaf("mi", "L");
      default -> Markup.leaf("mtext", word(number));
    };
  }

  private static String pair(int place, int width) {
    return (place / width + 1) + "," + (place % width + 1);
  }

  private static Markup indexed(String letter, String index) {
    return Markup.of("msub", Markup.leaf("mi", letter), Markup.leaf("mn", index));
  }

  @Override
  public String name(Reference number) {
    var name = number.node().name();
    int dot = name.indexOf('.');
    var owner = dot < 0 ? "" : name.substring(0, dot);
    boolean isOfCondition =
        owner.length() == RulesGraph.RULE.length() + 1 && owner.startsWith(RulesGraph.RULE);
    if (isOfCondition) {
      return texts.of("lab.of.condition", word(number), owner.substring(owner.length() - 1));
    }
    var key = "lab.of." + owner;
    return texts.has(key) ? texts.of(key, word(number)) : word(number);
  }

  @Override
  public String word(Reference number) {
    var name = number.node().name();
    var part = name.substring(name.lastIndexOf('.') + 1);
    var key = "lab.word." + part;
    return texts.has(key) ? texts.of(key, Integer.toString(number.place() + 1)) : part;
  }

  @Override
  public Probe probe(Reference number) {
    var node = number.node();
    if (node.role().isKept()) {
      return Probe.parameters(node.name());
    }
    return node.shape().perRow()
        ? Probe.testExample(node.name(), number.row())
        : Probe.test(node.name());
  }
}
