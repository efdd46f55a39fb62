package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.formula.Formula;
import vitrine.view.formula.NumberNames;

/**
 * Where a number comes from: the formula with names, the same with live values, and its parts, each
 * to be opened in turn.
 */
public final class FormulaView {
  private final Expression expression;
  private final NumberNames names;
  private final Formula formula;
  private final List<Reference> parts;
  private final FormulaTag live;
  private final Tag panel;

  /**
   * A formula on a card.
   *
   * @param open hears which part is to be opened
   */
  public FormulaView(
      Expression expression,
      NumberNames names,
      NumberText format,
      Texts texts,
      Consumer<Reference> open) {
    this.expression = expression;
    this.names = names;
    formula = new Formula(names, format);
    parts = Formula.references(expression);
    live = new FormulaTag(open).block(true);
    var named = new FormulaTag(open).block(true);
    named.show(formula.named(expression));
    var list = Tag.of("ul", "parts");
    for (var part : parts) {
      var button =
          Tag.button("button-part").text(names.name(part)).on("click", event -> open.accept(part));
      list.add(Tag.of("li").add(button));
    }
    var details = Tag.of("details").add(Tag.of("summary").text(texts.of("card.parts")), list);
    panel = Tag.of("div", "formula").add(named.tag(), live.tag(), details);
  }

  /** Its element. */
  public Tag tag() {
    return panel;
  }

  /** What its live values need to see. */
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var part : parts) {
      probes.add(names.probe(part));
    }
    return probes;
  }

  /** Shows what a snapshot holds, if that is all it needs. */
  public void draw(Snapshot snapshot) {
    draw(
        part -> {
          double @Nullable [] values = snapshot.find(names.probe(part));
          return values == null || part.place() >= values.length
              ? Double.NaN
              : values[part.place()];
        });
  }

  /**
   * Shows these numbers, if all are known.
   *
   * @param numbers the value of each number, NaN for what is not known
   */
  public void draw(ToDoubleFunction<Reference> numbers) {
    for (var part : parts) {
      if (Double.isNaN(numbers.applyAsDouble(part))) {
        return;
      }
    }
    live.show(formula.live(expression, numbers));
  }
}
