package vitrine.labs.step;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Node;
import vitrine.session.Probe;
import vitrine.view.Texts;
import vitrine.view.formula.Markup;
import vitrine.view.formula.NumberNames;
import vitrine.view.formula.Symbols;

/**
 * What the numbers of a step are called. All that is not kept is read at the example: also the
 * gradients of weights, which elsewhere are sums over many.
 *
 * @param walk where the step goes
 * @param symbols what the numbers are called elsewhere
 * @param example the training example
 */
record StepNames(Walk walk, Symbols symbols, int example) implements NumberNames {
  @Override
  public Markup symbol(Reference number) {
    var name = number.node().name();
    var of = name.startsWith(Gradients.NAME) ? find(name.substring(Gradients.NAME.length())) : null;
    if (of != null) {
      return Markup.of(
          "mfrac",
          Markup.of("mrow", Markup.sign("∂"), Markup.leaf("mi", "L")),
          Markup.of(
              "mrow", Markup.sign("∂"), symbol(new Reference(of, number.row(), number.place()))));
    }
    if (number.node() == walk.loss()) {
      return Markup.leaf("mi", "L");
    }
    return symbols.symbol(number);
  }

  @Override
  public String name(Reference number) {
    return number.node() == walk.loss() ? texts().of("study.step.loss") : symbols.name(number);
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

  private @Nullable Node find(String name) {
    return walk.graph().find(name);
  }
}
