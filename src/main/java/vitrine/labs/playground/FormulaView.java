package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.FormulaTag;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Formula;
import vitrine.view.formula.Symbols;

/**
 * Where a number comes from: the formula with names, the same with live values, and its parts, each
 * to be opened in turn.
 */
final class FormulaView {
  private final Expression expression;
  private final Formula formula;
  private final List<Reference> parts;
  private final FormulaTag live;
  private final Tag panel;

  /**
   * A formula on a card.
   *
   * @param open hears which part is to be opened
   */
  FormulaView(
      Expression expression,
      Symbols symbols,
      NumberText format,
      Texts texts,
      Consumer<Reference> open) {
    this.expression = expression;
    formula = new Formula(symbols, format);
    parts = Formula.references(expression);
    live = new FormulaTag(open).block(true);
    var named = new FormulaTag(open).block(true);
    named.show(formula.named(expression));
    var list = Tag.of("ul", "parts");
    for (var part : parts) {
      var button =
          Tag.button("button-part")
              .text(symbols.name(part))
              .on("click", event -> open.accept(part));
      list.add(Tag.of("li").add(button));
    }
    var details = Tag.of("details").add(Tag.of("summary").text(texts.of("card.parts")), list);
    panel = Tag.of("div", "formula").add(named.tag(), live.tag(), details);
  }

  Tag tag() {
    return panel;
  }

  /** What its live values need to see. */
  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var part : parts) {
      probes.add(probe(part));
    }
    return probes;
  }

  void draw(Snapshot snapshot) {
    for (var part : parts) {
      if (Double.isNaN(value(snapshot, part))) {
        return;
      }
    }
    live.show(formula.live(expression, part -> value(snapshot, part)));
  }

  /** Where a number is read: kept numbers at the parameters, all others at its training point. */
  static Probe probe(Reference number) {
    var node = number.node();
    return node.role().isKept()
        ? Probe.parameters(node.name())
        : Probe.example(node.name(), number.row());
  }

  private static double value(Snapshot snapshot, Reference number) {
    double @Nullable [] values = snapshot.find(probe(number));
    return values == null || number.place() >= values.length ? Double.NaN : values[number.place()];
  }
}
