package vitrine.labs.step;

import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;
import vitrine.view.formula.Symbols;

/**
 * What the numbers of a step are called, and that all that is not kept is read at its example: also
 * the gradients of weights, which elsewhere are sums over many.
 */
record StepNames(Symbols symbols, int example) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    return symbols.symbol(number);
  }

  @Override
  public String name(Reference number) {
    return symbols.name(number);
  }

  @Override
  public String word(Reference number) {
    return symbols.word(number);
  }

  @Override
  public Probe probe(Reference number) {
    return Seen.probe(number.node(), example);
  }

  @Override
  public Texts texts() {
    return symbols.texts();
  }
}
