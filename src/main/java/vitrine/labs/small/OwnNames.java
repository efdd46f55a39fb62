package vitrine.labs.small;

import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;

/** Numbers called as {@code names} does, read at the example that the visitor sets by hand. */
public record OwnNames(NumberNames names) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    return names.symbol(number);
  }

  @Override
  public String name(Reference number) {
    return names.name(number);
  }

  @Override
  public String word(Reference number) {
    return names.word(number);
  }

  @Override
  public Probe probe(Reference number) {
    var node = number.node();
    return node.role().isKept() ? Probe.parameters(node.name()) : Probe.own(node.name());
  }

  @Override
  public Texts texts() {
    return names.texts();
  }
}
