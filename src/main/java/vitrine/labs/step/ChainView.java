package vitrine.labs.step;

import java.util.List;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.dom.FormulaTag;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Formula;
import vitrine.view.formula.Markup;

/** The chain rule written out: a line for each link from a gradient to the loss. */
final class ChainView {
  private ChainView() {}

  /** The lines of a chain. */
  static Tag of(List<Reference> chain, StepNames names, Seen seen) {
    var formula = new Formula(names, TableView.FORMAT);
    var list = Tag.of("ol", "step-chain");
    for (var link : chain) {
      var explained =
          Share.ofOne(link.node().operation().explain(link.node(), link.row(), link.place()));
      var value =
          Markup.leaf("mn", TableView.FORMAT.write(seen.applyAsDouble(link)))
              .with("data-value", names.path(link))
              .with("data-format", TableView.FORMAT.toString());
      var line = new FormulaTag(number -> {});
      line.show(
          Markup.of(
              "mrow",
              names.symbol(link),
              Markup.sign("="),
              formula.named(explained),
              Markup.sign("="),
              formula.live(explained, seen),
              Markup.sign("="),
              value));
      list.add(Tag.of("li").add(line.tag()));
    }
    return list;
  }
}
