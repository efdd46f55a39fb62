package vitrine.labs.step;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.view.Texts;
import vitrine.view.dom.FormulaTag;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.formula.ExpressionValue;
import vitrine.view.formula.Formula;

/**
 * The numbers of one stop as a table: products of a sum, shares of a gradient, moves of weights.
 */
final class StopTablesView {
  private final StopWords words;
  private final StepNames names;
  private final Seen seen;
  private final Trial trial;
  private final Texts texts;
  private final Derivation derivation;
  private final ExpressionValue value;
  private final IntConsumer choose;

  /**
   * Tables of what was seen.
   *
   * @param choose hears which of several weights is to be looked at
   */
  StopTablesView(StopWords words, StepNames names, Seen seen, Trial trial, IntConsumer choose) {
    this.words = words;
    this.names = names;
    this.seen = seen;
    this.trial = trial;
    this.choose = choose;
    texts = names.texts();
    derivation = new Derivation(names);
    value = new ExpressionValue(seen, 1);
  }

  /** The table of a stop, of whose numbers number {@code chosen} is looked at. */
  Tag of(Stop stop, int chosen) {
    return switch (stop.phase()) {
      case AGAIN -> again(stop);
      case UPDATE -> update(stop, chosen);
      case BACKWARD -> back(stop, chosen);
      default -> stop.node().operation() instanceof Affine ? sum(stop) : plain(stop);
    };
  }

  private Tag sum(Stop stop) {
    var total = stop.number(0, names.example());
    var table = table(stop, "study.step.from", "card.weight", "card.input", "study.step.product");
    var explained = stop.node().operation().explain(stop.node(), total.row(), total.place());
    if (explained instanceof Expression.Sum sum) {
      for (var term : sum.terms()) {
        if (term instanceof Reference bias) {
          table.line(texts.of("card.bias")).empty().empty().value(names.path(bias), number(bias));
        } else {
          var numbers = Formula.references(term);
          var weight = numbers.get(0);
          var input = numbers.get(1);
          table
              .line(words.name(input))
              .value(names.path(weight), number(weight))
              .value(names.path(input), number(input))
              .derived(derived(derivation.of(term), total), value.of(term));
        }
      }
    }
    table.total(texts.of("card.sum")).empty().empty().value(names.path(total), number(total));
    return table.tag();
  }

  private Tag back(Stop stop, int chosen) {
    boolean areMany = stop.count() > 1;
    var table =
        table(
            stop,
            areMany ? "study.step.of" : "study.step.behind",
            "study.step.upstream",
            "study.step.local",
            areMany ? "study.step.gradient" : "study.step.product");
    for (int i = 0; i < stop.count(); i++) {
      var gradient = stop.number(i, names.example());
      var shares = Share.of(gradient);
      if (shares.isEmpty()) {
        return plain(stop);
      }
      for (var share : shares) {
        var about = areMany ? stop.about(words.graph(), i, 0) : null;
        var name = about == null ? words.behind(share.behind()) : words.part(about);
        table
            .line(areMany ? chooser(name, i, chosen) : Tag.of("span").text(name), false)
            .value(names.path(share.behind()), number(share.behind()))
            .cell(local(share.local(), gradient));
        if (shares.size() == 1) {
          table.value(names.path(gradient), number(gradient));
        } else {
          var from = derivation.times(share.behind(), share.local());
          table.derived(derived(from, gradient), value.of(share.local()) * number(share.behind()));
        }
      }
    }
    if (!areMany) {
      var total = stop.number(0, names.example());
      table
          .total(texts.of("study.step.gradient"))
          .empty()
          .empty()
          .value(names.path(total), number(total));
    }
    return table.tag();
  }

  /** The local derivative: what it is, and how much. */
  private Tag local(Expression local, Reference gradient) {
    var cell = Tag.of("span", "step-local");
    if (!(local instanceof Expression.Constant)) {
      var symbol = new FormulaTag(number -> {});
      symbol.show(new Formula(names, TableView.FORMAT).named(local));
      cell.add(symbol.tag()).add(" ");
    }
    var from = local instanceof Reference ? null : derivation.of(local);
    if (local instanceof Reference number) {
      var shown = NumberCell.of(names.path(number), TableView.FORMAT);
      shown.show(number(number));
      return cell.add(shown.tag());
    }
    return cell.add(TableView.derivedCell(derived(from, gradient), value.of(local)));
  }

  private Tag update(Stop stop, int chosen) {
    var table =
        table(
            stop,
            "study.step.of",
            "study.step.old",
            "study.step.gradient",
            "study.step.move",
            "study.step.new");
    var formula = new UpdateFormula(words.graph(), names.example());
    for (int i = 0; i < stop.count(); i++) {
      var old = stop.about(words.graph(), i, 0);
      var gradient = formula.gradient(old);
      double next = trial.after(old.node())[old.place()];
      var from = derivation.of(formula.of(stop.number(i, names.example())));
      var path = names.path(old);
      boolean isPlain = from != null && from.startsWith(path + " - ") && next != number(old);
      table
          .line(
              stop.count() == 1
                  ? Tag.of("span").text(words.part(old))
                  : chooser(words.part(old), i, chosen),
              false)
          .value(path, number(old))
          .value(names.path(gradient), number(gradient))
          .derived(
              isPlain && from != null ? "0" + from.substring(path.length()) : "moved(" + path + ")",
              next - number(old))
          .derived(isPlain && from != null ? from : "updated(" + path + ")", next);
    }
    return table.tag();
  }

  private Tag again(Stop stop) {
    var path = names.path(stop.number(0, names.example()));
    double before = number(stop.number(0, names.example()));
    double after = trial.lossAfter();
    var table = table(stop, "study.step.when", "study.step.loss.is");
    table.line(texts.of("study.step.before")).value(path, before);
    table.line(texts.of("study.step.after")).derived("after(" + path + ")", after);
    table
        .total(texts.of("study.step.difference"))
        .derived("after(" + path + ") - " + path, after - before);
    return table.tag();
  }

  private Tag plain(Stop stop) {
    var table = table(stop, "study.step.of", "card.value");
    for (int i = 0; i < stop.count(); i++) {
      var number = stop.number(i, names.example());
      table.line(words.name(number)).value(names.path(number), number(number));
    }
    return table.tag();
  }

  private TableView table(Stop stop, String... headings) {
    var written = new String[headings.length];
    for (int i = 0; i < headings.length; i++) {
      written[i] = texts.of(headings[i]);
    }
    return new TableView(words.title(stop), written);
  }

  private Tag chooser(String name, int place, int chosen) {
    return Tag.button("button-part step-choose")
        .text(name)
        .attribute("aria-pressed", Boolean.toString(place == chosen))
        .on("click", event -> choose.accept(place));
  }

  private double number(Reference number) {
    return seen.applyAsDouble(number);
  }

  /** What cannot be written as sums and products says at least of which number it is a part. */
  private String derived(@Nullable String known, Reference of) {
    return known == null ? "part(" + names.path(of) + ")" : known;
  }
}
