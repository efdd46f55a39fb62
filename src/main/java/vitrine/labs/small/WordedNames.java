package vitrine.labs.small;

import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/**
 * Numbers called as {@code names} does, but those of nodes that a lab adds to its network have
 * names of their own: the texts {@code number.} and the node's name, with the number's place.
 */
public record WordedNames(NumberNames names, Texts texts) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    return names.symbol(number);
  }

  @Override
  public String name(Reference number) {
    return worded(number, names.name(number));
  }

  @Override
  public String word(Reference number) {
    return worded(number, names.word(number));
  }

  @Override
  public Probe probe(Reference number) {
    return names.probe(number);
  }

  private String worded(Reference number, String otherwise) {
    var key = "lab.number." + number.node().name();
    return texts.has(key) ? texts.of(key, Integer.toString(number.place() + 1)) : otherwise;
  }
}
